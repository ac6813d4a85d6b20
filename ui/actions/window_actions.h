// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMainWindow;

namespace crossover {

class ChartGrid;
class CompareActions;
class ExportActions;
class FileActions;
class PresenterActions;
class HelpActions;
class PresetChooser;
class SweepActions;
class ViewActions;

/// All commands of the window, in its menus and its toolbar. Each part emits signals; the window carries them out.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow* window);

    [[nodiscard]] FileActions* files() const { return m_files; }
    [[nodiscard]] SweepActions* sweep() const { return m_sweep; }
    [[nodiscard]] PresetChooser* presets() const { return m_presets; }
    [[nodiscard]] ExportActions* exports() const { return m_exports; }
    [[nodiscard]] CompareActions* compare() const { return m_compare; }
    [[nodiscard]] ViewActions* view() const { return m_view; }
    [[nodiscard]] HelpActions* help() const { return m_help; }
    [[nodiscard]] PresenterActions* presenter() const { return m_presenter; }

    void setCharts(ChartGrid* charts);    ///< adds what can be done with them
    void showHasSamples(bool hasSamples); ///< enables export and copy
    void updateIcons();

signals:
    void copyVerdictsWanted();

private:
    void createMenus();
    void createToolBar();
    void keepShortcutsAlive();

    QMainWindow* m_window;
    FileActions* m_files;
    SweepActions* m_sweep;
    PresetChooser* m_presets;
    ExportActions* m_exports;
    CompareActions* m_compare;
    ViewActions* m_view;
    PresenterActions* m_presenter;
    HelpActions* m_help;
    QAction* m_copyVerdicts;
};

} // namespace crossover
