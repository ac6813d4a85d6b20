// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sweeps whose messages cost what lines say, times noise.

#include <cstdint>
#include <functional>
#include <random>
#include <vector>

#include "core/analyze/cost_line.h"
#include "tests/core/analyze/synthetic.h"

namespace crossover::costs {

/// Nanoseconds for a message of this size.
using Cost = std::function<double(double bytes)>;

inline Cost line(double fixedNs, double perByteNs)
{
    return [=](double bytes) { return CostLine{fixedNs, perByteNs}.at(bytes); };
}

/// One that is level up to 33 B, as libzmq's inline messages are.
inline Cost inlinedUpTo33(double inlinedNs, const Cost& above)
{
    return [=](double bytes) { return bytes <= 33 ? inlinedNs : above(bytes); };
}

/// Rounds of all sizes. Noise is skewed and leaves the median where it is; every other trial has the same for both
/// arms.
inline std::vector<Sample> sweep(std::mt19937_64& random, const std::vector<std::uint64_t>& sizes, unsigned rounds,
                                 const Cost& copy, const Cost& zeroCopy, double noise)
{
    std::vector<Sample> samples;
    const auto factor = [&](double scale) { return std::exp(scale * synthetic::skewed(random)); };
    for (std::uint32_t round = 1; round <= rounds; ++round) {
        for (const auto size : sizes) {
            const double both = factor(noise);
            const bool alike = (random() & 1U) != 0;
            for (const auto& [arm, cost] : {std::pair(Arm::Copy, &copy), std::pair(Arm::ZeroCopy, &zeroCopy)}) {
                const double ns = (*cost)(static_cast<double>(size)) * (alike ? both : factor(noise));
                samples.push_back(curves::throughputRow(arm, size, 1e9 / ns, round));
            }
        }
    }
    return samples;
}

} // namespace crossover::costs
