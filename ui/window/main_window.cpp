// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QStatusBar>

#include "ui/actions/preset_chooser.h"
#include "ui/actions/sweep_actions.h"
#include "ui/actions/view_actions.h"
#include "ui/actions/window_actions.h"
#include "ui/compare/compare_control.h"
#include "ui/present/presenter.h"
#include "ui/present/replay.h"
#include "ui/results/detail_tabs.h"
#include "ui/results/presenter_verdicts.h"
#include "ui/results/recommendation_bar.h"
#include "ui/results/results_view.h"
#include "ui/results/samples_view.h"
#include "ui/results/verdict_cards.h"
#include "ui/run/noise_indicator.h"
#include "ui/run/sweep_control.h"
#include "ui/run/sweep_runner.h"
#include "ui/run/sweep_status.h"
#include "ui/session/document.h"
#include "ui/session/file_control.h"
#include "ui/session/session_files.h"
#include "ui/settings/colour_choice.h"
#include "ui/settings/window_memory.h"
#include "ui/setup/machine_check.h"
#include "ui/setup/saved_setup.h"
#include "ui/setup/setup_presets.h"
#include "ui/setup/sweep_panel.h"
#include "ui/style/plan_text.h"
#include "ui/style/text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/questions.h"
#include "ui/window/main_panes.h"
#include "ui/window/window_title.h"

namespace crossover {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_document(new Document(this))
    , m_compare(new CompareControl(m_document, this))
    , m_colours(new ColourChoice(QDBusConnection::sessionBus(), this))
    , m_sweep(new SweepControl(m_document, this))
    , m_machine(new MachineCheck(this))
    , m_actions(new WindowActions(this))
    , m_panes(new MainPanes(m_document, m_machine))
    , m_panel(m_panes->panel())
    , m_results(m_panes->results())
    , m_details(m_panes->details())
    , m_status(new SweepStatus)
    , m_noise(new NoiseIndicator(m_document))
    , m_files(new FileControl({m_document, m_sweep->journal(), m_actions->files()}, this))
{
    setCentralWidget(m_panes);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_noise);
    connectActions();
    connectSweep();
    connectDocument();
    connectViews();
    connectExports();
    connectFiles();
    connectCompare();
    createPresenter();
    new SetupPresets(m_actions->presets(), m_panel, this);
    restoreGeometryOf(this);
    restoreSetup(*m_panel);
    m_actions->view()->showColourScheme(m_colours->scheme());
    showMachine(m_machine->environment());
    m_actions->view()->showCombinations(0);
    showForm();
    showTitle();
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
    if (!m_panel->hasSeed()) config->seed = freshSeed();
    m_files->files()->whenSaved(tr("Start a new sweep"), [this, sweep = *config] { beginSweep(sweep); });
}

void MainWindow::open(const QStringList& paths)
{
    m_files->files()->openPaths(paths);
}

void MainWindow::offerRecovery()
{
    m_files->offerRecovery();
}

void MainWindow::beginSweep(const SweepConfig& config)
{
    if (runner().isActive()) return;
    m_results->messages()->clear();
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
    if (m_closeWhenEnded) close();
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
    m_compare->setMeasuring(runner().isActive());
    showDocument();
    if (state == SweepState::Stopping) m_status->showText(tr("Stopping"));
    showTitle();
}

void MainWindow::showForm()
{
    const auto config = m_panel->config();
    m_results->setInvitation(config ? invitationText(*config) : invitationText(config.error()));
    // The axes of charts with data belong to the data.
    if (config && m_document->isEmpty()) m_results->showPlan(*config);
    showState();
}

void MainWindow::showDocument()
{
    m_actions->showHasSamples(!m_document->isEmpty());
    showCheckable();
    m_files->showState(runner().isActive());
}

/// A threshold can be checked where and as it was measured.
void MainWindow::showCheckable()
{
    const bool here = m_document->environment().machine == m_machine->environment().machine;
    m_results->verdicts()->recommendation()->setCheckable(here && m_document->config() && !runner().isActive());
}

void MainWindow::showTitle()
{
    if (m_presenter->replay()->isActive()) return; // no answer until the recording is over
    setWindowTitle(runner().isActive() ? measuringTitle(m_sweep->progress(), runner().state())
                                       : restingTitle(*m_document, m_results->data().analyses));
}

/// What is open keeps the machine it was measured on; before that, it is this one now.
void MainWindow::showMachine(const Environment& environment)
{
    if (m_document->isEmpty() && environment != m_document->environment()) m_document->setEnvironment(environment);
}

void MainWindow::showProblem(const QString& sentence)
{
    m_results->messages()->showProblem(sentence);
    m_details->log(sentence);
}

void MainWindow::closeAfterStop()
{
    m_closeWhenEnded = true;
    if (runner().isActive()) {
        runner().stop();
    } else {
        close(); // it ended while the question was open
    }
}

void MainWindow::showOpened(const QString& what)
{
    m_results->messages()->clear();
    if (const auto& config = m_document->config()) setConfig(*config);
    note(tr("Opened %1: %2").arg(what, samplesText(samples().size())));
}

void MainWindow::note(const QString& sentence)
{
    m_details->log(sentence);
    if (!runner().isActive()) m_status->showText(sentence);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (runner().isActive()) {
        event->ignore();
        if (!m_closeWhenEnded && !m_closeQuestion) {
            m_closeQuestion = askToStopAndClose(this, [this] { closeAfterStop(); });
        }
        return;
    }
    if (m_document->isUnsaved()) {
        event->ignore();
        m_closeWhenEnded = false;
        m_files->files()->whenSaved(tr("Close"), [this] { close(); });
        return;
    }
    m_presenter->setPresenting(false); // the window's own size is to be remembered
    saveGeometryOf(this);
    m_panes->saveSizes();
    saveSetup(*m_panel);
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_actions->updateIcons();
}

} // namespace crossover
