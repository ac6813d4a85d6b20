// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "core/analyze/summary.h"
#include "core/model/sweep_config.h"
#include "ui/comparison.h"

class QComboBox;

namespace crossover {

class Document;
class MessageBar;
class VerdictView;

/// What the samples of the document say: messages, verdicts and charts of the comparison in view, and the choice
/// between comparisons when there are several.
class ResultsView : public QWidget {
    Q_OBJECT

public:
    explicit ResultsView(const Document* document, QWidget* parent = nullptr);

    /// Before a sweep: what Start would do. Moves the axes of empty charts to the sizes to come.
    void showPlan(const SweepConfig& config);
    void setInvitation(const QString& text);
    void setMeasuring(bool measuring); ///< while more samples are to come, verdicts are preliminary
    [[nodiscard]] std::optional<Comparison> comparison() const;
    void enlargeChart(bool enlarged); ///< the chart in view, to the room of all four

    [[nodiscard]] const ChartData& data() const { return m_charts->data(); }
    [[nodiscard]] MessageBar* messages() const { return m_messages; }
    [[nodiscard]] VerdictView* verdicts() const { return m_verdicts; }
    [[nodiscard]] ChartGrid* charts() const { return m_charts; }

signals:
    void shown(const crossover::Summary& summary); ///< other results than before

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildComparisonRow();
    void setComparisons(std::vector<Comparison> comparisons); // keeps the one in view where it can
    void showDocument();
    void showNewSamples(const std::vector<Sample>& samples);
    void showResults();

    const Document* m_document;
    MessageBar* m_messages;
    VerdictView* m_verdicts;
    ChartGrid* m_charts;
    QWidget* m_comparisonRow = nullptr;
    QComboBox* m_comparisonBox = nullptr;
    std::vector<Comparison> m_comparisons;
    bool m_measuring = false;
};

} // namespace crossover
