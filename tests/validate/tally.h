// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Counts over many simulated sweeps.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "tests/validate/simulated_sweep.h"

namespace crossover::validation {

/// How one strategy did: one entry for each sweep that had a crossover for a verdict.
struct Score {
    std::size_t holding = 0;    ///< intervals that hold the truth
    std::vector<double> widths; ///< octaves

    [[nodiscard]] double coverage() const;
    [[nodiscard]] double meanWidth() const;
    [[nodiscard]] double medianWidth() const;
    void add(const Score& other);
};

/// What came of sweeps of one kind.
struct Tally {
    std::size_t sweeps = 0;
    std::size_t claims = 0;    ///< verdicts that call an arm better anywhere
    std::size_t crossings = 0; ///< verdicts crossover or multiple
    std::vector<Score> scores; ///< of each strategy

    void add(const Tally& other);
    [[nodiscard]] std::size_t intervals() const { return scores.front().widths.size(); }
};

/// `count` sweeps of `setting`, their crossings spread over three octaves so that no place between sizes is favoured.
/// The same seed gives the same tally on any thread.
Tally tallyOf(const Setting& setting, std::size_t count, std::uint64_t seed);

} // namespace crossover::validation
