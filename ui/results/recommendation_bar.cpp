// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/recommendation_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "core/model/units.h"
#include "ui/style/elided_text.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

/// "For throughput: send zero-copy from 4 KiB on ...", beside a threshold that says what it is.
QString withoutTitle(QString sentences)
{
    const QString title = QStringLiteral("Recommendation for ");
    return sentences.startsWith(title) ? RecommendationBar::tr("For %1").arg(sentences.mid(title.size())) : sentences;
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
    addCopyButton(PasteTarget::Cpp, tr("Copy for C&++"),
                  tr("Copy a constant to the clipboard, with a comment that says what was measured"));
    addCopyButton(
        PasteTarget::Pyzmq, tr("Copy for pyzm&q"),
        tr("Copy a line that sets zmq.COPY_THRESHOLD to the clipboard, with a comment that says what was measured"));
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
    m_recommendation = {};
    m_origin = origin;
    if (!chosen.empty()) {
        m_analysis = *chosen.front();
        m_recommendation = recommend(*m_analysis);
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
    if (!m_analysis || !m_recommendation.threshold) return {};
    return toQString(linesToPaste(target, *m_analysis, m_recommendation, m_origin));
}

void RecommendationBar::showState()
{
    QStringList sentences;
    if (m_analysis) {
        // What was checked tells more than what it was checked for.
        const auto& checked = m_analysis->thresholdCheck;
        for (const auto& sentence : {m_recommendation.sentence, checked, m_recommendation.usualSentence})
            if (!sentence.empty()) sentences << toQString(sentence);
    }
    m_sentences = sentences.join(QLatin1Char(' '));
    m_text->setText(withoutTitle(m_sentences));
    setToolTip(sentences.join(QLatin1Char('\n')));
    setAccessibleName(tr("Recommended threshold"));
    setAccessibleDescription(m_sentences);
    const bool some = m_recommendation.threshold.has_value();
    m_threshold->setText(
        some ? tr("Threshold %1").arg(toQString(formatSize(static_cast<double>(*m_recommendation.threshold))))
             : tr("No threshold"));
    for (auto* button : m_copy)
        button->setEnabled(some);
    m_check->setEnabled(some && m_checkable && m_analysis->group.release);
}

} // namespace crossover
