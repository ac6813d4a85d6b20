// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

#include "core/measure/allowed_cores.h"
#include "ui/actions/compare_actions.h"
#include "ui/actions/file_actions.h"
#include "ui/actions/help_actions.h"
#include "ui/actions/preset_chooser.h"
#include "ui/actions/sweep_actions.h"
#include "ui/actions/view_actions.h"
#include "ui/actions/window_actions.h"
#include "ui/compare/combination_view.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/compared_sessions.h"
#include "ui/compare/kept_runs.h"
#include "ui/compare/session_comparison.h"
#include "ui/export/exporter.h"
#include "ui/history/history_window.h"
#include "ui/present/presenter.h"
#include "ui/present/replay.h"
#include "ui/results/detail_tabs.h"
#include "ui/results/distribution_view.h"
#include "ui/results/presenter_verdicts.h"
#include "ui/results/recommendation_bar.h"
#include "ui/results/results_view.h"
#include "ui/results/samples_view.h"
#include "ui/results/verdict_cards.h"
#include "ui/run/live_sweep.h"
#include "ui/run/noise_indicator.h"
#include "ui/run/paint_watch.h"
#include "ui/run/sweep_runner.h"
#include "ui/run/sweep_status.h"
#include "ui/session/document.h"
#include "ui/session/opening_indicator.h"
#include "ui/session/session_files.h"
#include "ui/settings/colour_choice.h"
#include "ui/settings/window_memory.h"
#include "ui/setup/machine_check.h"
#include "ui/setup/saved_setup.h"
#include "ui/setup/setup_presets.h"
#include "ui/setup/sweep_panel.h"
#include "ui/style/plain_labels.h"
#include "ui/style/plan_text.h"
#include "ui/style/text.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/about_box.h"
#include "ui/window/baseline_sizes.h"
#include "ui/window/closing.h"
#include "ui/window/main_panes.h"
#include "ui/window/manual_window.h"
#include "ui/window/pane_actions.h"
#include "ui/window/shortcuts_box.h"
#include "ui/window/window_title.h"

namespace crossover {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_document(new Document(this))
    , m_beside(new ComparedSessions(this))
    , m_comparison(new SessionComparison(m_document, m_beside, this))
    , m_colours(new ColourChoice(QDBusConnection::sessionBus(), this))
    , m_sweep(new LiveSweep(m_document, this))
    , m_machine(new MachineCheck(this))
    , m_actions(new WindowActions(this))
    , m_panes(new MainPanes(m_document, m_machine))
    , m_panel(m_panes->panel())
    , m_results(m_panes->results())
    , m_details(m_panes->details())
    , m_status(new SweepStatus)
    , m_noise(new NoiseIndicator(m_document))
    , m_files(new SessionFiles(this, m_document, m_sweep->journal(), m_actions->files()))
    , m_kept(new KeptRuns({m_document, m_beside, m_sweep->journal(), m_files}, this))
    , m_closing(new Closing({m_sweep->runner(), m_document, m_files, m_kept}, this))
{
    showLabelsAsPlainText();
    setCentralWidget(m_panes);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_noise);
    statusBar()->addPermanentWidget(new OpeningIndicator(m_files->loader()));
    connectActions();
    connectSweep();
    connectViews();
    connectFiles();
    connectFirstSteps();
    addComparison();
    addPresenter();
    auto* const setups = new SetupPresets(m_actions->presets(), m_panel, this);
    connect(setups, &SetupPresets::failed, this, &MainWindow::showProblem);
    setups->reload();
    restoreGeometryOf(this);
    restoreSetup(*m_panel);
    m_actions->view()->showColourScheme(m_colours->scheme());
    showMachine(m_machine->environment());
    m_actions->view()->showCombinations(0);
    showForm();
    showTitle();
}

