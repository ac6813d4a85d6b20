// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Clips geometry at the edges of a plot, because SVG pictures ignore clip rectangles.

#include <optional>
#include <vector>

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

namespace crossover {

/// The part of a line inside the plot, or nothing. Source: Liang and Barsky, A new concept and method for line
/// clipping, ACM Trans. Graph. 3, 1984.
std::optional<QLineF> clipped(const QLineF& line, const QRectF& plot);

/// The parts of a polyline inside the plot.
std::vector<QPolygonF> clippedPolyline(const QPolygonF& points, const QRectF& plot);

/// The part of a filled polygon inside the plot.
QPolygonF clippedPolygon(const QPolygonF& polygon, const QRectF& plot);

} // namespace crossover
