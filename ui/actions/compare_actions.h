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
    /// `problem`: why the sizes of the baseline cannot be measured next, or empty.
    void showSizesState(const QString& problem);
    void updateIcons(const QPalette& palette);

    void showHasSamples(bool has);

signals:
    void keepWanted(); ///< what is in the window, as the baseline
    void addWanted();
    void addReferenceWanted();
    void showWanted();
    void sizesWanted(); ///< those of the baseline, for the next sweep

private:
    void createSpeedups();
    void chooseSpeedupOf(SpeedupOf of);
    void showSpeedupOf(SpeedupOf of);

    QMenu* m_menu;
    QToolButton* m_button;
    QAction* m_keep;
    QAction* m_sizes;
    ChartGrid* m_charts = nullptr;
    std::array<QAction*, 3> m_speedups{}; ///< by what is compared
};

} // namespace crossover
