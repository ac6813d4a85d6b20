// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small sweeps written by hand: each size with its median of d = ln(t_copy / t_zero-copy) and the spread around it.

#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "core/analyze/analysis.h"

namespace crossover::curves {

inline constexpr double undecided = 0.2; ///< a spread that hides a small median

struct Point {
    std::uint64_t size = 0;
    double d = 0;         ///< median of d
    double spread = 0.01; ///< half the range of d, symmetric around the median
    unsigned rounds = 12;
};

inline Sample throughputRow(Arm arm, std::uint64_t size, double rate, std::optional<std::uint32_t> round)
{
    Sample sample;
    sample.arm = arm;
    sample.size = size;
    sample.throughput = rate;
    sample.round = round;
    return sample;
}

/// Rows of one sweep; unpaired rows have no round.
inline std::vector<Sample> rows(const std::vector<Point>& points, bool paired = true)
{
    std::vector<Sample> samples;
    for (const auto& point : points) {
        for (unsigned i = 0; i < point.rounds; ++i) {
            const auto round = paired ? std::optional<std::uint32_t>(i + 1) : std::nullopt;
            // From both ends inwards, so that trials in a row do not resemble each other.
            const unsigned rank = i % 2 == 0 ? i / 2 : point.rounds - 1 - i / 2;
            const double step = point.rounds > 1 ? 2.0 * rank / (point.rounds - 1) - 1 : 0;
            // A little of its own for every copy row, so that unpaired data has no ties.
            const double copy = 1000 * (1 + 1e-7 * i);
            samples.push_back(throughputRow(Arm::Copy, point.size, copy, round));
            samples.push_back(
                throughputRow(Arm::ZeroCopy, point.size, copy * std::exp(point.d + point.spread * step), round));
        }
    }
    return samples;
}

/// Rounds of a check with `threshold`: zero-copy is faster from 4096 B on, by a factor of e^0.3, and the hybrid does
/// what it says, up to a little noise that differs from round to round.
inline std::vector<Sample> checked(std::uint64_t threshold, unsigned rounds = 12, std::uint64_t seed = 1)
{
    std::vector<Sample> samples;
    for (const std::uint64_t size : {256U, 1024U, 4096U, 16'384U}) {
        for (unsigned round = 1; round <= rounds; ++round) {
            const double zeroCopy = 1000 * std::exp(size >= 4096 ? 0.3 : -0.3);
            const double noise = 1 + 0.001 * (round % 5 - 2.0);
            for (const auto& [arm, rate] : {std::pair(Arm::Copy, 1000.0), std::pair(Arm::ZeroCopy, zeroCopy),
                                            std::pair(Arm::Hybrid, (size < threshold ? 1000 : zeroCopy) * noise)}) {
                samples.push_back(throughputRow(arm, size, rate, round));
                samples.back().phase = Phase::Check;
                samples.back().seed = seed;
                if (arm == Arm::Hybrid) samples.back().threshold = threshold;
            }
        }
    }
    return samples;
}

/// The same rows with CPU times of the sending end, by a curve of their own, and of the receiving end.
inline std::vector<Sample> withCpu(std::vector<Sample> samples, const std::vector<Point>& cpu)
{
    const auto times = rows(cpu);
    for (std::size_t i = 0; i < samples.size() && i < times.size(); ++i) {
        samples[i].cpuSenderUs = 1e6 / *times[i].throughput;
        samples[i].cpuReceiverUs = 2;
    }
    return samples;
}

/// The same rows with peak memory, by a curve of its own.
inline std::vector<Sample> withMemory(std::vector<Sample> samples, const std::vector<Point>& memory)
{
    constexpr double bytesTimesRate = 1e12;
    const auto rates = rows(memory);
    for (std::size_t i = 0; i < samples.size() && i < rates.size(); ++i)
        samples[i].peakMemory = static_cast<std::uint64_t>(bytesTimesRate / *rates[i].throughput);
    return samples;
}

inline MetricAnalysis analysed(const std::vector<Sample>& samples, const AnalysisOptions& options = {})
{
    return analyze(samples, GroupKey{}, Metric::Throughput, options);
}

inline Verdict verdictOn(const std::vector<Point>& points, bool paired = true)
{
    return analysed(rows(points, paired)).verdict;
}

} // namespace crossover::curves
