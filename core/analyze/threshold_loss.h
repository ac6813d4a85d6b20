// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a threshold costs: messages below it are copied, the others sent zero-copy, and at some sizes the other arm
// would have been faster. Sizes in bytes, losses as logarithms of time ratios (0.1 = takes about 10 % longer). Pure
// functions: any thread may call them.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/analyze/evidence.h"

namespace crossover {

/// A threshold and the size at which it loses most.
struct ThresholdLoss {
    std::uint64_t threshold = 0; ///< zero-copy from this size on; `never`: at no size
    double logLoss = 0;          ///< the largest slowdown over all sizes; between sizes the medians are interpolated
    double logBound = 0;     ///< it is at most this at every measured size, with probability 1 - alpha; may be infinite
    std::uint64_t worst = 0; ///< the size with the largest loss: a measured one or one beside the threshold
    std::uint64_t binding = 0; ///< the measured size with the largest bound
};

/// A threshold above all sizes: everything is copied.
inline constexpr std::uint64_t never = std::uint64_t{1} << 62;

/// The sizes of one comparison, prepared for many thresholds. Neighbours within a third of an octave have their medians
/// pooled, unless libzmq works differently at both (structural_sizes.h).
class LossCurve {
public:
    struct Point {
        std::uint64_t size = 0;
        double logMedian = 0;
        SizeBounds bounds;
    };

    LossCurve() = default;
    LossCurve(std::span<const SizeSpeedup> sizes, const Evidence& evidence);

    [[nodiscard]] bool isEmpty() const { return m_points.empty(); }
    [[nodiscard]] const std::vector<Point>& points() const { return m_points; } ///< of each size, ascending
    [[nodiscard]] ThresholdLoss at(std::uint64_t threshold) const;
    /// Thresholds worth a look, ascending: eighths of octaves within the sizes, and both sides of each.
    [[nodiscard]] std::vector<std::uint64_t> candidates() const;

private:
    [[nodiscard]] double interpolated(double bytes) const;

    std::vector<Point> m_points;
};

/// The threshold with the least worst loss over all of `curves`; none when there are no sizes. Where many are as good,
/// within half a percent, the middle one, rounded to eighths of octaves if that costs no more than one percent. `never`
/// where copying everything is among the best.
std::optional<std::uint64_t> leastWorstLoss(std::span<const LossCurve> curves);

/// The worst of several comparisons at one threshold.
ThresholdLoss worstLoss(std::span<const LossCurve> curves, std::uint64_t threshold);

} // namespace crossover
