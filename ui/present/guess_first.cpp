// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/guess_first.h"

#include <algorithm>
#include <cmath>

#include "core/model/units.h"
#include "core/report/guess_words.h"
#include "core/report/title.h"
#include "ui/present/guess_bar.h"
#include "ui/results/presenter_verdicts.h"
#include "ui/results/results_view.h"
#include "ui/style/text.h"

namespace crossover {

GuessFirst::GuessFirst(ResultsView* results, GuessBar* bar, QObject* parent)
    : QObject(parent), m_results(results), m_bar(bar)
{
    connect(results->charts(), &ChartGrid::sizeClicked, this, &GuessFirst::take);
    connect(results->charts(), &ChartGrid::enlargedChanged, this, &GuessFirst::showWords);
    connect(results, &ResultsView::shown, this, &GuessFirst::showWords);
    connect(bar, &GuessBar::guessed, this, &GuessFirst::take);
    connect(bar, &GuessBar::revealWanted, this, &GuessFirst::reveal);
    show();
}

void GuessFirst::setOn(bool on)
{
    if (m_on == on) return;
    m_on = on;
    m_revealed = false;
    m_guess.reset();
    show();
}

void GuessFirst::ask()
{
    if (!m_on || !m_revealed) return;
    m_revealed = false;
    m_guess.reset();
    show();
}

void GuessFirst::reveal()
{
    if (!hidesAnswer()) return;
    m_revealed = true;
    show();
}

void GuessFirst::take(double size)
{
    if (!hidesAnswer()) return;
    m_guess = std::max(1.0, std::round(size));
    show();
}

void GuessFirst::show()
{
    auto* charts = m_results->charts();
    charts->setAnswerShown(!hidesAnswer());
    charts->setGuess(m_guess);
    m_results->presenterVerdicts()->setAnswerShown(!hidesAnswer());
    m_bar->setVisible(m_on);
    m_bar->showGuess(m_guess ? toQString(formatSize(*m_guess)) : QString());
    m_bar->setRevealed(m_revealed);
    showWords();
    emit changed();
}

void GuessFirst::showWords()
{
    m_results->presenterVerdicts()->setGuessWords(words());
}

QString GuessFirst::words() const
{
    if (!m_on) return {};
    const QString guess = m_guess ? tr("Your guess: %1").arg(toQString(formatSize(*m_guess))) : QString();
    if (!m_revealed && !m_guess)
        return tr("How large must a message be before zero-copy is faster? Click into a chart, or type a size.");
    if (!m_revealed || !m_guess) return guess;
    const auto* const judged = m_results->judgedInView();
    return judged ? toQString(titled(*judged, guessSentence(*judged, *m_guess))) : guess;
}

} // namespace crossover
