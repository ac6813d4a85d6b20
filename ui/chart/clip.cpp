// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/clip.h"

#include <algorithm>
#include <array>

namespace crossover {

std::optional<QLineF> clipped(const QLineF& line, const QRectF& plot)
{
    const QPointF from = line.p1();
    const QPointF step = line.p2() - line.p1();
    // Per edge: how fast the line leaves through it, and how far inside it starts.
    const std::array<std::pair<double, double>, 4> edges{{{-step.x(), from.x() - plot.left()},
                                                          {step.x(), plot.right() - from.x()},
                                                          {-step.y(), from.y() - plot.top()},
                                                          {step.y(), plot.bottom() - from.y()}}};
    double enter = 0;
    double leave = 1;
    for (const auto& [speed, room] : edges) {
        if (speed == 0) {
            if (room < 0) return std::nullopt;
        } else if (speed < 0) {
            enter = std::max(enter, room / speed);
        } else {
            leave = std::min(leave, room / speed);
        }
    }
    if (enter > leave) return std::nullopt;
    return QLineF(from + enter * step, from + leave * step);
}

std::vector<QPolygonF> clippedPolyline(const QPolygonF& points, const QRectF& plot)
{
    std::vector<QPolygonF> parts;
    bool continues = false;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const auto inside = clipped({points[i - 1], points[i]}, plot);
        if (!inside) {
            continues = false;
            continue;
        }
        if (!continues) parts.push_back({inside->p1()});
        parts.back().append(inside->p2());
        continues = plot.contains(points[i]);
    }
    return parts;
}

QPolygonF clippedPolygon(const QPolygonF& polygon, const QRectF& plot)
{
    return plot.contains(polygon.boundingRect()) ? polygon : polygon.intersected(QPolygonF(plot));
}

} // namespace crossover
