// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <vector>

#include "core/measure/peer.h"
#include "core/model/sample.h"

namespace crossover {

/// The CPU time that each end of a link has used so far; nothing where it is not known.
struct EndTimes {
    std::optional<std::chrono::nanoseconds> sender;
    std::optional<std::chrono::nanoseconds> receiver;
};

/// The CPU time of the timed bursts of a trial, by arm. libzmq's thread still frees messages when a burst is over, so
/// all that an end uses until the next burst begins is of the burst before.
class CpuTotals {
public:
    /// `soFar`: just before the burst.
    void begin(const Burst& burst, const EndTimes& soFar);
    /// After the last burst.
    void end(const EndTimes& soFar);
    /// Writes the medians of its arm into the sample.
    void fill(Sample& sample) const;

private:
    struct PerMessage {
        std::vector<double> sender; ///< microseconds, of each burst
        std::vector<double> receiver;
    };

    std::optional<Burst> m_burst; ///< that is not over
    EndTimes m_before;            ///< it
    std::array<PerMessage, arms.size()> m_totals;
};

} // namespace crossover
