// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

#include <QWidget>

#include "core/analyze/analysis.h"
#include "ui/chart/chart_view_settings.h"

class QLabel;

namespace crossover {

class ElidedText;

/// The verdicts for people far away: what was compared and in what state it is, a headline for each metric, and the
/// recommended threshold with a sentence. Or what the audience guesses, before it sees them. It takes its size of type
/// from its font.
class PresenterVerdicts : public QWidget {
    Q_OBJECT

public:
    explicit PresenterVerdicts(QWidget* parent = nullptr);

    void setSubject(const QString& text);   ///< "ipc, shared release, blocking calls"
    void setState(const QString& text);     ///< "42 %"; empty: nothing to say
    void setRecording(const QString& text); ///< "RECORDING 5x", in a colour no live measurement has; empty: live
    void setAnalyses(std::span<const MetricAnalysis> analyses,
                     const ChartViewSettings& view = {}); ///< what stands for usual metrics
    /// What the only chart in view says, in place of the headlines; empty: all charts are in view.
    void setChartSentence(const QString& sentence);

    void setAnswerShown(bool shown); ///< verdicts, threshold and sentence; an audience may guess first
    /// What there is to guess, or how far off the guess was; empty: nobody guesses.
    void setGuessWords(const QString& words);

    [[nodiscard]] QString headline(Metric metric) const; ///< of a usual one
    [[nodiscard]] QString threshold() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString guessWords() const;
    [[nodiscard]] QString recording() const;
    [[nodiscard]] QString state() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Column {
        QLabel* metric = nullptr;
        ElidedText* headline = nullptr;
    };

    void applyFont();
    void buildLayout();
    void showSentence();

    QLabel* m_subject;
    QLabel* m_state;
    QLabel* m_recording;
    QWidget* m_headlines;
    QLabel* m_threshold;
    ElidedText* m_sentence;
    ElidedText* m_guess;
    QString m_recommendation;
    QString m_chartSentence;
    bool m_answerShown = true;
    std::array<Column, usualMetrics.size()> m_columns{};
};

} // namespace crossover
