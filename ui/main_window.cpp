// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <algorithm>

#include <QCloseEvent>
#include <QDir>
#include <QMessageBox>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QToolButton>
#include <QWindow>

#include "core/analyze/summary.h"
#include "core/measure/environment_probe.h"
#include "core/model/units.h"
#include "ui/about_box.h"
#include "ui/chart_actions.h"
#include "ui/comparison.h"
#include "ui/detail_tabs.h"
#include "ui/exporter.h"
#include "ui/message_bar.h"
#include "ui/plan_text.h"
#include "ui/questions.h"
#include "ui/results_view.h"
#include "ui/sample_links.h"
#include "ui/samples_model.h"
#include "ui/sweep_panel.h"
#include "ui/sweep_runner.h"
#include "ui/sweep_status.h"
#include "ui/text.h"
#include "ui/verdict_view.h"
#include "ui/window_actions.h"
#include "ui/window_settings.h"

namespace crossover {

namespace {

/// "Throughput: 5.2 KiB [4.1 – 6.3 KiB]"
QString shortVerdict(const MetricAnalysis& analysis)
{
    return toQString(term(analysis.metric).title) + QStringLiteral(": ") + toQString(analysis.verdict.headline);
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_samples(new SamplesModel(this))
    , m_runner(new SweepRunner(this))
    , m_actions(new WindowActions(this))
    , m_panel(new SweepPanel)
    , m_results(new ResultsView)
    , m_details(new DetailTabs(m_samples))
    , m_status(new SweepStatus)
    , m_exporter(new Exporter(this))
{
    buildLayout();
    buildStatusBar();
    connectActions();
    connectParts();
    restoreSettings();
    showEnvironment();
    showForm();
    showTitle();
}

void MainWindow::buildLayout()
{
    m_detailSplitter = new QSplitter(Qt::Vertical);
    m_detailSplitter->addWidget(m_results);
    m_detailSplitter->addWidget(m_details);
    m_detailSplitter->setStretchFactor(0, 4);
    m_detailSplitter->setStretchFactor(1, 1);
    m_detailSplitter->setCollapsible(0, false);
    m_setupSplitter = new QSplitter(Qt::Horizontal);
    m_setupSplitter->addWidget(m_panel);
    m_setupSplitter->addWidget(m_detailSplitter);
    m_setupSplitter->setStretchFactor(0, 0);
    m_setupSplitter->setStretchFactor(1, 1);
    m_setupSplitter->setChildrenCollapsible(false);
    m_setupSplitter->setContentsMargins(6, 6, 6, 0);
    setCentralWidget(m_setupSplitter);
}

void MainWindow::buildStatusBar()
{
    m_cautions = new QToolButton;
    m_cautions->setAutoRaise(true);
    m_cautions->setObjectName(QStringLiteral("cautions"));
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_cautions);
    connect(m_cautions, &QToolButton::clicked, m_details, &DetailTabs::showEnvironment);
}

void MainWindow::connectActions()
{
    connect(m_actions, &WindowActions::startWanted, this, &MainWindow::start);
    connect(m_actions, &WindowActions::pauseWanted, this, &MainWindow::pause);
    connect(m_actions, &WindowActions::stopWanted, m_runner, &SweepRunner::stop);
    connect(m_actions, &WindowActions::presetChosen, m_panel, &SweepPanel::setPreset);
    connect(m_actions, &WindowActions::chartExportWanted, this, &MainWindow::exportChart);
    connect(m_actions, &WindowActions::samplesExportWanted, this,
            [this] { m_exporter->exportSamples(m_samples->samples()); });
    connect(m_actions, &WindowActions::copyVerdictsWanted, m_results->verdicts(), &VerdictView::copySentences);
    connect(m_actions, &WindowActions::enlargeWanted, m_results, &ResultsView::enlargeChart);
    connect(m_actions, &WindowActions::colourSchemeChosen, this, &MainWindow::chooseColours);
    new SampleLinks(m_samples, m_details->samples(), m_results);
    (new ChartActions(m_results->charts(), this))->addTo(m_actions->viewMenu());
    connect(m_actions, &WindowActions::aboutWanted, this, [this] { openAboutBox(this); });
}

void MainWindow::connectParts()
{
    connect(m_runner, &SweepRunner::stateChanged, this, &MainWindow::showState);
    connect(m_runner, &SweepRunner::samplesArrived, this, &MainWindow::receive);
    connect(m_runner, &SweepRunner::ended, this, &MainWindow::finish);
    connect(m_panel, &SweepPanel::changed, this, &MainWindow::showForm);
    connect(m_results, &ResultsView::comparisonChosen, this, &MainWindow::showResults);
    connect(m_results->charts(), &ChartGrid::enlargedChanged, this,
            [this](const auto& chart) { m_actions->showEnlarged(chart.has_value()); });
    connect(m_exporter, &Exporter::chartExported, this, &MainWindow::noteExported);
    connect(m_exporter, &Exporter::samplesExported, this, &MainWindow::noteSamplesExported);
    connect(m_exporter, &Exporter::failed, this, &MainWindow::showProblem);
}

void MainWindow::restoreSettings()
{
    const auto settings = windowSettings();
    if (!restoreGeometry(settings.value(settingNames::geometry).toByteArray())) {
        resize(QSize(1400, 900).boundedTo(screen()->availableSize()));
    }
    if (!m_setupSplitter->restoreState(settings.value(settingNames::setupSplitter).toByteArray())) {
        m_setupSplitter->setSizes({m_panel->sizeHint().width(), width()});
    }
    if (!m_detailSplitter->restoreState(settings.value(settingNames::detailSplitter).toByteArray())) {
        m_detailSplitter->setSizes({height() * 3 / 4, height() / 4});
    }
    const int scheme = settings.value(settingNames::colourScheme).toInt();
    const bool known = scheme >= 0 && scheme <= static_cast<int>(ColourScheme::Dark);
    chooseColours(known ? static_cast<ColourScheme>(scheme) : ColourScheme::System);
}

void MainWindow::saveSettings() const
{
    auto settings = windowSettings();
    settings.setValue(settingNames::geometry, saveGeometry());
    settings.setValue(settingNames::setupSplitter, m_setupSplitter->saveState());
    settings.setValue(settingNames::detailSplitter, m_detailSplitter->saveState());
    settings.setValue(settingNames::colourScheme, static_cast<int>(m_scheme));
}

void MainWindow::setConfig(const SweepConfig& config)
{
    if (!m_runner->isActive()) m_panel->setConfig(config);
}

const std::vector<Sample>& MainWindow::samples() const
{
    return m_samples->samples();
}

void MainWindow::start()
{
    const auto config = m_panel->config();
    if (!config || m_runner->isActive()) return;
    if (!m_unsaved) {
        beginSweep(*config);
        return;
    }
    askToReplaceSamples(
        this, samples().size(), [this, sweep = *config] { beginSweep(sweep); },
        [this] { m_exporter->exportSamples(samples()); });
}

void MainWindow::beginSweep(const SweepConfig& config)
{
    if (m_runner->isActive()) return;
    m_results->messages()->clear();
    m_samples->setSamples({});
    m_unsaved = false;
    m_progress = {};
    m_details->setSummary({});
    m_results->clear();
    m_results->showPlan(config);
    m_results->setInvitation(measuringText(config));
    m_results->setComparisons(comparisonsOf(config.groups()));
    m_actions->showHasSamples(false);
    showEnvironment();
    m_details->log(tr("Sweep started: %1").arg(planText(config)));
    m_status->showStarting();
    m_runner->start(config);
}

void MainWindow::pause(bool paused)
{
    if (paused) {
        m_runner->pause();
        m_details->log(tr("Paused"));
    } else {
        m_runner->resume();
        m_details->log(tr("Resumed"));
    }
}

void MainWindow::receive(const std::vector<Sample>& samples, const SweepProgress& progress)
{
    if (progress.round != m_progress.round) {
        m_details->log(tr("Round %1 of %2").arg(progress.round).arg(progress.rounds));
    }
    m_progress = progress;
    m_samples->append(samples);
    m_unsaved = true;
    const auto shown = m_results->comparison();
    if (shown && std::ranges::any_of(samples, [&](const Sample& s) { return shown->holds(s); })) showResults();
    m_actions->showHasSamples(true);
    m_status->showProgress(progress);
    showTitle();
    // Nothing will be painted where nothing can be seen: the sweep need not wait.
    if (!windowHandle() || !windowHandle()->isExposed()) m_runner->painted();
}

void MainWindow::finish(const std::optional<Error>& error)
{
    showResults();
    const auto rows = samplesText(samples().size());
    QString outcome = tr("Finished: %1 in %2").arg(rows, toQString(formatSeconds(m_progress.elapsedSeconds)));
    if (error && error->kind == Error::Kind::Stopped) outcome = tr("Stopped: %1 kept").arg(rows);
    if (error && error->kind != Error::Kind::Stopped) {
        outcome = tr("Ended early: %1 kept").arg(rows);
        showProblem(
            tr("The sweep ended early: %1. What was measured until then is kept.").arg(toQString(error->message)));
    }
    m_details->log(outcome);
    m_status->showText(outcome);
    showTitle();
    if (samples().empty()) showForm(); // the invitation to start is due again
    if (m_closeWhenEnded) close();
}

void MainWindow::showState()
{
    const auto config = m_panel->config();
    m_actions->showState(m_runner->state(), config ? QString() : toSentence(config.error().message));
    m_panel->setLocked(m_runner->isActive());
    if (m_runner->state() == SweepRunner::State::Stopping) m_status->showText(tr("Stopping"));
    showTitle();
}

void MainWindow::showForm()
{
    const auto config = m_panel->config();
    m_actions->showPreset(m_panel->preset());
    m_results->setInvitation(config ? invitationText(*config) : invitationText(config.error()));
    // The axes of charts with data belong to the data.
    if (config && samples().empty()) m_results->showPlan(*config);
    showState();
}

void MainWindow::showResults()
{
    const auto shown = m_results->comparison();
    if (!shown || samples().empty()) return;
    const auto chartData = chartDataOf(samples(), *shown, m_environment);
    m_results->showData(chartData, m_runner->isActive());
    m_details->setSummary(summarize(chartData.samples, shown->group(Test::Throughput)));
}

void MainWindow::showTitle()
{
    const QString name = tr("ZeroMQ Crossover");
    if (!m_runner->isActive()) {
        // The answer can be read where the window is only a name: in a task bar.
        const auto& analyses = m_results->data().analyses;
        setWindowTitle(analyses.empty() ? name : tr("%1 – %2").arg(shortVerdict(analyses.front()), name));
        return;
    }
    const bool paused = m_runner->state() == SweepRunner::State::Paused;
    setWindowTitle((paused ? tr("%1 % (paused) – %2") : tr("%1 % – %2")).arg(percentDone(m_progress)).arg(name));
}

void MainWindow::showEnvironment()
{
    m_environment = probeEnvironment();
    m_details->setEnvironment(m_environment);
    QStringList cautions;
    for (const auto& caution : m_environment.cautions)
        cautions << toSentence(caution);
    m_cautions->setText(cautions.isEmpty() ? tr("✓ no cautions") : tr("⚠ cautions: %1").arg(cautions.size()));
    m_cautions->setToolTip(cautions.isEmpty() ? tr("Nothing known speaks against measuring on this machine now")
                                              : cautions.join(QLatin1Char('\n')));
}

void MainWindow::closeAfterStop()
{
    m_closeWhenEnded = true;
    if (m_runner->isActive()) {
        m_runner->stop();
    } else {
        close(); // it ended while the question was open
    }
}

void MainWindow::exportChart(bool allCharts, int scale)
{
    const auto* charts = m_results->charts();
    m_exporter->exportChart(charts->data(), allCharts ? ChartSelection::All : charts->chartInView(), scale,
                            charts->viewSettings());
}

void MainWindow::noteExported(const QString& path)
{
    const QString sentence = tr("Exported to %1").arg(QDir::toNativeSeparators(path));
    m_details->log(sentence);
    if (!m_runner->isActive()) m_status->showText(sentence);
}

void MainWindow::noteSamplesExported(const QString& path, std::size_t rows)
{
    if (rows == samples().size()) m_unsaved = false;
    noteExported(path);
}

void MainWindow::showProblem(const QString& sentence)
{
    m_results->messages()->showProblem(sentence);
    m_details->log(sentence);
}

void MainWindow::chooseColours(ColourScheme scheme)
{
    m_scheme = scheme;
    m_actions->showColourScheme(scheme);
    applyColourScheme(scheme);
}

bool MainWindow::event(QEvent* event)
{
    const bool handled = QMainWindow::event(event);
    // With this the window has painted everything it was told before.
    if (event->type() == QEvent::UpdateRequest) m_runner->painted();
    return handled;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_runner->isActive()) {
        event->ignore();
        if (!m_closeWhenEnded && !m_closeQuestion) {
            m_closeQuestion = askToStopAndClose(this, [this] { closeAfterStop(); });
        }
        return;
    }
    saveSettings();
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_actions->updateIcons();
}

} // namespace crossover
