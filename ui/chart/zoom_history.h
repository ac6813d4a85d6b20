// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "ui/chart/plot_mapping.h"

namespace crossover {

/// What part each of the four charts shows.
using PlotWindows = std::array<PlotWindow, 4>;

/// Every view there was, so that each change can be taken back, to the last bit, and made again.
class ZoomHistory {
public:
    [[nodiscard]] const PlotWindows& current() const { return m_views[m_at]; }
    void change(const PlotWindows& windows);  ///< a step; forgets what was taken back
    void replace(const PlotWindows& windows); ///< instead of the current view: the same step goes on
    void clear();                             ///< to a view of everything, without a past
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_views.size(); }
    void back();
    void forward();

private:
    std::vector<PlotWindows> m_views{PlotWindows{}};
    std::size_t m_at = 0;
};

} // namespace crossover
