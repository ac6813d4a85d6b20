// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether trials that follow each other resemble each other, because the machine was in the same state. Pure functions:
// any thread may call them.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/model/size_data.h"

namespace crossover {

/// How many trials count as one: 1 if they are independent, more if neighbours in time, of any size, deviate to the
/// same side of the median of their size. By the correlation of these signs over the next 20 trials, less what chance
/// explains. Data without pairs has no order, and counts as independent.
class Dependence {
public:
    Dependence() = default;
    Dependence(std::span<const SizeData> sizes, Metric metric);

    /// Of the trials of all sizes.
    [[nodiscard]] double all() const { return 1 + m_perNeighbour * neighboursBetween(0, m_sizes.size()); }
    /// Of the trials of the sizes from `smallest` to `largest`: these have fewer neighbours among each other, if other
    /// sizes were measured in between.
    [[nodiscard]] double of(std::uint64_t smallest, std::uint64_t largest) const;

private:
    [[nodiscard]] double neighboursBetween(std::size_t first, std::size_t end) const;
    [[nodiscard]] double pairsBefore(std::size_t a, std::size_t b) const
    {
        return m_pairs[a * (m_sizes.size() + 1) + b];
    }

    double m_perNeighbour = 0; ///< what each neighbour of a trial within reach adds
    std::vector<std::uint64_t> m_sizes;
    std::vector<double> m_trials; ///< of the sizes before each
    std::vector<double> m_pairs;  ///< neighbours, one of the first a sizes, then one of the first b
};

} // namespace crossover