void MainWindow::connectActions()
{
    const auto* sweep = m_actions->sweep();
    connect(sweep, &SweepActions::startWanted, this, &MainWindow::start);
    connect(sweep, &SweepActions::moreWanted, this, [this] { m_sweep->measureMore(m_machine->environment()); });
    connect(sweep, &SweepActions::pauseWanted, m_sweep, &LiveSweep::pause);
    connect(sweep, &SweepActions::stopWanted, &runner(), &SweepRunner::stop);
    const auto* view = m_actions->view();
    connect(view, &ViewActions::enlargeWanted, m_results, &ResultsView::enlargeChart);
    connect(view, &ViewActions::combinationStepWanted, m_results, &ResultsView::stepCombination);
    connect(view, &ViewActions::detailWanted, m_details, &DetailTabs::focusTab);
    connect(view, &ViewActions::colourSchemeChosen, m_colours, &ColourChoice::choose);
    connect(m_actions, &WindowActions::copyVerdictsWanted, m_results->verdicts(), &VerdictCards::copySentences);
    m_actions->setCharts(m_results->charts());
    connect(m_actions->help(), &HelpActions::manualWanted, this, [this] { openManual(this); });
    connect(m_actions->help(), &HelpActions::shortcutsWanted, this, [this] { openShortcutsBox(this); });
    connect(m_actions->help(), &HelpActions::aboutWanted, this, [this] { openAboutBox(this); });
}

void MainWindow::connectSweep()
{
    connect(&runner(), &SweepRunner::stateChanged, this, &MainWindow::showState);
    connect(m_sweep, &LiveSweep::begun, this, &MainWindow::showBegun);
    connect(m_sweep, &LiveSweep::goingOn, this, [this] {
        setMeasuring(true);
        m_status->showStarting();
    });
    connect(m_results->verdicts()->recommendation(), &RecommendationBar::checkWanted, m_sweep, &LiveSweep::check);
    connect(m_sweep, &LiveSweep::progressed, this, &MainWindow::showProgress);
    auto* const paint = new PaintWatch(this);
    connect(m_sweep, &LiveSweep::progressed, paint, &PaintWatch::start);
    connect(paint, &PaintWatch::settled, &runner(), &SweepRunner::painted);
    connect(m_sweep, &LiveSweep::happened, m_details, &DetailTabs::log);
    connect(m_sweep, &LiveSweep::failed, this, &MainWindow::showProblem);
    connect(m_sweep, &LiveSweep::ended, this, &MainWindow::showEnded);
}

void MainWindow::connectViews()
{
    connect(m_document, &Document::replaced, this, &MainWindow::showDocument);
    connect(m_document, &Document::appended, this, &MainWindow::showDocument);
    connect(m_document, &Document::stateChanged, this, &MainWindow::showTitle);
    connect(m_panel, &SweepPanel::changed, this, &MainWindow::showForm);
    connect(m_machine, &MachineCheck::looked, this, &MainWindow::showMachine);
    connect(m_results, &ResultsView::combinationsChanged, m_actions->view(), &ViewActions::showCombinations);
    connect(m_results, &ResultsView::shown, this, &MainWindow::showTitle);
    connect(m_results->charts(), &ChartGrid::enlargedChanged, this,
            [this](const auto& chart) { m_actions->view()->showEnlarged(chart.has_value()); });
}

void MainWindow::connectFiles()
{
    connect(m_files, &SessionFiles::opened, this, &MainWindow::showOpened);
    connect(m_files, &SessionFiles::happened, this, &MainWindow::note);
    connect(m_files, &SessionFiles::failed, this, &MainWindow::showProblem);
    auto* const distribution = m_details->distribution();
    distribution->plot()->addActions(m_actions->exports()->actionsFor(ExportActions::Pictured::Distribution));
    connect(m_actions->files(), &FileActions::historyWanted, this, [this] {
        askForHistory(this, [this](const QString& path) {
            if (!runner().isActive()) open({path});
            return !runner().isActive();
        });
    });
    auto* const exporter =
        new Exporter({m_document, m_results, m_details->samples(), distribution}, m_actions->exports(), this);
    connect(exporter, &Exporter::happened, this, &MainWindow::note);
    connect(exporter, &Exporter::failed, this, &MainWindow::showProblem);
}

/// What somebody who sees the program for the first time may want before Start.
void MainWindow::connectFirstSteps()
{
    const auto* help = m_actions->help();
    const auto readTutorial = [this] { openManual(this, ManualPage::tutorial()); };
    connect(help, &HelpActions::tutorialWanted, this, readTutorial);
    connect(help, &HelpActions::sampleWanted, m_files, &SessionFiles::openSample);
    connect(m_results->verdicts(), &VerdictCards::offerTaken, this, [this, readTutorial](const QString& link) {
        if (link == openSampleLink) m_files->openSample();
        if (link == openFileLink) m_files->open();
        if (link == tutorialLink) readTutorial();
    });
}

