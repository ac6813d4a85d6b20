// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Geometry cut at the edges of a plot: SVG pictures ignore clip rectangles, so nothing may stand out in the first
// place.

#include <optional>
#include <vector>

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

namespace crossover {

/// The part of a line inside, or nothing.
/// Source: Liang and Barsky, A new concept and method for line clipping, ACM Trans. Graph. 3, 1984.
std::optional<QLineF> clipped(const QLineF& line, const QRectF& plot);

/// The parts of a line through several points that are inside.
std::vector<QPolygonF> clippedPolyline(const QPolygonF& points, const QRectF& plot);

/// The part of a filled polygon inside.
QPolygonF clippedPolygon(const QPolygonF& polygon, const QRectF& plot);

} // namespace crossover
