// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QObject>

#include "core/model/sweep_config.h"
#include "ui/colour_scheme.h"
#include "ui/sweep_runner.h"

class QAction;
class QComboBox;
class QMainWindow;
class QMenu;
class QToolButton;

namespace crossover {

/// The commands of the window: its menus and its toolbar. They say what is wanted; the window does it.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow* window);

    /// `problem`: why a sweep cannot start, or empty.
    void showState(SweepRunner::State state, const QString& problem);
    void showPreset(std::optional<Preset> preset); ///< none: Custom
    void showColourScheme(ColourScheme scheme);
    void showEnlarged(bool enlarged);
    void showHasSamples(bool hasSamples); ///< without samples there is nothing to export or copy
    void updateIcons();
    [[nodiscard]] QMenu* viewMenu() const { return m_viewMenu; } ///< for those who have more to add

signals:
    void startWanted();
    void pauseWanted(bool paused);
    void stopWanted();
    void presetChosen(crossover::Preset preset);
    void chartExportWanted(bool allCharts, int scale);
    void samplesExportWanted();
    void copyVerdictsWanted();
    void enlargeWanted(bool enlarged);
    void colourSchemeChosen(crossover::ColourScheme scheme);
    void aboutWanted();

private:
    void createSweepActions();
    void createExportMenu();
    void createChartExports(const QString& title, bool allCharts);
    void createMenus();
    void createPresetMenu(QMenu* sweepMenu);
    void createViewMenu();
    void createToolBar();
    QWidget* createPresetBox();
    QWidget* createExportButton();
    QAction* addAction(const QString& text, const QString& tip);

    QMainWindow* m_window;
    QAction* m_start = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_copyVerdicts = nullptr;
    QAction* m_enlarge = nullptr;
    QMenu* m_exportMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QToolButton* m_exportButton = nullptr;
    QComboBox* m_presetBox = nullptr;
    QMenu* m_presetMenu = nullptr;
    std::array<QAction*, presets.size() + 1> m_presetActions{}; // the last one: Custom
    std::array<QAction*, 3> m_schemeActions{};
};

} // namespace crossover
