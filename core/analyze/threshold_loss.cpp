// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/threshold_loss.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "core/model/size_grid.h"
#include "core/model/structural_sizes.h"

namespace crossover {

namespace {

constexpr double pooledOctaves = 1.0 / 3;
constexpr double alike = 0.005;       // losses that differ by less are equally good
constexpr double roundMayLose = 0.01; // above the least loss, for being a size of the grid

double octaves(std::uint64_t bytes)
{
    return std::log2(static_cast<double>(std::max<std::uint64_t>(bytes, 1)));
}

/// The median of a size and its neighbours, by their trials.
double pooledMedian(std::span<const SizeSpeedup> sizes, const SizeSpeedup& at)
{
    double sum = 0;
    double weight = 0;
    for (const auto& other : sizes) {
        if (std::abs(octaves(other.size) - octaves(at.size)) > pooledOctaves || !worksAlike(other.size, at.size))
            continue;
        const auto trials = static_cast<double>(other.logs.size());
        sum += trials * other.logMedian;
        weight += trials;
    }
    return weight > 0 ? sum / weight : at.logMedian;
}

} // namespace

LossCurve::LossCurve(std::span<const SizeSpeedup> sizes, const Evidence& evidence)
{
    m_points.reserve(sizes.size());
    for (std::size_t i = 0; i < sizes.size(); ++i)
        m_points.push_back({sizes[i].size, pooledMedian(sizes, sizes[i]), evidence.lossBounds[i]});
}

/// The median at a size between others, linear in the logarithm of the size.
double LossCurve::interpolated(double bytes) const
{
    const auto above =
        std::ranges::find_if(m_points, [&](const Point& point) { return static_cast<double>(point.size) >= bytes; });
    if (above == m_points.end()) return m_points.back().logMedian;
    if (above == m_points.begin()) return above->logMedian;
    const auto below = std::prev(above);
    const double share = (std::log2(bytes) - octaves(below->size)) / (octaves(above->size) - octaves(below->size));
    return std::lerp(below->logMedian, above->logMedian, share);
}

ThresholdLoss LossCurve::at(std::uint64_t threshold) const
{
    ThresholdLoss result;
    result.threshold = threshold;
    double worst = -1;
    for (const auto& point : m_points) {
        const bool copies = point.size < threshold;
        const double loss = std::max(0.0, copies ? point.logMedian : -point.logMedian);
        const double bound = std::max(0.0, copies ? point.bounds.high : -point.bounds.low);
        if (loss > worst) {
            worst = loss;
            result.worst = point.size;
        }
        if (bound > result.logBound || result.binding == 0) {
            result.logBound = bound;
            result.binding = point.size;
        }
    }
    result.logLoss = std::max(0.0, worst);
    if (isEmpty() || threshold <= m_points.front().size || threshold > m_points.back().size) return result;
    // Both sides of the threshold: the largest size that is copied and the smallest that is not.
    const auto smallest = static_cast<double>(threshold);
    for (const auto& [size, loss] :
         {std::pair(threshold - 1, interpolated(smallest - 1)), std::pair(threshold, -interpolated(smallest))}) {
        if (loss <= result.logLoss) continue;
        result.logLoss = loss;
        result.worst = size;
    }
    return result;
}

std::vector<std::uint64_t> LossCurve::candidates() const
{
    if (isEmpty()) return {};
    auto all = gridSizes(m_points.front().size, m_points.back().size, 8);
    for (const auto& point : m_points)
        all.insert(all.end(), {point.size, point.size + 1});
    all.back() = never; // just above all sizes is as good as any
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

ThresholdLoss worstLoss(std::span<const LossCurve> curves, std::uint64_t threshold)
{
    ThresholdLoss result;
    result.threshold = threshold;
    for (const auto& curve : curves) {
        if (curve.isEmpty()) continue;
        const auto loss = curve.at(threshold);
        if (loss.logLoss > result.logLoss || result.worst == 0) {
            result.logLoss = loss.logLoss;
            result.worst = loss.worst;
        }
        if (loss.logBound > result.logBound || result.binding == 0) {
            result.logBound = loss.logBound;
            result.binding = loss.binding;
        }
    }
    return result;
}

std::optional<std::uint64_t> leastWorstLoss(std::span<const LossCurve> curves)
{
    std::vector<std::uint64_t> candidates;
    for (const auto& curve : curves) {
        const auto more = curve.candidates();
        candidates.insert(candidates.end(), more.begin(), more.end());
    }
    if (candidates.empty()) return std::nullopt;
    std::ranges::sort(candidates);
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    std::vector<double> losses;
    losses.reserve(candidates.size());
    for (const auto threshold : candidates)
        losses.push_back(worstLoss(curves, threshold).logLoss);
    // The valley around the lowest point: neighbours that are as good.
    const auto lowest = static_cast<std::size_t>(std::ranges::min_element(losses) - losses.begin());
    std::size_t first = lowest;
    std::size_t last = lowest;
    while (first > 0 && losses[first - 1] <= losses[lowest] + alike)
        --first;
    while (last + 1 < losses.size() && losses[last + 1] <= losses[lowest] + alike)
        ++last;
    if (candidates[last] == never) return never;
    const double middle = std::exp2(std::midpoint(octaves(candidates[first]), octaves(candidates[last])));
    const auto round = nearestGridSize(middle, 8);
    const bool within = round >= candidates.front() && round <= candidates[candidates.size() - 2]; // the last is never
    if (within && worstLoss(curves, round).logLoss <= losses[lowest] + roundMayLose) return round;
    return *std::min_element(
        candidates.begin() + static_cast<std::ptrdiff_t>(first),
        candidates.begin() + static_cast<std::ptrdiff_t>(last) + 1, [&](std::uint64_t a, std::uint64_t b) {
            return std::abs(octaves(a) - std::log2(middle)) < std::abs(octaves(b) - std::log2(middle));
        });
}

} // namespace crossover
