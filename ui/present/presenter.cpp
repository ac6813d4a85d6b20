// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/presenter.h"

#include <algorithm>

#include <QMainWindow>
#include <QScreen>
#include <QVBoxLayout>

#include "ui/actions/presenter_actions.h"
#include "ui/present/guess_bar.h"
#include "ui/present/guess_first.h"
#include "ui/present/replay.h"
#include "ui/present/replay_bar.h"
#include "ui/results/presenter_verdicts.h"
#include "ui/results/results_view.h"
#include "ui/session/document.h"

namespace crossover {

Presenter::Presenter(const Parts& parts, PresenterActions* actions)
    : QObject(parts.window), m_parts(parts), m_actions(actions), m_replay(new Replay(this))
{
    auto* bar = new ReplayBar(m_replay);
    bar->setHint(tr("PgDn one chart after the other · F9 replay · G guess first · F5 start a sweep · Esc leave"));
    auto* guessBar = new GuessBar;
    auto* footer = new QWidget;
    auto* layout = new QVBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(guessBar);
    layout->addWidget(bar);
    m_parts.results->setFooter(footer);
    m_guess = new GuessFirst(m_parts.results, guessBar, this);
    connectActions();
    connect(m_replay, &Replay::changed, this, &Presenter::showReplay);
    connect(m_guess, &GuessFirst::changed, this, [this] {
        m_actions->showGuessing(m_guess->isOn(), m_guess->hidesAnswer());
        emit guessingChanged();
    });
    connect(m_parts.document, &Document::replaced, this, &Presenter::endReplay);
    connect(m_parts.document, &Document::replaced, this, &Presenter::showReplay);
    connect(m_parts.document, &Document::appended, this, &Presenter::showReplay);
    showReplay();
}

void Presenter::connectActions()
{
    connect(m_actions, &PresenterActions::presentWanted, this, &Presenter::setPresenting);
    connect(m_actions, &PresenterActions::replayWanted, this, &Presenter::toggleReplay);
    connect(m_actions, &PresenterActions::guessFirstWanted, this, &Presenter::setGuessing);
    connect(m_actions, &PresenterActions::revealWanted, m_guess, &GuessFirst::reveal);
    connect(m_actions, &PresenterActions::leaveWanted, this, &Presenter::leave);
    connect(m_actions, &PresenterActions::chartStepWanted, m_parts.results->charts(), &ChartGrid::stepEnlarged);
    connect(m_actions, &PresenterActions::speedWanted, m_replay, &Replay::changeSpeed);
    connect(m_actions, &PresenterActions::moveWanted, this,
            [this](double share) { m_replay->seek(m_replay->position() + share * m_replay->duration()); });
    connect(m_actions, &PresenterActions::restartWanted, this, [this] { m_replay->seek(Replay::Seconds(0)); });
}

void Presenter::setPresenting(bool presenting)
{
    if (presenting == m_presenting) return;
    if (!presenting) {
        endReplay();
        m_guess->setOn(false);
    }
    m_presenting = presenting;
    auto* window = m_parts.window;
    if (presenting) {
        m_statesBefore = window->windowState();
        m_hidden = m_parts.hidden;
        m_hidden.removeIf([](const QWidget* part) { return part->isHidden(); });
    }
    for (auto* part : m_hidden)
        part->setVisible(!presenting);
    m_parts.results->setPresenting(presenting);
    auto* charts = m_parts.results->charts();
    if (presenting)
        m_enlargedBefore = charts->enlarged();
    else
        charts->setEnlarged(m_enlargedBefore);
    enlargeType(presenting);
    window->setWindowState(presenting ? m_statesBefore | Qt::WindowFullScreen : m_statesBefore);
    m_actions->showPresenting(presenting);
    emit presentingChanged(presenting);
}

/// As large as a screen that others look at allows: 48 lines of the charts' type, 34 of the banner's.
void Presenter::enlargeType(bool large)
{
    QFont charts;
    QFont banner;
    if (large) {
        const int height = m_parts.window->screen()->size().height();
        charts.setPixelSize(std::clamp(height / 48, 14, 40));
        banner.setPixelSize(std::clamp(height / 34, 18, 64));
    }
    m_parts.results->setType(charts, banner);
}

void Presenter::setMeasuring(bool measuring)
{
    if (measuring) {
        endReplay();
        m_guess->ask();
    }
    m_measuring = measuring;
    showReplay();
}

void Presenter::toggleReplay()
{
    if (m_replay->isActive()) {
        m_replay->setPaused(!m_replay->isPaused());
        return;
    }
    setPresenting(true);
    startReplay();
}

void Presenter::startReplay()
{
    m_guess->ask();
    m_replay->start(*m_parts.document);
    m_parts.results->setDocument(m_replay->document());
}

/// Curves that are complete would tell the answer: what was measured is ready to be replayed.
void Presenter::setGuessing(bool guessing)
{
    if (guessing) setPresenting(true);
    m_guess->setOn(guessing);
    if (!guessing || m_measuring || m_parts.document->isEmpty() || m_replay->isActive()) return;
    startReplay();
    m_replay->setPaused(true);
}

bool Presenter::hidesAnswer() const
{
    return m_guess->hidesAnswer();
}

void Presenter::leave()
{
    if (m_replay->isActive()) {
        endReplay();
    } else {
        setPresenting(false);
    }
}

void Presenter::endReplay()
{
    if (!m_replay->isActive()) return;
    m_parts.results->setDocument(m_parts.document);
    m_replay->end();
}

void Presenter::showReplay()
{
    const bool active = m_replay->isActive();
    m_actions->showReplay(!m_measuring && !m_parts.document->isEmpty(), active, m_replay->isPaused());
    auto* banner = m_parts.results->presenterVerdicts();
    banner->setRecording(active ? tr("RECORDING %1× · %2 %").arg(m_replay->speed()).arg(m_replay->percent())
                                : QString());
    const bool isPart = active && !m_replay->isAtEnd();
    m_parts.results->setPictureNote(isPart ? tr("recording, %1 %").arg(m_replay->percent()) : QString());
    if (active) {
        banner->setState(m_replay->isAtEnd() ? tr("ended") : m_replay->isPaused() ? tr("paused") : QString());
    } else if (!m_measuring) {
        banner->setState({});
    }
}

} // namespace crossover
