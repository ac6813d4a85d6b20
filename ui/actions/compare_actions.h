// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QObject>

#include "ui/chart/chart_view_settings.h"

class QAction;
class QMenu;
class QPalette;
class QToolButton;

namespace crossover {

class ChartGrid;

/// Commands to compare the document with other sessions: the Compare menu and its button in the toolbar.
class CompareActions : public QObject {
    Q_OBJECT

public:
    explicit CompareActions(QWidget* window);

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] QToolButton* button() const { return m_button; }

    void setCharts(ChartGrid* charts); ///< whose speedup chart is meant
    void updateIcons(const QPalette& palette);

signals:
    void addWanted();
    void addReferenceWanted();
    void showWanted();

private:
    void createSpeedups();
    void chooseSpeedupOf(SpeedupOf of);
    void showSpeedupOf(SpeedupOf of);

    QMenu* m_menu;
    QToolButton* m_button;
    ChartGrid* m_charts = nullptr;
    std::array<QAction*, 3> m_speedups{}; ///< by what is compared
};

} // namespace crossover
