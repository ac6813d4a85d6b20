// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/sample_links.h"

#include <algorithm>

#include "ui/chart/inspector.h"
#include "ui/results/results_view.h"
#include "ui/results/samples_view.h"
#include "ui/session/document.h"

namespace crossover {

SampleLinks::SampleLinks(const Document* document, SamplesView* table, ResultsView* results)
    : QObject(results), m_document(document), m_table(table), m_results(results)
{
    auto* const inspector = &m_results->charts()->inspector();
    connect(inspector, &Inspector::sizeHighlighted, m_table, &SamplesView::setHighlightedSize);
    connect(inspector, &Inspector::picked, this, &SampleLinks::selectInTable);
    connect(m_table, &SamplesView::rowsSelected, this, &SampleLinks::markInCharts);
    // Another combination has other rows.
    connect(m_results, &ResultsView::shown, this, &SampleLinks::markInCharts);
}

void SampleLinks::selectInTable(const std::vector<std::size_t>& samples)
{
    const auto inView = rowsInView();
    std::vector<int> rows;
    for (const auto sample : samples) {
        if (sample < inView.size()) rows.push_back(inView[sample]);
    }
    m_table->selectRows(rows);
}

void SampleLinks::markInCharts()
{
    const auto selected = m_table->selectedRows();
    const auto inView = selected.empty() ? std::vector<int>{} : rowsInView();
    std::vector<std::size_t> samples;
    for (const int row : selected) {
        const auto found = std::ranges::lower_bound(inView, row);
        if (found != inView.end() && *found == row) samples.push_back(static_cast<std::size_t>(found - inView.begin()));
    }
    m_results->charts()->inspector().setSelectedSamples(std::move(samples));
}

std::vector<int> SampleLinks::rowsInView() const
{
    std::vector<int> rows;
    const auto combination = m_results->combination();
    if (!combination || m_results->document() != m_document) return rows;
    const auto& samples = m_document->samples();
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (samples[i].group.combination() == *combination) rows.push_back(static_cast<int>(i));
    }
    return rows;
}

} // namespace crossover
