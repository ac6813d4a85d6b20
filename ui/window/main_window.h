// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QMainWindow>
#include <QPointer>
#include <QStringList>

#include "core/model/environment.h"
#include "core/model/sample.h"
#include "core/model/sweep_config.h"
#include "core/sweep/sweep.h"

class QMessageBox;

namespace crossover {

class ColourChoice;
class CompareControl;
class DetailTabs;
class Document;
class FileControl;
class MachineCheck;
class NoiseIndicator;
class Presenter;
class ResultsView;
class SweepControl;
class SweepPanel;
class SweepRunner;
class SweepStatus;
class WindowActions;
class MainPanes;

/// The window: setup on the left, verdicts and charts on the right, details below. It only passes values between its
/// parts: the document, which holds the samples, the parts that fill it (SweepControl) and the parts that show it.
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
    void createPresenter();
    void connectActions();
    void connectSweep();
    void connectDocument();
    void connectViews();
    void connectExports();
    void connectFiles();
    void connectCompare();

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

    void closeAfterStop();
    void showOpened(const QString& what);
    void note(const QString& sentence);

    Document* m_document;
    CompareControl* m_compare;
    ColourChoice* m_colours;
    SweepControl* m_sweep;
    MachineCheck* m_machine;
    WindowActions* m_actions;
    MainPanes* m_panes;
    SweepPanel* m_panel;
    ResultsView* m_results;
    DetailTabs* m_details;
    SweepStatus* m_status;
    NoiseIndicator* m_noise;
    FileControl* m_files;
    Presenter* m_presenter = nullptr;
    QPointer<QMessageBox> m_closeQuestion; // while it is open
    bool m_closeWhenEnded = false;         // the user agreed to close while the sweep still ran
};

} // namespace crossover
