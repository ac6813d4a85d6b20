// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/cost_line.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace crossover {

namespace {

struct Weighed {
    double value = 0;
    double weight = 0;
    std::size_t point = 0;
};

/// The first one up to which half of the weight lies.
const Weighed& weightedMedian(std::vector<Weighed>& all)
{
    std::ranges::sort(all, {}, &Weighed::value);
    double rest = 0;
    for (const auto& each : all)
        rest += each.weight / 2;
    for (const auto& each : all) {
        rest -= each.weight;
        if (rest <= 0) return each;
    }
    return all.back();
}

double totalDeviation(std::span<const CostPoint> points, const CostLine& line)
{
    double sum = 0;
    for (const auto& point : points)
        sum += point.weight / point.ns * std::abs(point.ns - line.at(point.bytes));
    return sum;
}

/// The best line through one of the points, and another point that is on it.
struct Through {
    CostLine line;
    std::size_t other = 0;
};

Through bestThrough(std::span<const CostPoint> points, std::size_t pivot)
{
    const auto& fixed = points[pivot];
    std::vector<Weighed> slopes;
    slopes.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double run = points[i].bytes - fixed.bytes;
        if (run == 0) continue;
        slopes.push_back({(points[i].ns - fixed.ns) / run, points[i].weight / points[i].ns * std::abs(run), i});
    }
    const auto& slope = weightedMedian(slopes);
    return {{fixed.ns - slope.value * fixed.bytes, slope.value}, slope.point};
}

} // namespace

CostLine fitLine(std::span<const CostPoint> points)
{
    // Turned about one of the two points it goes through, then about the other, while that makes it better.
    auto best = bestThrough(points, points.size() / 2);
    double least = totalDeviation(points, best.line);
    for (;;) {
        const auto next = bestThrough(points, best.other);
        const double deviates = totalDeviation(points, next.line);
        if (!(deviates < least * (1 - 1e-12))) return best.line;
        best = next;
        least = deviates;
    }
}

CostLine fitLevel(std::span<const CostPoint> points)
{
    std::vector<Weighed> levels;
    levels.reserve(points.size());
    for (const auto& point : points)
        levels.push_back({point.ns, point.weight / point.ns, levels.size()});
    return {weightedMedian(levels).value, 0};
}

} // namespace crossover
