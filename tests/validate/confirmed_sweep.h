// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whole simulated sweeps: the program's own Sweep, explore and refine rounds, over simulated trials.

#include <cstdint>

#include "core/analyze/refinement.h"
#include "tests/validate/tally.h"

namespace crossover::validation {

/// What came of the sweeps whose explored verdict had a crossing to confirm.
struct ConfirmTally {
    std::size_t sweeps = 0;    ///< simulated
    std::size_t confirmed = 0; ///< of these, with refine rounds
    Score explored;            ///< intervals before the refine rounds
    Score final;               ///< and after them
    std::size_t narrow = 0;    ///< ended within the target
    std::size_t steps = 0;     ///< ended on a single step
    std::size_t spent = 0;     ///< ended with the budget
    std::size_t rounds = 0;    ///< of all confirm phases together

    void add(const ConfirmTally& other);
};

/// `count` sweeps of `setting` (its rounds and sizes are those explored), each confirmed to the target within a budget
/// of `trials` trials. The same seed gives the same tally on any thread.
ConfirmTally confirmTallyOf(const Setting& setting, double target, std::size_t trials, std::size_t count,
                            std::uint64_t seed);

} // namespace crossover::validation
