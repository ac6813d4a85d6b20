// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QMainWindow>
#include <QPointer>

#include "core/measure/sweep.h"
#include "core/model/environment.h"
#include "ui/colour_scheme.h"

class QMessageBox;
class QSplitter;
class QToolButton;

namespace crossover {

class DetailTabs;
class Exporter;
class ResultsView;
class SamplesModel;
class SweepPanel;
class SweepRunner;
class SweepStatus;
class WindowActions;

/// The window: setup on the left, verdicts and charts on the right, details below. It passes values between its parts;
/// what is measured, judged and drawn is their business.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    void setConfig(const SweepConfig& config); ///< puts it into the setup; only while no sweep runs
    void start();                              ///< as the Start button does, which may ask first
    [[nodiscard]] const std::vector<Sample>& samples() const;
    [[nodiscard]] SweepRunner& runner() const { return *m_runner; }

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void buildStatusBar();
    void connectActions();
    void connectParts();
    void restoreSettings();
    void saveSettings() const;

    void beginSweep(const SweepConfig& config);
    void receive(const std::vector<Sample>& samples, const SweepProgress& progress);
    void finish(const std::optional<Error>& error);
    void showState();
    void showForm();
    void showResults();
    void showTitle();
    void showEnvironment();

    void pause(bool paused);
    void closeAfterStop();
    void exportChart(bool allCharts, int scale);
    void noteExported(const QString& path);
    void noteSamplesExported(const QString& path, std::size_t rows);
    void showProblem(const QString& sentence);
    void chooseColours(ColourScheme scheme);

    SamplesModel* m_samples;
    SweepRunner* m_runner;
    WindowActions* m_actions;
    SweepPanel* m_panel;
    ResultsView* m_results;
    DetailTabs* m_details;
    SweepStatus* m_status;
    Exporter* m_exporter;
    QSplitter* m_setupSplitter = nullptr;
    QSplitter* m_detailSplitter = nullptr;
    QToolButton* m_cautions = nullptr;
    QPointer<QMessageBox> m_closeQuestion; // while it is open

    Environment m_environment;
    SweepProgress m_progress;
    ColourScheme m_scheme = ColourScheme::System;
    bool m_unsaved = false;        // samples that no export holds
    bool m_closeWhenEnded = false; // closing was agreed to while the sweep still ran
};

} // namespace crossover
