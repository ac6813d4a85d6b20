// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include <QString>

#include "core/model/sample.h"

namespace crossover {

/// What else the machine did while samples were measured, from their covariates: means over trials.
struct Noise {
    std::size_t trials = 0;    ///< that have covariates
    std::size_t disturbed = 0; ///< of those, past the limits, with whatever was measured again in their place
    std::size_t repeated = 0;  ///< attempts that were thrown away
    double stealShare = 0;
    double othersShare = 0;
    double majorFaults = 0;
    double involuntarySwitches = 0;

    /// Of the last `most` trials; of all without it. Both arms of a trial share their covariates, and count once.
    static Noise of(std::span<const Sample> samples, std::optional<std::size_t> most = {});

    /// More than one trial in ten was disturbed or had to be measured again.
    [[nodiscard]] bool isDisturbed() const;
    [[nodiscard]] QString reason() const;  ///< "other programs use 31 % of the CPU": what weighs most against its limit
    [[nodiscard]] QString summary() const; ///< one line for the log
    [[nodiscard]] QString details() const; ///< every figure, a line each
};

} // namespace crossover
