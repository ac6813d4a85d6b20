// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QMainWindow>
#include <QStringList>

#include "core/model/environment.h"
#include "core/model/sample.h"
#include "core/model/sweep_config.h"
#include "core/sweep/sweep.h"

namespace crossover {

class Closing;
class ColourChoice;
class ComparedSessions;
class DetailTabs;
class Document;
class MachineCheck;
class MainPanes;
class NoiseIndicator;
class Presenter;
class ResultsView;
class SessionComparison;
class SessionFiles;
class KeptRuns;
class LiveSweep;
class SweepPanel;
class SweepRunner;
class SweepStatus;
class WindowActions;

/// The window: setup on the left, verdicts and charts on the right, details below. It only passes values between its
/// parts: the document, which holds the samples, the parts that fill it (LiveSweep) and the parts that show it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    void setConfig(const SweepConfig& config); ///< fills the setup form; only while no sweep runs
    void start();                              ///< like the Start button; may ask a question first
    void open(const QStringList& paths);       ///< like the Open dialog; may ask a question first
    void offerRecovery();                      ///< of sweeps that a crash interrupted
    [[nodiscard]] const std::vector<Sample>& samples() const;
    [[nodiscard]] Document& document() const { return *m_document; }
    [[nodiscard]] SweepRunner& runner() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectActions();
    void connectSweep();
    void connectViews();
    void connectFiles();
    void connectFirstSteps();
    void addComparison();
    void addPresenter();

    void beginSweep(const SweepConfig& config);
    void showBegun(const SweepConfig& config);
    void showProgress(const SweepProgress& progress);
    void showEnded(const QString& outcome);
    void showState();
    void showForm();
    void showDocument();
    void showCheckable();
    void showTitle();
    void showMachine(const Environment& environment);
    void setMeasuring(bool measuring);
    void showProblem(const QString& sentence);

    void showOpened(const QString& what);
    void note(const QString& sentence);

    Document* m_document;
    ComparedSessions* m_beside;
    SessionComparison* m_comparison;
    ColourChoice* m_colours;
    LiveSweep* m_sweep;
    MachineCheck* m_machine;
    WindowActions* m_actions;
    MainPanes* m_panes;
    SweepPanel* m_panel;
    ResultsView* m_results;
    DetailTabs* m_details;
    SweepStatus* m_status;
    NoiseIndicator* m_noise;
    SessionFiles* m_files;
    KeptRuns* m_kept;
    Closing* m_closing;
    Presenter* m_presenter = nullptr;
};

} // namespace crossover
