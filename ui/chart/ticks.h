// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Positions and labels of the ticks of an axis. Pure functions of a range and the available room.

#include <functional>
#include <vector>

#include <QString>

#include "ui/chart/range.h"

namespace crossover {

struct Tick {
    double value = 0;
    QString label; ///< empty if the label would not fit
    bool operator==(const Tick&) const = default;
};

struct Ticks {
    std::vector<Tick> major;
    std::vector<double> minor;
    bool operator==(const Ticks&) const = default;
};

/// The room for labels of an axis. `extent`: the length of a label along the axis, in pixels.
struct TickRoom {
    double pixels = 0;
    double gap = 8;      ///< least distance between two labels
    double overhang = 0; ///< how far a label may reach past either end
    std::function<double(const QString&)> extent;
};

/// Writes a value with this many significant digits: three if the ticks are far apart, else more.
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
