// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

#include <QWidget>

#include "core/analyze/analysis.h"

class QLabel;

namespace crossover {

class ElidedText;

/// The verdicts for people far away: a headline for each metric, and above them what was compared and in what state it
/// is. It takes its size of type from its font.
class PresenterVerdicts : public QWidget {
    Q_OBJECT

public:
    explicit PresenterVerdicts(QWidget* parent = nullptr);

    void setSubject(const QString& text);   ///< "ipc, shared release, blocking calls"
    void setState(const QString& text);     ///< "42 %"; empty: nothing to say
    void setRecording(const QString& text); ///< "RECORDING 5x", in a colour no live measurement has; empty: live
    void setAnalyses(std::span<const MetricAnalysis> analyses);

    [[nodiscard]] QString headline(Metric metric) const;
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

    QLabel* m_subject;
    QLabel* m_state;
    QLabel* m_recording;
    std::array<Column, usualMetrics.size()> m_columns{};
};

} // namespace crossover
