// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

#include "core/sweep/trial_source.h"
#include "tests/validate/simulated_sweep.h"

namespace crossover::validation {

/// Trials of a curve with a known crossing and a known scatter, for the program's own sweep. Each takes `seconds` on
/// the sweep's clock. `random` outlives the source.
class SimulatedSource final : public TrialSource {
public:
    SimulatedSource(const Setting& setting, double crossing, std::mt19937_64& random, double seconds);

    Result<Trial> measure(const TrialPlan& plan, const std::stop_token& stop) override;

private:
    const Setting& m_setting;
    double m_crossing;
    std::mt19937_64& m_random;
    double m_seconds;
    LastingState m_state;
};

} // namespace crossover::validation
