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

    void expect(const GroupKey& group, std::size_t trials); ///< in the explore rounds
    void trialTook(const GroupKey& group, double seconds);
    /// Of the trials that are expected and not yet measured.
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