/// What is opened to be compared, and the tab that shows it.
void MainWindow::addComparison()
{
    auto* const view = new CompareView(m_document, m_beside, m_comparison);
    m_details->addTab(view, tr("Compare"));
    auto* const combinations = new CombinationView(m_document, m_beside, m_comparison);
    m_details->addTab(combinations, tr("Combinations"));
    connect(combinations, &CombinationView::openWanted, m_results, &ResultsView::setCombination);
    connect(combinations, &CombinationView::happened, this, &MainWindow::note);
    connect(m_results, &ResultsView::shown, combinations,
            [this, combinations] { combinations->setInView(m_results->combination()); });
    m_results->setComparison(m_comparison);
    const auto comparePercentiles = [this] {
        m_comparison->setRequested(m_results->charts()->viewSettings().requested());
    };
    connect(m_results->charts(), &ChartGrid::viewSettingsChanged, m_comparison, comparePercentiles);
    comparePercentiles();
    connect(m_files, &SessionFiles::openedBeside, m_beside,
            [this](const SharedSessions& sessions) { m_beside->add(sessions); });
    // As on the command line: what is named first is what the others are compared with.
    connect(m_files, &SessionFiles::openedTogether, m_beside,
            [this](const SharedSessions& sessions) { m_beside->add(sessions, ComparedSessions::Against::Document); });
    connect(m_beside, &ComparedSessions::happened, this, &MainWindow::note);
    connect(view, &CompareView::addWanted, m_files, &SessionFiles::openBeside);
    connect(view, &CompareView::addReferenceWanted, m_files, &SessionFiles::openReferenceBeside);
    connect(view, &CompareView::removeWanted, m_kept, &KeptRuns::remove);
    connect(view, &CompareView::saveWanted, m_kept, qOverload<std::size_t>(&KeptRuns::save));
    connect(m_kept, &KeptRuns::failed, this, &MainWindow::showProblem);
    const auto* actions = m_actions->compare();
    connect(actions, &CompareActions::keepWanted, m_kept, &KeptRuns::keepAsBaseline);
    connect(actions, &CompareActions::addWanted, m_files, &SessionFiles::openBeside);
    connect(actions, &CompareActions::addReferenceWanted, m_files, &SessionFiles::openReferenceBeside);
    connect(actions, &CompareActions::showWanted, m_details,
            [this, view] { m_details->focusTab(m_details->indexOf(view)); });
    const auto* sizes =
        new BaselineSizes({m_actions->compare(), m_panel, &runner(), m_document, m_beside, m_comparison}, this);
    connect(sizes, &BaselineSizes::happened, this, &MainWindow::note);
}

void MainWindow::addPresenter()
{
    m_presenter = new Presenter(
        {this, m_results, m_document, {menuBar(), findChild<QToolBar*>(), m_panes->setup(), m_details, statusBar()}},
        m_actions->presenter());
    connect(m_presenter, &Presenter::presentingChanged, this,
            [this](bool presenting) { m_actions->sweep()->setEscapeStops(!presenting); });
    connect(m_presenter, &Presenter::guessingChanged, this, &MainWindow::showTitle);
    auto* const panes = new PaneActions(m_panes, m_actions->view()->menu());
    connect(m_presenter, &Presenter::presentingChanged, panes, &PaneActions::setPresenting);
}

void MainWindow::setConfig(const SweepConfig& config)
{
    if (!runner().isActive()) m_panel->setConfig(config);
}

const std::vector<Sample>& MainWindow::samples() const
{
    return m_document->samples();
}

SweepRunner& MainWindow::runner() const
{
    return *m_sweep->runner();
}

void MainWindow::start()
{
    auto config = m_panel->config();
    if (!config || runner().isActive()) return;
    config->cores = allowedCores();
    if (!m_panel->hasSeed()) config->seed = freshSeed();
    if (m_kept->keepUnsaved()) beginSweep(*config);
}

void MainWindow::open(const QStringList& paths)
{
    m_files->openPaths(paths);
}

void MainWindow::offerRecovery()
{
    m_files->offerRecovery();
}

