// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the ticks of an axis stand and what they say. Pure functions of a range and the room there is.

#include <functional>
#include <vector>

#include <QString>

#include "ui/chart/range.h"

namespace crossover {

struct Tick {
    double value = 0;
    QString label; ///< empty where the label would not fit
    bool operator==(const Tick&) const = default;
};

struct Ticks {
    std::vector<Tick> major;
    std::vector<double> minor;
    bool operator==(const Ticks&) const = default;
};

/// The room an axis has. `extent` is what a label takes along the axis, in pixels.
struct TickRoom {
    double pixels = 0;
    double gap = 8;      ///< at least this between two labels
    double overhang = 0; ///< how far a label may stand out past either end
    std::function<double(const QString&)> extent;
};

/// Writes a value with this many significant digits: three where the ticks are far apart, more where they are not.
using TickFormat = std::function<QString(double value, int digits)>;

/// Message sizes on a logarithmic axis: powers of two with IEC labels, finer steps inside one or two octaves.
Ticks sizeTicks(const Range& range, const TickRoom& room);

/// Any positive quantity on a logarithmic axis: decades, 1-2-5, or round steps inside one decade.
Ticks logTicks(const Range& range, const TickRoom& room, const TickFormat& format);

/// Round steps on a linear axis.
Ticks linearTicks(const Range& range, const TickRoom& room, const TickFormat& format);

/// Message sizes on a linear axis: steps of a power of two.
Ticks linearSizeTicks(const Range& range, const TickRoom& room);

} // namespace crossover
