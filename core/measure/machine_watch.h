// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "core/model/sample.h"

namespace crossover {

/// Limits fixed before measuring: a trial that exceeds one is repeated, regardless of its values.
struct CovariateLimits {
    double stealShare = 0.10;
    double othersShare = 0.25; // the kernel counts in ticks of 10 ms: a single tick must not decide
    std::uint64_t majorFaults = 20;

    [[nodiscard]] bool exceededBy(const Covariates& covariates) const
    {
        return covariates.stealShare > stealShare || covariates.othersShare > othersShare ||
               covariates.majorFaults > majorFaults;
    }
};

/// Watches what else the machine does, from construction on.
class MachineWatch {
public:
    MachineWatch();

    /// Since construction; nothing if /proc/stat cannot be read. `helpersCpuSeconds`: CPU time of other processes that
    /// belonged to the trial.
    [[nodiscard]] std::optional<Covariates> covariates(double helpersCpuSeconds = 0) const;

private:
    struct Reading {
        std::uint64_t voluntarySwitches = 0;
        std::uint64_t involuntarySwitches = 0;
        std::uint64_t majorFaults = 0;
        double ownCpuSeconds = 0;
        double busySeconds = 0; ///< of all processes on all CPUs
        double stealSeconds = 0;
        double totalSeconds = 0; ///< of all CPUs, idle or not
    };
    static std::optional<Reading> read();

    std::optional<Reading> m_start;
};

} // namespace crossover
