// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>

#include "core/model/sweep_config.h"

namespace crossover {

/// Knows how long the trials of a sweep took, and so how long those that are left will take. Seconds.
class Forecast {
public:
    explicit Forecast(const SweepConfig& config);

    void trialTook(const GroupKey& group, double seconds);
    /// The number of trials in the explore rounds.
    [[nodiscard]] double secondsLeft() const;
    /// Of a trial of any group.
    [[nodiscard]] double secondsPerTrial() const;

private:
    struct State {
        std::size_t left = 0;
        std::size_t done = 0;
        double seconds = 0;
    };
    double m_guess; ///< of a trial, until one was measured
    std::map<GroupKey, State> m_left;
};

} // namespace crossover
