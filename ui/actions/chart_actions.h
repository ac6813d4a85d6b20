// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <utility>
#include <vector>

#include <QObject>

#include "ui/chart/chart_view_settings.h"

class QAction;
class QActionGroup;
class QMenu;

namespace crossover {

class ChartGrid;

/// Commands for the charts, except enlarging one: zoom and pan, and how the charts show their data. The same actions
/// are in a menu of the window and in the context menu of the charts.
class ChartActions : public QObject {
    Q_OBJECT

public:
    ChartActions(ChartGrid* grid, QObject* parent);
    ~ChartActions() override;

    [[nodiscard]] QMenu* menu() const { return m_menu.get(); }

private:
    QAction* add(const QString& text, const QString& tip);
    QAction* addSwitch(const QString& text, const QString& tip, bool ChartViewSettings::*setting);
    QAction* addAxisSwitch(const QString& text, const QString& tip, bool AxisKinds::*logarithmic);
    void addSeparator();
    void createSpreadMenu();
    void createLatencyMenu();
    void createMemorySwitch();
    template <class Change>
    void makeChoice(QAction* action, QActionGroup* group, Change change);
    void createNavigation();
    void createSettings();
    void showNavigation();
    void showSettings();

    ChartGrid* m_grid;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QMenu> m_spreadMenu;
    std::unique_ptr<QMenu> m_latencyMenu;
    QList<QAction*> m_actions;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_showAll = nullptr;
    std::array<QAction*, 4> m_spreads{}; ///< by style
    std::array<QAction*, latencyMeasures.size()> m_latencies{};
    QAction* m_memory = nullptr;
    std::vector<std::pair<QAction*, bool ChartViewSettings::*>> m_switches;
    std::vector<std::pair<QAction*, bool AxisKinds::*>> m_axisSwitches;
};

} // namespace crossover
