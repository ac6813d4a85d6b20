// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>

namespace crossover {

class Document;
class ResultsView;
class SamplesView;

/// Ties the table of samples to the charts: a point that is clicked selects its rows, selected rows are marked in the
/// charts, and the size being read is tinted. The charts hold the rows of one combination, the table all;
/// while the charts show another document, such as a replay, neither follows the other.
class SampleLinks : public QObject {
    Q_OBJECT

public:
    /// Lives as long as `results`.
    SampleLinks(const Document* document, SamplesView* table, ResultsView* results);

private:
    void selectInTable(const std::vector<std::size_t>& samples);
    void markInCharts();
    [[nodiscard]] std::vector<int> rowsInView() const; ///< of the combination in view, in the order of the charts

    const Document* m_document;
    SamplesView* m_table;
    ResultsView* m_results;
};

} // namespace crossover
