// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "core/model/size_data.h"

namespace crossover {

/// The figures of pyzmq's performance notebook for the throughput test of one comparison. A figure the data does not
/// support is missing.
struct Summary {
    /// Costs of one send in microseconds (the inverse of the send rate), over the median of each size.
    struct Spread {
        double mean = 0;
        double deviation = 0; ///< standard deviation; 0 for a single size
        std::size_t sizes = 0;
    };
    std::optional<double> maxCopyRate;     ///< highest copying send rate (median of a size), msg/s
    std::optional<double> maxZeroCopyRate; ///< highest zero-copy send rate, likewise
    std::optional<double> smallCopyUs;     ///< one copying send of the smallest size
    std::uint64_t smallSize = 0;           ///< that size, bytes
    std::optional<Spread> zeroCopyUs;      ///< a zero-copy send: the same whatever the size, if the theory holds
    std::optional<double> penaltyLowUs;    ///< what zero-copy costs above a small copying send: least ...
    std::optional<double> penaltyHighUs;   ///< ... and most, over the sizes
    std::optional<double> largeCopyUs;     ///< one copying send of the largest size
    std::uint64_t largeSize = 0;           ///< that size, bytes
};

/// The summary of the throughput test of `group` (its test is ignored).
Summary summarize(std::span<const Sample> samples, GroupKey group);

} // namespace crossover
