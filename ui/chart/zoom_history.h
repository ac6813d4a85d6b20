// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "ui/chart/chart_selection.h"
#include "ui/chart/plot_mapping.h"

namespace crossover {

/// The visible part of each chart.
using PlotWindows = std::array<PlotWindow, chartCount>;

/// The history of views, to undo and redo each zoom and pan exactly.
class ZoomHistory {
public:
    [[nodiscard]] const PlotWindows& current() const { return m_views[m_at]; }
    void change(const PlotWindows& windows);  ///< adds a step; forgets undone steps
    void replace(const PlotWindows& windows); ///< replaces the current view: continues the same step
    void clear();                             ///< to a view of everything, without history
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_views.size(); }
    void back();
    void forward();

private:
    std::vector<PlotWindows> m_views{PlotWindows{}};
    std::size_t m_at = 0;
};

} // namespace crossover
