// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whole simulated sweeps: the program's own Sweep with its own placing of trials, over simulated trials.

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "tests/validate/simulated_sweep.h"

namespace crossover::validation {

/// After how many trials a sweep is looked at: after the first rounds, then after every stage.
inline constexpr std::array<std::size_t, 4> budgets{120, 240, 420, 840};

/// What the sweeps of one kind say at one moment.
struct Moment {
    std::size_t sweeps = 0;
    std::size_t holding = 0;    ///< intervals (up to the ends of the sizes where nothing is proven) that hold the truth
    std::size_t bounding = 0;   ///< sweeps whose bounds of all sizes hold the truth
    std::vector<double> widths; ///< octaves
    std::vector<double> misses; ///< octaves from the recommended threshold to the truth
    std::size_t losing = 0;     ///< thresholds that lose at most their bound at every measured size
    std::vector<double>
        bounds; ///< of the worst loss of that threshold: takes at most this share longer; may be infinite
    std::vector<double> yards; ///< trials used, relative to the bound of a parametric method for the same width

    [[nodiscard]] double coverage() const;
    void add(const Moment& other);
};

struct Tally {
    std::array<Moment, budgets.size()> after; ///< so many trials
    std::size_t looks = 0;                    ///< at all stages of all sweeps
    std::size_t holdingLooks = 0;
    std::size_t sweeps = 0;
    std::size_t heldThroughout = 0; ///< sweeps that told the truth at every look

    void add(const Tally& other);
};

/// `count` sweeps of `setting`, whose crossings are spread over three octaves from `lowest` on. The same seed gives the
/// same tally on any thread. For a shape without a crossing, telling the truth is calling no arm faster.
Tally tallyOf(const Setting& setting, double lowest, std::size_t count, std::uint64_t seed);

/// The middle of these values, which is 0 for none.
double middleOf(std::vector<double> values);

} // namespace crossover::validation
