// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

// Who hears of what in the window; what is done then is told in main_window.cpp.

#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QToolBar>

#include "ui/actions/chart_actions.h"
#include "ui/actions/compare_actions.h"
#include "ui/actions/help_actions.h"
#include "ui/actions/sweep_actions.h"
#include "ui/actions/view_actions.h"
#include "ui/actions/window_actions.h"
#include "ui/compare/compare_control.h"
#include "ui/compare/compare_view.h"
#include "ui/export/export_control.h"
#include "ui/present/presenter.h"
#include "ui/results/detail_tabs.h"
#include "ui/results/recommendation_bar.h"
#include "ui/results/results_view.h"
#include "ui/results/sample_links.h"
#include "ui/results/samples_view.h"
#include "ui/results/verdict_cards.h"
#include "ui/run/paint_watch.h"
#include "ui/run/sweep_control.h"
#include "ui/run/sweep_runner.h"
#include "ui/run/sweep_status.h"
#include "ui/session/document.h"
#include "ui/session/file_control.h"
#include "ui/session/opening_indicator.h"
#include "ui/session/session_files.h"
#include "ui/settings/chart_memory.h"
#include "ui/settings/colour_choice.h"
#include "ui/setup/machine_check.h"
#include "ui/setup/sweep_panel.h"
#include "ui/window/about_box.h"
#include "ui/window/main_panes.h"
#include "ui/window/manual_window.h"
#include "ui/window/pane_actions.h"
#include "ui/window/shortcuts_box.h"

namespace crossover {

void MainWindow::connectActions()
{
    const auto* sweep = m_actions->sweep();
    connect(sweep, &SweepActions::startWanted, this, &MainWindow::start);
    connect(sweep, &SweepActions::pauseWanted, m_sweep, &SweepControl::pause);
    connect(sweep, &SweepActions::stopWanted, &runner(), &SweepRunner::stop);
    connect(m_actions->view(), &ViewActions::enlargeWanted, m_results, &ResultsView::enlargeChart);
    connect(m_actions->view(), &ViewActions::combinationStepWanted, m_results, &ResultsView::stepCombination);
    connect(m_actions->view(), &ViewActions::detailWanted, m_details, &DetailTabs::focusTab);
    connect(m_actions->view(), &ViewActions::colourSchemeChosen, m_colours, &ColourChoice::choose);
    connect(m_actions, &WindowActions::copyVerdictsWanted, m_results->verdicts(), &VerdictCards::copySentences);
    new SampleLinks(m_document, m_details->samples(), m_results);
    m_results->charts()->setViewSettings(rememberedChartView());
    connect(m_results->charts(), &ChartGrid::viewSettingsChanged, this,
            [this] { rememberChartView(m_results->charts()->viewSettings()); });
    auto* const charts = new ChartActions(m_results->charts(), this);
    m_actions->view()->menu()->addSeparator();
    m_actions->view()->menu()->addMenu(charts->menu());
    connect(m_actions->help(), &HelpActions::manualWanted, this, [this] { openManual(this); });
    connect(m_actions->help(), &HelpActions::shortcutsWanted, this, [this] { openShortcutsBox(this); });
    connect(m_actions->help(), &HelpActions::aboutWanted, this, [this] { openAboutBox(this); });
}

void MainWindow::connectSweep()
{
    connect(&runner(), &SweepRunner::stateChanged, this, &MainWindow::showState);
    connect(m_sweep, &SweepControl::begun, this, &MainWindow::showBegun);
    connect(m_sweep, &SweepControl::checking, this, [this] {
        setMeasuring(true);
        m_status->showStarting();
    });
    connect(m_results->verdicts()->recommendation(), &RecommendationBar::checkWanted, m_sweep, &SweepControl::check);
    connect(m_sweep, &SweepControl::progressed, this, &MainWindow::showProgress);
    auto* const paint = new PaintWatch(this);
    connect(m_sweep, &SweepControl::progressed, paint, &PaintWatch::start);
    connect(paint, &PaintWatch::settled, &runner(), &SweepRunner::painted);
    connect(m_sweep, &SweepControl::happened, m_details, &DetailTabs::log);
    connect(m_sweep, &SweepControl::failed, this, &MainWindow::showProblem);
    connect(m_sweep, &SweepControl::ended, this, &MainWindow::showEnded);
}

void MainWindow::connectDocument()
{
    connect(m_document, &Document::replaced, this, &MainWindow::showDocument);
    connect(m_document, &Document::appended, this, &MainWindow::showDocument);
    connect(m_document, &Document::stateChanged, this, &MainWindow::showTitle);
}

void MainWindow::connectViews()
{
    connect(m_panel, &SweepPanel::changed, this, &MainWindow::showForm);
    connect(m_machine, &MachineCheck::looked, this, &MainWindow::showMachine);
    connect(m_results, &ResultsView::combinationsChanged, m_actions->view(), &ViewActions::showCombinations);
    connect(m_results, &ResultsView::shown, this, &MainWindow::showTitle);
    connect(m_results->charts(), &ChartGrid::enlargedChanged, this,
            [this](const auto& chart) { m_actions->view()->showEnlarged(chart.has_value()); });
}

void MainWindow::connectExports()
{
    auto* const exports = new ExportControl({m_document, m_results, m_details->samples()}, m_actions->exports(), this);
    connect(exports, &ExportControl::happened, this, &MainWindow::note);
    connect(exports, &ExportControl::failed, this, &MainWindow::showProblem);
}

void MainWindow::connectFiles()
{
    statusBar()->addPermanentWidget(new OpeningIndicator(m_files->files()->loader()));
    connect(m_files, &FileControl::opened, this, &MainWindow::showOpened);
    connect(m_files, &FileControl::happened, this, &MainWindow::note);
    connect(m_files, &FileControl::failed, this, &MainWindow::showProblem);
}

void MainWindow::connectCompare()
{
    m_details->addTab(m_compare->view(), tr("Compare"));
    m_results->setComparison(m_compare->compared());
    m_compare->follow(m_files->files());
    m_compare->follow(m_actions->compare(), m_results->charts());
    connect(m_compare, &CompareControl::happened, this, &MainWindow::note);
    connect(m_actions->compare(), &CompareActions::showWanted, this,
            [this] { m_details->focusTab(m_details->indexOf(m_compare->view())); });
}

void MainWindow::createPresenter()
{
    m_presenter = new Presenter(
        {this, m_results, m_document, {menuBar(), findChild<QToolBar*>(), m_panes->setup(), m_details, statusBar()}},
        m_actions->presenter());
    connect(m_presenter, &Presenter::presentingChanged, this,
            [this](bool presenting) { m_actions->sweep()->setEscapeStops(!presenting); });
    auto* const panes = new PaneActions(m_panes, m_actions->view()->menu());
    connect(m_presenter, &Presenter::presentingChanged, panes, &PaneActions::setPresenting);
}

} // namespace crossover
