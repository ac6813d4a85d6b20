// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/zoom_history.h"

namespace crossover {

namespace {

constexpr std::size_t mostViews = 500; // nobody goes back further

} // namespace

void ZoomHistory::change(const PlotWindows& windows)
{
    if (windows == current()) return;
    m_views.resize(m_at + 1);
    m_views.push_back(windows);
    if (m_views.size() > mostViews) m_views.erase(m_views.begin());
    m_at = m_views.size() - 1;
}

void ZoomHistory::replace(const PlotWindows& windows)
{
    m_views.resize(m_at + 1);
    m_views.back() = windows;
}

void ZoomHistory::clear()
{
    m_views.assign(1, {});
    m_at = 0;
}

void ZoomHistory::back()
{
    if (canGoBack()) --m_at;
}

void ZoomHistory::forward()
{
    if (canGoForward()) ++m_at;
}

} // namespace crossover
