// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/time_left.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace crossover {

namespace {

struct TimeLeftText {
    Q_DECLARE_TR_FUNCTIONS(TimeLeftText)
};

constexpr double smoothingSeconds = 4; // a forecast of the first trials may be wrong by a third
constexpr double reasonToRise = 1.15;

} // namespace

double TimeLeft::update(double elapsed, double forecast)
{
    const double end = elapsed + std::max(0.0, forecast);
    if (!m_end || elapsed < m_elapsed) { // the clock of another sweep
        m_end = end;
        m_shown = end - elapsed;
    }
    // Exponential smoothing over time, not over trials: trials of large messages last longer.
    *m_end += (end - *m_end) * -std::expm1(-(elapsed - m_elapsed) / smoothingSeconds);
    m_elapsed = elapsed;
    const double left = std::max(0.0, *m_end - elapsed);
    if (left <= m_shown || left > reasonToRise * m_shown + 1) m_shown = left;
    return m_shown;
}

QString timeLeftText(double seconds)
{
    const int step = seconds <= 20 ? 1 : seconds <= 120 ? 5 : 10;
    const auto whole = static_cast<int>(std::ceil(std::min(seconds, 1e8) / step)) * step;
    if (whole <= 90) return TimeLeftText::tr("%1 s").arg(whole);
    if (whole % 60 == 0) return TimeLeftText::tr("%1 min").arg(whole / 60);
    return TimeLeftText::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

} // namespace crossover
