// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Converts sizes and values to pixels and back, and computes zooms. Pure functions of plain values. The axes of QChart,
// which place the medians, have the same ranges.

#include <optional>

#include <QPointF>
#include <QRectF>

#include "ui/chart/ticks.h"

namespace crossover {

/// The range and scale of one axis. A share runs from 0 at the range's minimum to 1 at its maximum.
struct AxisScale {
    Range range{1, 10};
    bool logarithmic = true;

    [[nodiscard]] double shareOf(double value) const;
    [[nodiscard]] double valueAt(double share) const;
    bool operator==(const AxisScale&) const = default;
};

/// Maps sizes and values to chart coordinates.
struct PlotMapping {
    AxisScale sizes;
    AxisScale values;
    QRectF plot;

    [[nodiscard]] double xOf(double size) const { return plot.left() + sizes.shareOf(size) * plot.width(); }
    [[nodiscard]] double yOf(double value) const { return plot.bottom() - values.shareOf(value) * plot.height(); }
    [[nodiscard]] QPointF at(double size, double value) const { return {xOf(size), yOf(value)}; }
    [[nodiscard]] double sizeAt(double x) const { return sizes.valueAt((x - plot.left()) / plot.width()); }
    [[nodiscard]] double valueAt(double y) const { return values.valueAt((plot.bottom() - y) / plot.height()); }
    bool operator==(const PlotMapping&) const = default;
};

/// The visible part of a chart; an axis without a range shows everything and grows with the data.
struct PlotWindow {
    std::optional<Range> sizes;
    std::optional<Range> values;
    bool operator==(const PlotWindow&) const = default;
};

/// The smallest part that may be shown: in a smaller one, points and labels could not be distinguished.
struct NarrowestPart {
    double ratio = 1; ///< of its ends, on a logarithmic axis
    double span = 0;  ///< between its ends
};

/// The range between two shares of what is shown, in either order.
Range partOf(const AxisScale& shown, double from, double to);

/// `shown`, narrower by `factor` (below 1: wider) around a share that does not move.
Range zoomed(const AxisScale& shown, double factor, double about);

/// `wanted`, moved and shrunk to fit into `full`, but not smaller than `least`. Nothing if the result is all of `full`.
std::optional<Range> clamped(const Range& wanted, const AxisScale& full, const NarrowestPart& least);

} // namespace crossover
