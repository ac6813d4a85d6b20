// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The costs of both arms over all sizes as lines, one for each stretch, with the bounds of what follows from them.
// Pure functions: any thread may call them.

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "core/analyze/cost_line.h"
#include "core/analyze/cost_stretches.h"
#include "core/analyze/statistics.h"

namespace crossover {

struct ArmLines {
    CostLine copy;
    CostLine zeroCopy;
};

/// Lines for each stretch.
using CostModel = std::vector<ArmLines>;

/// Where the lines of the arms meet. Each stretch reaches up to the structural size that ends it.
struct LineMeeting {
    std::vector<double> upward; ///< from here on zero-copy costs less, where copying did before
    bool downward = false;      ///< somewhere it is the other way round
    bool zeroCopyFirst = false; ///< zero-copy costs less at the smallest size
    [[nodiscard]] bool once() const { return upward.size() == 1 && !downward; }
    [[nodiscard]] bool never() const { return upward.empty() && !downward; }
};

LineMeeting meetingOf(const CostModel& model, std::span<const SizeStretch> stretches, std::span<const SizeCosts> costs);

/// A value that follows from the lines, with its bounds if there are trials enough for them.
struct Estimate {
    double value = 0;
    std::optional<Bounds> bounds;
    /// Whether its sign is known.
    [[nodiscard]] bool measurable() const { return bounds && (bounds->low > 0 || bounds->high < 0); }
};

/// The lines that fit best, and those that might have been found instead: what is left of each trial beside its line is
/// dealt anew to the trials of the stretch, both arms of a trial together, always in the same way (residual bootstrap:
/// Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapters 9 and 13).
class FittedCosts {
public:
    /// Keeps a view of `costs`. Bounds hold with a confidence of 1 - alpha, each on its own.
    FittedCosts(std::span<const SizeCosts> costs, std::span<const SizeStretch> stretches, bool paired, double alpha);

    [[nodiscard]] const CostModel& best() const { return m_best; }
    /// Of the arm with fewer.
    [[nodiscard]] std::size_t trials(const SizeStretch& stretch) const;
    /// A value that follows from the lines of these stretches.
    [[nodiscard]] Estimate estimate(const std::function<double(const CostModel&)>& value,
                                    std::span<const SizeStretch> stretches) const;

private:
    std::span<const SizeCosts> m_costs;
    CostModel m_best;
    std::vector<CostModel> m_others;
    double m_alpha;
};

} // namespace crossover
