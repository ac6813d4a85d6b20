// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/recommendation_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "core/report/check_words.h"
#include "core/report/recommendation_words.h"
#include "core/report/title.h"
#include "ui/chart/threshold_text.h"
#include "ui/style/elided_text.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

/// The check comes first: it says more than what was checked.
QStringList sentencesOf(const MetricAnalysis& analysis, const std::string& cpu)
{
    QStringList sentences;
    for (const auto& sentence :
         {checkSentence(analysis), recommendationSentence(analysis), usualThresholdSentence(analysis), cpu}) {
        if (sentence.empty()) continue;
        sentences << toQString(sentences.isEmpty() ? titled(analysis, sentence) : sentence);
    }
    return sentences;
}

} // namespace

RecommendationBar::RecommendationBar(QWidget* parent)
    : QFrame(parent), m_threshold(new QLabel(this)), m_text(new ElidedText(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setObjectName(QStringLiteral("recommendation"));
    auto* layout = new QHBoxLayout(this);
    QFont bold = font();
    bold.setBold(true);
    m_threshold->setFont(bold);
    m_threshold->setObjectName(QStringLiteral("threshold"));
    layout->addWidget(m_threshold);
    layout->addWidget(m_text, 1);
    addCopyButton(
        PasteTarget::Cpp, tr("Copy for C&++"),
        tr("Copy a constant to the clipboard, with a comment that says what was measured; this program must have "
           "sent it"));
    addCopyButton(PasteTarget::Pyzmq, tr("Copy for pyzm&q"),
                  tr("Copy a line that sets zmq.COPY_THRESHOLD to the clipboard, with a comment that says what was "
                     "measured; pyzmq must have sent it: choose it as sender"));
    m_check = new QPushButton(tr("Chec&k It"));
    m_check->setToolTip(tr("Measure a third arm that copies below the threshold and sends zero-copy from it on: it "
                           "should follow the better of the two curves"));
    connect(m_check, &QPushButton::clicked, this, &RecommendationBar::checkWanted);
    layout->addWidget(m_check);
    setSentenceLines(1);
    showState();
}

void RecommendationBar::addCopyButton(PasteTarget target, const QString& text, const QString& meaning)
{
    auto* button = new QPushButton(text);
    button->setToolTip(meaning);
    connect(button, &QPushButton::clicked, this,
            [this, target] { QGuiApplication::clipboard()->setText(linesFor(target)); });
    layout()->addWidget(button);
    m_copy[static_cast<std::size_t>(target)] = button;
}

void RecommendationBar::setAnalyses(std::span<const MetricAnalysis> analyses, const Origin& origin)
{
    const auto chosen = decisive(analyses);
    m_analysis.reset();
    m_origin = origin;
    m_cpuSentence.clear();
    if (!chosen.empty()) {
        m_analysis = *chosen.front();
        m_cpuSentence = cpuSentence(*chosen.front(), analyses);
    }
    showState();
}

void RecommendationBar::setCheckable(bool checkable)
{
    m_checkable = checkable;
    showState();
}

void RecommendationBar::setSentenceLines(int lines)
{
    m_text->setLines(lines);
    // The number stands on the first line of what is said of it.
    layout()->setAlignment(m_threshold, lines > 1 ? Qt::AlignTop : Qt::AlignVCenter);
    const int margin = lines > 1 ? 4 : 2;
    layout()->setContentsMargins(10, margin, 6, margin);
    updateGeometry();
}

QString RecommendationBar::text() const
{
    return m_sentences;
}

QString RecommendationBar::linesFor(PasteTarget target) const
{
    return hasLines(target) ? toQString(linesToPaste(target, *m_analysis, m_origin)) : QString();
}

bool RecommendationBar::hasLines(PasteTarget target) const
{
    return m_analysis && crossover::hasLines(target, *m_analysis);
}

std::optional<std::uint64_t> RecommendationBar::threshold() const
{
    return m_analysis ? m_analysis->recommendation.threshold : std::nullopt;
}

void RecommendationBar::showState()
{
    const QStringList sentences = m_analysis ? sentencesOf(*m_analysis, m_cpuSentence) : QStringList();
    m_sentences = sentences.join(QLatin1Char(' '));
    m_text->setText(m_sentences);
    setToolTip(sentences.join(QLatin1Char('\n')));
    setAccessibleName(tr("Recommended threshold"));
    setAccessibleDescription(m_sentences);
    const auto size = threshold();
    m_threshold->setText(thresholdText(size));
    for (const auto target : {PasteTarget::Cpp, PasteTarget::Pyzmq})
        m_copy[static_cast<std::size_t>(target)]->setEnabled(hasLines(target));
    m_check->setEnabled(size && m_checkable && m_analysis->group.release);
}

} // namespace crossover
