// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sweeps whose true crossover is known, from a fixed seed.

#include <cmath>
#include <cstdint>
#include <functional>
#include <random>
#include <vector>

#include "core/model/sweep_config.h"
#include "tests/core/analyze/curves.h"

namespace crossover::synthetic {

/// True median of d = ln(t_copy / t_zero-copy) at a size.
using Curve = std::function<double(double size)>;

/// The most events out of `count` that a rate of `rate` explains with 99 % probability (normal approximation).
inline double binomialLimit(unsigned count, double rate)
{
    return count * rate + 2.33 * std::sqrt(count * rate * (1 - rate));
}

/// Skewed noise with median 0 and a long right tail: an exponential less its median.
inline double skewed(std::mt19937_64& random)
{
    return std::exponential_distribution<double>(1)(random) - std::log(2.0);
}

/// One throughput sweep. Both arms of a round share a slow drift; d has the given median and skewed noise of scale
/// `noise`.
inline std::vector<Sample> sweep(std::mt19937_64& random, const std::vector<std::uint64_t>& sizes, unsigned rounds,
                                 const Curve& curve, double noise)
{
    std::vector<Sample> samples;
    samples.reserve(2 * sizes.size() * rounds);
    for (std::uint32_t round = 1; round <= rounds; ++round) {
        for (const auto size : sizes) {
            const double copy = 1e6 / static_cast<double>(size + 500) * std::exp(0.3 * skewed(random));
            const double d = curve(static_cast<double>(size)) + noise * skewed(random);
            samples.push_back(curves::throughputRow(Arm::Copy, size, copy, round));
            samples.push_back(curves::throughputRow(Arm::ZeroCopy, size, copy * std::exp(d), round));
        }
    }
    return samples;
}

/// Rows without rounds: both arms scatter alike, each on its own, by `noise`.
inline std::vector<Sample> unpaired(std::mt19937_64& random, const std::vector<std::uint64_t>& sizes, unsigned repeats,
                                    const Curve& curve, double noise)
{
    std::vector<Sample> samples;
    for (const auto size : sizes) {
        for (unsigned i = 0; i < 2 * repeats; ++i) {
            const auto arm = i % 2 == 0 ? Arm::Copy : Arm::ZeroCopy;
            const double d = arm == Arm::ZeroCopy ? curve(static_cast<double>(size)) : 0;
            samples.push_back(
                curves::throughputRow(arm, size, 1000 * std::exp(d + noise * skewed(random)), std::nullopt));
        }
    }
    return samples;
}

inline std::vector<std::uint64_t> defaultSizes()
{
    return SweepConfig{}.sizes;
}

/// A copy that costs more with every byte against a zero-copy send of constant cost; they cross at `crossing`.
inline Curve smooth(double crossing)
{
    return [crossing](double size) { return std::log((1000 + size) / (1000 + crossing)); };
}

/// So gradual that many neighbouring sizes stay undecided.
inline Curve shallow(double crossing)
{
    return [crossing](double size) { return 0.02 * std::log2(size / crossing); };
}

inline Curve jump(double crossing)
{
    return [crossing](double size) { return size < crossing ? -0.3 : 0.3; };
}

/// Twenty rounds of a gentle curve that crosses at `size`; both arms `faster` times as fast.
inline std::vector<Sample> sweepCrossingAt(double size, std::uint64_t seed, double faster = 1)
{
    std::mt19937_64 random(seed);
    const auto curve = [size](double bytes) { return 0.4 * std::log2(bytes / size) / 3; };
    auto samples = sweep(random, defaultSizes(), 20, curve, 0.05);
    for (auto& sample : samples)
        *sample.throughput *= faster;
    return samples;
}

} // namespace crossover::synthetic
