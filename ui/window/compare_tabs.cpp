// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/compare_tabs.h"

#include "ui/actions/compare_actions.h"
#include "ui/chart/chart_grid.h"
#include "ui/compare/combination_view.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/compared_sessions.h"
#include "ui/compare/kept_runs.h"
#include "ui/compare/session_comparison.h"
#include "ui/results/detail_tabs.h"
#include "ui/results/results_view.h"
#include "ui/session/session_files.h"

namespace crossover {

CompareTabs::CompareTabs(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    addCompareTab();
    addCombinationsTab();
    connectFiles();
    connectCharts();
}

void CompareTabs::addCompareTab()
{
    auto* const kept = m_parts.kept;
    auto* const files = m_parts.files;
    auto* const actions = m_parts.actions;
    auto* const details = m_parts.details;
    auto* const view = new CompareView(m_parts.document, m_parts.beside, m_parts.comparison);
    details->addTab(view, tr("Compare"));
    connect(view, &CompareView::addWanted, files, &SessionFiles::openBeside);
    connect(view, &CompareView::addReferenceWanted, files, &SessionFiles::openReferenceBeside);
    connect(view, &CompareView::removeWanted, kept, &KeptRuns::remove);
    connect(view, &CompareView::saveWanted, kept, qOverload<std::size_t>(&KeptRuns::save));
    connect(view, &CompareView::swapWanted, kept, &KeptRuns::show);
    connect(actions, &CompareActions::keepWanted, kept, &KeptRuns::keepAsBaseline);
    connect(actions, &CompareActions::addWanted, files, &SessionFiles::openBeside);
    connect(actions, &CompareActions::addReferenceWanted, files, &SessionFiles::openReferenceBeside);
    connect(actions, &CompareActions::showWanted, details,
            [details, view] { details->focusTab(details->indexOf(view)); });
}

void CompareTabs::addCombinationsTab()
{
    auto* const results = m_parts.results;
    auto* const view = new CombinationView(m_parts.document, m_parts.beside, m_parts.comparison);
    m_parts.details->addTab(view, tr("Combinations"));
    connect(view, &CombinationView::openWanted, results, &ResultsView::setCombination);
    connect(view, &CombinationView::happened, this, &CompareTabs::happened);
    connect(results, &ResultsView::shown, view, [view, results] { view->setInView(results->combination()); });
}

void CompareTabs::connectFiles()
{
    auto* const beside = m_parts.beside;
    connect(beside, &ComparedSessions::happened, this, &CompareTabs::happened);
    connect(m_parts.files, &SessionFiles::openedBeside, beside,
            [beside](const SharedSessions& sessions) { beside->add(sessions); });
    // As on the command line: what is named first is what the others are compared with.
    connect(m_parts.files, &SessionFiles::openedTogether, beside,
            [beside](const SharedSessions& sessions) { beside->add(sessions, ComparedSessions::Against::Document); });
}

void CompareTabs::connectCharts()
{
    auto* const comparison = m_parts.comparison;
    auto* const charts = m_parts.results->charts();
    m_parts.results->setComparison(comparison);
    const auto showRequested = [comparison, charts] { comparison->setRequested(charts->viewSettings().requested()); };
    connect(charts, &ChartGrid::viewSettingsChanged, comparison, showRequested);
    showRequested();
}

} // namespace crossover
