// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/placement.h"
#include "core/model/result.h"
#include "core/model/sample.h"

namespace crossover {

/// About `perDecade` sizes per decade, evenly spaced in log(size), both ends included (the spacing is rounded to fit).
std::vector<std::uint64_t> logSpacedSizes(std::uint64_t min, std::uint64_t max, unsigned perDecade);

/// Powers of two from `min` to `max`, with both ends, and parts between them (`perOctave` steps from each to the next);
/// and both sides of libzmq's inline messages (core/model/structural_sizes.h).
std::vector<std::uint64_t> sweepSizes(std::uint64_t min, std::uint64_t max, unsigned perOctave);

inline constexpr unsigned mostSizesPerOctave = 8;

/// How many steps from each power of two to the next these sizes have, if they are those of sweepSizes().
std::optional<unsigned> sizesPerOctave(const std::vector<std::uint64_t>& sizes);

/// The margin where no other is set.
inline constexpr double usualDelta = 0.03;

inline constexpr std::string_view localAddress = "127.0.0.1";

/// What a sweep measures. Each combination of test, transport, release, placement and security is one group.
struct SweepConfig {
    std::vector<Test> tests{Test::Throughput, Test::Latency};
    std::vector<Transport> transports{Transport::Ipc};
    Wait wait = Wait::Block;
    std::vector<Release> releases{Release::Shared}; ///< none: a sender that frees its buffers in its own way
    std::vector<Placement> placements;              ///< none: the usual one of each transport
    Cores cores;                                    ///< where threads may run; set when a sweep starts
    std::vector<Security> securities{Security::Plain};
    Who sender{};
    Who receiver{};
    std::string address = std::string(localAddress); ///< host or host:port at which receivers listen, over tcp
    std::vector<std::uint64_t> sizes = sweepSizes(16, 1 << 20, 1); ///< payload bytes, ascending, no repeats
    unsigned rounds = 3;
    std::chrono::microseconds trialTime{24'000}; ///< timed bursts of all arms together
    std::chrono::microseconds burstTime{2'000};  ///< length of a burst of the slower arm
    std::uint64_t inflightLimit = 64 << 20;      ///< bytes sent but not yet received
    double delta = usualDelta;                   ///< the margin: differences up to this share are of no practical use
    bool copyOnly = false;                       ///< the sender has no zero-copy arm; then there are no refine rounds
    bool refine = true;                          ///< after the rounds, go on where an answer is missing
    double target =
        0.10; ///< when a crossover is known well enough: half width of the interval, as a share of its middle
    std::chrono::microseconds budget{45'000'000}; ///< time for each combination, the rounds included, if it is refined
    std::optional<std::uint64_t>
        threshold; ///< adds a hybrid arm with this threshold (bytes) to every trial; then there are no refine rounds
    std::uint64_t seed = 1; ///< of the random order of sizes and blocks

    bool operator==(const SweepConfig&) const = default;

    /// Every group of the sweep, in the order in which a round measures them. Placements that do not apply to a
    /// transport are left out.
    [[nodiscard]] std::vector<GroupKey> groups() const;
    /// Whether refine rounds follow the explore rounds.
    [[nodiscard]] bool refines() const { return refine && !threshold && !copyOnly; }
    /// The most CPUs that any of its links keeps busy at once.
    [[nodiscard]] std::size_t cpusTaken() const;
    /// Of all combinations together.
    [[nodiscard]] double budgetSeconds() const;
    /// The number of trials in the explore rounds.
    [[nodiscard]] std::size_t trials() const { return groups().size() * sizes.size() * rounds; }
};

/// Fails with a usage error that names the first setting that is not valid and what would be. Whether there are enough
/// cores is checked if they are known.
Result<void> validate(const SweepConfig& config);

/// A random seed, for sweeps without a given one.
std::uint64_t freshSeed();

/// Estimated duration of the explore rounds in seconds, without knowledge of the machine.
double estimatedSeconds(const SweepConfig& config);

enum class Preset { Quick, Default, Thorough };

inline constexpr std::array<Term<Preset>, 3> presets{{
    {Preset::Quick, "quick", Words::mark("Quick"), Words::mark("a first look in 4 seconds")},
    {Preset::Default, "default", Words::mark("Default"),
     Words::mark("45 seconds, most of them where an answer is missing")},
    {Preset::Thorough, "thorough", Words::mark("Thorough"),
     Words::mark("4 minutes and twice the sizes, most of them where an answer is missing")},
}};
inline constexpr const auto& termsOf(Preset)
{
    return presets;
}

/// The configuration of a preset, with the default seed.
SweepConfig presetConfig(Preset preset);

/// The configuration with the effort of another one: its sizes, rounds, times and refine settings. What is compared
/// stays.
SweepConfig withEffortOf(SweepConfig config, const SweepConfig& effort);

/// The preset with the effort of this configuration, or none (Custom).
std::optional<Preset> presetOf(const SweepConfig& config);

} // namespace crossover
