// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

#include "core/model/combination.h"
#include "core/model/round_trips.h"

namespace crossover {

/// What else the machine did during a trial; the same for all arms of the trial.
struct Covariates {
    std::uint64_t voluntarySwitches = 0;   ///< context switches while this process waited
    std::uint64_t involuntarySwitches = 0; ///< context switches forced by the kernel
    std::uint64_t majorFaults = 0;         ///< pages read from disk
    double stealShare = 0;                 ///< CPU time taken by the hypervisor, as a share of the machine's CPU time
    double othersShare = 0;                ///< CPU time used by other processes, as a share of the machine's CPU time
    bool operator==(const Covariates&) const = default;
};

/// What a verdict compares: the arms in one test of one combination.
struct GroupKey : Combination {
    Test test = Test::Throughput;
    [[nodiscard]] const Combination& combination() const { return *this; }
    auto operator<=>(const GroupKey&) const = default;
};

/// One row: the results of one arm in one trial. A throughput trial fills throughput, sendRate, the CPU times and, in
/// some rounds, the peak memory, a latency trial the latencies.
struct Sample {
    GroupKey group;
    Arm arm = Arm::Copy;
    std::uint64_t size = 0;                 ///< payload bytes
    std::uint64_t count = 0;                ///< timed messages (latency: round trips)
    std::optional<std::uint64_t> threshold; ///< of the hybrid arm, in bytes; only its rows have one
    std::optional<double> sendRate;         ///< messages/s of the send loop, the median of the bursts
    std::optional<double> throughput;       ///< messages/s, first send to last receive, likewise
    std::optional<double> latencyUs;        ///< median of round trip / 2, microseconds
    std::optional<double> latencyP90Us;
    std::optional<double> latencyP99Us;
    std::optional<double> latencyP999Us; ///< only of enough round trips
    std::optional<double> latencyMaxUs;
    RoundTrips roundTrips;                   ///< all of them; none in files without
    std::optional<double> cpuSenderUs;       ///< CPU time of the sending end per message, the median of the bursts
    std::optional<double> cpuReceiverUs;     ///< of the receiving end, likewise
    std::optional<std::uint64_t> peakMemory; ///< bytes that the sending process needs for a burst
    std::optional<std::uint32_t> round;      ///< 1, 2, ...; none if the rows of a file are not paired
    std::optional<Phase> phase;              ///< of the sweep; none in files without phases
    std::optional<std::uint64_t> burst;      ///< messages sent back to back on an empty link
    std::optional<std::uint32_t> trial;      ///< number of the trial in its sweep, from 1
    std::optional<std::uint64_t> seed;       ///< of the sweep's random order
    std::optional<std::uint32_t> repeats;    ///< attempts discarded before this one because the machine was disturbed
    std::optional<bool> disturbed;           ///< the covariates exceed their limits in this attempt too
    std::optional<double>
        acknowledgementUs; ///< of ends with two clocks: half an empty round trip, taken off every burst
    std::optional<Covariates> covariates;

    bool operator==(const Sample&) const = default;

    /// The value of a metric, or nothing if this row does not have it, or has too few round trips for a percentile.
    [[nodiscard]] std::optional<double> value(Metric metric) const
    {
        switch (metric) {
        case Metric::Throughput: return throughput;
        case Metric::SendRate: return sendRate;
        case Metric::Latency: return latencyUs;
        case Metric::LatencyP90: return ofEnough(latencyP90Us, metric);
        case Metric::LatencyP99: return ofEnough(latencyP99Us, metric);
        case Metric::LatencyP999: return ofEnough(latencyP999Us, metric);
        case Metric::Cpu: return cpuSenderUs;
        case Metric::Memory: return peakMemory ? std::optional(static_cast<double>(*peakMemory)) : std::nullopt;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<double> ofEnough(const std::optional<double>& percentile, Metric metric) const
    {
        return count >= term(metric).fewestRoundTrips() ? percentile : std::nullopt;
    }
};

} // namespace crossover
