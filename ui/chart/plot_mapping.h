// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From sizes and values to pixels and back, and the arithmetic of looking at a part. Pure functions of plain values;
// the axes of QChart, which place the medians, are kept at the same ranges.

#include <optional>

#include <QPointF>
#include <QRectF>

#include "ui/chart/ticks.h"

namespace crossover {

/// What one axis shows, and how. A share runs from 0 at the range's minimum to 1 at its maximum.
struct AxisScale {
    Range range{1, 10};
    bool logarithmic = true;

    [[nodiscard]] double shareOf(double value) const;
    [[nodiscard]] double valueAt(double share) const;
    bool operator==(const AxisScale&) const = default;
};

/// Where sizes and values stand in a chart, in its coordinates.
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

/// The part of a chart that is looked at; an axis without a range shows everything, and grows with the data.
struct PlotWindow {
    std::optional<Range> sizes;
    std::optional<Range> values;
    bool operator==(const PlotWindow&) const = default;
};

/// How narrow a part may get: below, there would be nothing left to tell apart, and no room for honest labels.
struct NarrowestPart {
    double ratio = 1; ///< of its ends, on a logarithmic axis
    double span = 0;  ///< between its ends
};

/// The range between two shares of what is shown, in either order.
Range partOf(const AxisScale& shown, double from, double to);

/// `shown` made `factor` times as narrow (below 1: wider) about a share that stays where it is.
Range zoomed(const AxisScale& shown, double factor, double about);

/// A range kept as it is, but moved and narrowed into `full`, and no narrower than `least`. Nothing when that is all
/// of it.
std::optional<Range> clamped(const Range& wanted, const AxisScale& full, const NarrowestPart& least);

} // namespace crossover
