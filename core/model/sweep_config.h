// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/model/result.h"
#include "core/model/sample.h"

namespace crossover {

/// `perDecade` sizes a decade, evenly spaced in log(size), both ends included (so the spacing is rounded to fit).
std::vector<std::uint64_t> logSpacedSizes(std::uint64_t min, std::uint64_t max, unsigned perDecade);

/// What a sweep is to measure. Each combination of test, transport and release is one group.
struct SweepConfig {
    std::vector<Test> tests{Test::Throughput, Test::Latency};
    std::vector<Transport> transports{Transport::Ipc};
    Wait wait = Wait::Block;
    std::vector<Release> releases{Release::Shared};
    std::vector<std::uint64_t> sizes = logSpacedSizes(16, 1'000'000, 4); ///< payload bytes, ascending, each once
    unsigned rounds = 12;
    std::chrono::microseconds trialTime{50'000}; ///< timed bursts of both arms together
    std::chrono::microseconds burstTime{5'000};  ///< of the slower arm
    std::uint64_t inflightLimit = 64 << 20;      ///< bytes sent and not yet received
    bool confirm = true;                         ///< after the rounds, sharpen every crossing with fresh ones
    double target = 0.10; ///< of the confirm rounds: the interval reaches this share from its middle
    std::chrono::microseconds budget{60'000'000}; ///< of the confirm rounds
    std::optional<std::uint64_t> threshold;       ///< of a hybrid arm in every trial, bytes; then nothing is confirmed
    std::uint64_t seed = 1;                       ///< of the order of sizes and blocks

    bool operator==(const SweepConfig&) const = default;

    /// Every group of the sweep, in the order in which a round measures them.
    [[nodiscard]] std::vector<GroupKey> groups() const;
    /// Whether confirm rounds follow the explore rounds.
    [[nodiscard]] bool confirms() const { return confirm && !threshold; }
    /// Of the explore rounds.
    [[nodiscard]] std::size_t trials() const { return groups().size() * sizes.size() * rounds; }
};

/// Nothing, or a usage error that names the first setting that cannot work and what would.
Result<void> validate(const SweepConfig& config);

/// A seed for a sweep whose order nobody chose.
std::uint64_t freshSeed();

/// About how long the explore rounds take, in seconds, before anything is known about the machine.
double estimatedSeconds(const SweepConfig& config);

enum class Preset { Quick, Default, Thorough };

inline constexpr std::array<Term<Preset>, 3> presets{{
    {Preset::Quick, "quick", "Quick", "a first look in 8 seconds"},
    {Preset::Default, "default", "Default", "30 seconds, then up to 60 more near the crossovers"},
    {Preset::Thorough, "thorough", "Thorough",
     "more sizes and rounds in 3 minutes, then up to one more near the crossovers"},
}};
inline constexpr const auto& termsOf(Preset)
{
    return presets;
}

/// The configuration a preset stands for (seed left at its default).
SweepConfig presetConfig(Preset preset);

/// The configuration with the sizes, rounds, times and confirming of another one: the effort, which a preset sets. What
/// is compared stays.
SweepConfig withEffortOf(SweepConfig config, const SweepConfig& effort);

/// The preset whose effort the configuration has, or none: Custom.
std::optional<Preset> presetOf(const SweepConfig& config);

} // namespace crossover