void MainWindow::beginSweep(const SweepConfig& config)
{
    if (runner().isActive()) return;
    m_results->messages()->clear();
    m_panel->prepareToRun();
    m_sweep->begin(config, m_machine->environment());
}

void MainWindow::showBegun(const SweepConfig& config)
{
    if (!m_panel->hasSeed()) m_panel->showUsedSeed(config.seed);
    m_results->showPlan(config);
    m_results->setInvitation(measuringText(config));
    m_results->presenterVerdicts()->setState(tr("warming up"));
    setMeasuring(true);
    m_status->showStarting();
}

void MainWindow::showProgress(const SweepProgress& progress)
{
    m_status->showProgress(progress);
    m_results->presenterVerdicts()->setState(m_status->text());
    showTitle();
}

void MainWindow::showEnded(const QString& outcome)
{
    setMeasuring(false);
    m_status->showText(outcome);
    showTitle();
    if (m_document->isEmpty()) showForm(); // the invitation to start is due again
    m_closing->sweepEnded();
}

void MainWindow::setMeasuring(bool measuring)
{
    m_machine->setMeasuring(measuring);
    m_results->setMeasuring(measuring);
    m_noise->setMeasuring(measuring);
    m_presenter->setMeasuring(measuring);
}

void MainWindow::showState()
{
    const auto config = m_panel->config();
    const auto state = runner().state();
    m_actions->sweep()->showState(state, config ? QString() : toSentence(config.error().message));
    m_actions->presets()->setEnabled(!runner().isActive());
    m_panel->setLocked(runner().isActive());
    showCheckable();
    m_comparison->setMeasuring(runner().isActive());
    m_files->setMeasuring(runner().isActive());
    m_actions->help()->showMeasuring(runner().isActive());
    showDocument();
    if (state == SweepState::Stopping) m_status->showText(tr("Stopping"));
    showTitle();
}

void MainWindow::showForm()
{
    const auto config = m_panel->config();
    m_machine->setCpusTaken(m_panel->cpusTaken());
    m_results->setInvitation(config ? invitationText(*config) : invitationText(config.error()));
    // The axes of charts with data belong to the data.
    if (config && m_document->isEmpty()) m_results->showPlan(*config);
    showState();
}

void MainWindow::showDocument()
{
    m_actions->showHasSamples(!m_document->isEmpty());
    m_actions->compare()->showHasSamples(!m_document->isEmpty());
    showCheckable();
    m_files->showState();
}

/// A threshold can be checked where and as it was measured.
void MainWindow::showCheckable()
{
    const bool here = m_document->environment().machine == m_machine->environment().machine;
    m_results->verdicts()->recommendation()->setCheckable(here && m_sweep->mayRun() && !runner().isActive());
    m_actions->sweep()->showMore(m_sweep->whyNotMore(m_machine->environment()));
}

void MainWindow::showTitle()
{
    if (m_presenter->hidesAnswer()) return setWindowTitle(restingTitle(*m_document, {}));
    if (m_presenter->replay()->isActive()) return; // no answer until the recording is over
    setWindowTitle(runner().isActive() ? measuringTitle(m_sweep->progress(), runner().state())
                                       : restingTitle(*m_document, m_results->data().analyses));
}

/// What is open keeps the machine it was measured on; before that, it is this one now.
void MainWindow::showMachine(const Environment& environment)
{
    const bool open = !m_document->isEmpty() || runner().isActive();
    if (!open && environment != m_document->environment()) m_document->setEnvironment(environment);
    showCheckable();
}

void MainWindow::showProblem(const QString& sentence)
{
    m_results->messages()->showProblem(sentence);
    m_details->log(sentence);
}

void MainWindow::showOpened(const QString& what)
{
    m_results->messages()->clear();
    if (const auto& config = m_document->config(); config && !runner().isActive()) m_panel->setConfigOfFile(*config);
    note(tr("Opened %1: %2").arg(what, samplesText(samples().size())));
}

void MainWindow::note(const QString& sentence)
{
    m_details->log(sentence);
    if (!runner().isActive()) m_status->showText(sentence);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(m_closing->isAllowed());
    if (!event->isAccepted()) return;
    m_presenter->setPresenting(false); // the window's own size is to be remembered
    saveGeometryOf(this);
    m_panes->saveSizes();
    saveSetup(*m_panel);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_actions->updateIcons();
}

} // namespace crossover
