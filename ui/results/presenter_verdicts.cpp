// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/presenter_verdicts.h"

#include <algorithm>

#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "core/report/recommendation_words.h"
#include "core/report/verdict_words.h"
#include "ui/chart/threshold_text.h"
#include "ui/style/elided_text.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

const QColor recordingRed(0xb3, 0x12, 0x12); // 6.9:1 against white type

} // namespace

PresenterVerdicts::PresenterVerdicts(QWidget* parent)
    : QWidget(parent)
    , m_subject(new QLabel(this))
    , m_state(new QLabel(this))
    , m_recording(new QLabel(this))
    , m_headlines(new QWidget(this))
    , m_threshold(new QLabel(this))
    , m_sentence(new ElidedText(this))
    , m_guess(new ElidedText(this))
{
    m_state->setObjectName(QStringLiteral("bannerState"));
    m_recording->setObjectName(QStringLiteral("recording"));
    m_recording->setAutoFillBackground(true);
    QPalette marked = m_recording->palette();
    marked.setColor(QPalette::Window, recordingRed);
    marked.setColor(QPalette::WindowText, Qt::white);
    m_recording->setPalette(marked);
    m_recording->hide();
    buildLayout();
    applyFont();
    setAnalyses({});
}

void PresenterVerdicts::buildLayout()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_subject, 1);
    top->addWidget(m_state);
    top->addWidget(m_recording);
    auto* verdicts = new QHBoxLayout(m_headlines);
    verdicts->setContentsMargins(0, 0, 0, 0);
    verdicts->setSpacing(24); // large headlines beside each other must not read as one
    for (const auto& metric : usualMetrics) {
        auto& [title, headline] = m_columns[static_cast<std::size_t>(metric.id)];
        title = new QLabel(toQString(metric.title), this);
        headline = new ElidedText(this);
        headline->setLines(2);
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(title);
        column->addWidget(headline);
        verdicts->addLayout(column, 1);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_headlines);
    auto* answer = new QHBoxLayout;
    answer->setSpacing(24);
    answer->addWidget(m_threshold, 0, Qt::AlignTop);
    answer->addWidget(m_sentence, 1);
    layout->addLayout(answer);
    m_guess->setLines(2);
    m_guess->hide();
    layout->addWidget(m_guess);
}

void PresenterVerdicts::setSubject(const QString& text)
{
    m_subject->setText(text);
}

void PresenterVerdicts::setState(const QString& text)
{
    m_state->setText(text);
}

void PresenterVerdicts::setRecording(const QString& text)
{
    m_recording->setText(text);
    m_recording->setVisible(!text.isEmpty());
}

void PresenterVerdicts::setAnalyses(std::span<const MetricAnalysis> analyses, const ChartViewSettings& view)
{
    for (const auto& usual : usualMetrics) {
        const auto& metric = term(view.shown(usual.id));
        const auto& [title, headline] = m_columns[static_cast<std::size_t>(usual.id)];
        const auto found = std::ranges::find(analyses, metric.id, &MetricAnalysis::metric);
        title->setText(toQString(metric.title));
        headline->setText(found == analyses.end() ? tr("–") : toQString(headlineOf(*found)));
        headline->setAccessibleName(title->text() + QStringLiteral(": ") + headline->text());
    }
    const auto chosen = decisive(analyses);
    m_threshold->setText(thresholdText(chosen.empty() ? std::nullopt : chosen.front()->recommendation.threshold));
    m_recommendation = chosen.empty() ? QString() : toQString(recommendationSentence(*chosen.front()));
    showSentence();
}

void PresenterVerdicts::setChartSentence(const QString& sentence)
{
    m_chartSentence = sentence;
    showSentence();
}

void PresenterVerdicts::setAnswerShown(bool shown)
{
    m_answerShown = shown;
    showSentence();
}

void PresenterVerdicts::setGuessWords(const QString& words)
{
    m_guess->setText(words);
    m_guess->setAccessibleName(words);
    m_guess->setVisible(!words.isEmpty());
}

void PresenterVerdicts::showSentence()
{
    const bool alone = !m_chartSentence.isEmpty();
    m_headlines->setVisible(m_answerShown && !alone);
    m_threshold->setVisible(m_answerShown);
    m_sentence->setVisible(m_answerShown);
    m_sentence->setLines(alone ? 4 : 2);
    m_sentence->setText(alone ? m_chartSentence : m_recommendation);
    m_sentence->setAccessibleName(m_sentence->text());
    m_sentence->setToolTip(m_sentence->text());
}

QString PresenterVerdicts::headline(Metric metric) const
{
    return m_columns[static_cast<std::size_t>(metric)].headline->text();
}

QString PresenterVerdicts::threshold() const
{
    return m_threshold->text();
}

QString PresenterVerdicts::sentence() const
{
    return m_sentence->text();
}

QString PresenterVerdicts::guessWords() const
{
    return m_guess->text();
}

QString PresenterVerdicts::recording() const
{
    return m_recording->isHidden() ? QString() : m_recording->text();
}

QString PresenterVerdicts::state() const
{
    return m_state->text();
}

void PresenterVerdicts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_columns.back().headline) applyFont();
}

void PresenterVerdicts::applyFont()
{
    const int usual = QFontInfo(font()).pixelSize();
    QFont large = font();
    large.setPixelSize(usual * 5 / 4);
    large.setBold(true);
    QFont small = font();
    small.setPixelSize(usual * 3 / 4);
    QFont bold = font();
    bold.setBold(true);
    for (const auto& [title, headline] : m_columns) {
        title->setFont(small);
        headline->setFont(large);
    }
    m_threshold->setFont(large);
    m_guess->setFont(large);
    m_subject->setFont(small);
    m_state->setFont(small);
    m_recording->setFont(bold);
    m_recording->setMargin(usual / 6);
    m_subject->setMinimumHeight(m_recording->sizeHint().height()); // nothing moves when a recording begins
    layout()->setContentsMargins(usual / 2, usual / 3, usual / 2, usual / 3);
}

} // namespace crossover
