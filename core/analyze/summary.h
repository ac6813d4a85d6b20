// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/analyze/fitted_costs.h"
#include "core/model/size_data.h"

namespace crossover {

/// The figures of pyzmq's performance notebook for the throughput test of one comparison. A figure the data does not
/// support is missing.
struct Summary {
    std::optional<double> maxCopyRate;     ///< highest copying send rate (median of a size), msg/s
    std::optional<double> maxZeroCopyRate; ///< highest zero-copy send rate, likewise
    std::optional<double> smallCopyUs;     ///< one copying send of the smallest size
    std::uint64_t smallSize = 0;           ///< that size, bytes
    std::optional<double> zeroCopyLowUs;   ///< a zero-copy send (median of a size): least ...
    std::optional<double> zeroCopyHighUs;  ///< ... and most, over the sizes; about the same if the theory holds
    std::optional<Estimate> penaltyNs;     ///< what zero-copy adds to a send of the smallest size, nanoseconds
    std::optional<double> largeCopyUs;     ///< one copying send of the largest size
    std::uint64_t largeSize = 0;           ///< that size, bytes
};

/// The summary of the throughput test of `group` (its test is ignored).
Summary summarize(std::span<const Sample> samples, GroupKey group);

} // namespace crossover
