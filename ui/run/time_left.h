// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

namespace crossover {

/// A forecast made fit to be read: it falls with the clock, follows corrections over some seconds, and goes up only
/// when the sweep really takes longer than was said. Seconds.
class TimeLeft {
public:
    void reset() { *this = {}; }

    /// `elapsed`: of the sweep, pauses not counted; `forecast`: how long it will take from there on. Returns what to
    /// show.
    double update(double elapsed, double forecast);

private:
    std::optional<double> m_end; ///< of the sweep, smoothed, on the clock of `elapsed`
    double m_elapsed = 0;
    double m_shown = 0;
};

/// "8 s", "25 s", "1 min 40 s": no finer than a forecast is good for.
QString timeLeftText(double seconds);

} // namespace crossover
