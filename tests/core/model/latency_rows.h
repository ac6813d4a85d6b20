// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "core/model/sample.h"

namespace crossover {

/// One of 8 round trips takes twice as long as the others.
inline Sample latencyRow(Arm arm, std::uint64_t size, std::uint32_t round, std::size_t trips,
                         std::chrono::microseconds usual)
{
    std::vector<std::chrono::nanoseconds> times(trips, usual);
    for (std::size_t i = 0; i < trips; i += 8)
        times[i] *= 2;
    Sample sample;
    sample.group.test = Test::Latency;
    sample.group.release = Release::Shared;
    sample.group.transport = Transport::Ipc;
    sample.arm = arm;
    sample.size = size;
    sample.round = round;
    sample.count = trips;
    sample.roundTrips = RoundTrips(times);
    sample.latencyUs = sample.roundTrips.quantileNs(0.5) / 2000;
    sample.latencyP90Us = sample.roundTrips.quantileNs(0.9) / 2000;
    sample.latencyP99Us = sample.roundTrips.quantileNs(0.99) / 2000;
    return sample;
}

/// Trials at 64 B, 1 KiB and 4 KiB. Copying takes 10 µs; zero-copy takes 30 µs at 64 B, 10 µs at 1 KiB and 5 µs at 4
/// KiB; one of 8 takes twice that.
inline std::vector<Sample> latencyRows(unsigned rounds, std::size_t trips)
{
    using namespace std::chrono_literals;
    std::vector<Sample> samples;
    for (std::uint32_t round = 1; round <= rounds; ++round) {
        for (const auto& [size, zeroCopy] : {std::pair(64U, 60us), {1024U, 20us}, {4096U, 10us}}) {
            samples.push_back(latencyRow(Arm::Copy, size, round, trips, 20us));
            samples.push_back(latencyRow(Arm::ZeroCopy, size, round, trips, zeroCopy));
        }
    }
    return samples;
}

/// The same as files without single round trips have them.
inline std::vector<Sample> withoutRoundTrips(std::vector<Sample> samples)
{
    for (auto& sample : samples)
        sample.roundTrips = {};
    return samples;
}

} // namespace crossover
