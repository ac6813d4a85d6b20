// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sweep_config.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <random>

#include "core/model/printable.h"
#include "core/model/size_grid.h"
#include "core/model/structural_sizes.h"
#include "core/model/units.h"
#include "core/model/words.h"

namespace crossover {

using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t largestSize = std::uint64_t{1} << 30;
constexpr std::uint64_t largestInflight = std::uint64_t{16} << 30;

Result<void> validateSizes(const SweepConfig& config)
{
    if (config.sizes.empty()) return usageError(Words::tr("no message size is given; give at least one"));
    if (config.sizes.size() > 500) return usageError(Words::tr("more than 500 message sizes; give fewer"));
    if (std::ranges::adjacent_find(config.sizes, std::greater_equal<>{}) != config.sizes.end()) {
        return usageError(Words::tr("message sizes must be in ascending order, without repeats"));
    }
    if (config.sizes.front() < 1) return usageError(Words::tr("message sizes must be at least 1 B"));
    if (config.sizes.back() > largestSize) return usageError(Words::tr("message sizes must not exceed 1 GiB"));
    if (config.inflightLimit > largestInflight)
        return usageError(Words::tr("the in-flight limit must not exceed 16 GiB"));
    if (config.sizes.back() * 2 > config.inflightLimit) {
        return usageError(Words::tr(
            "two messages of {} exceed the in-flight limit of {}; raise it to at least {} or measure smaller sizes",
            formatSize(static_cast<double>(config.sizes.back())), formatSize(static_cast<double>(config.inflightLimit)),
            formatSize(2.0 * static_cast<double>(config.sizes.back()))));
    }
    return {};
}

Result<void> validateTimes(const SweepConfig& config)
{
    if (config.burstTime < 100us || config.burstTime > 10s) {
        return usageError(Words::tr("the burst time must be between 0.1 ms and 10 s"));
    }
    if (config.trialTime < 1ms || config.trialTime > 10min) {
        return usageError(Words::tr("the trial time must be between 1 ms and 10 min"));
    }
    if (config.trialTime < config.burstTime)
        return usageError(Words::tr("the trial time must not be shorter than the burst time"));
    return {};
}

Result<void> validateRefining(const SweepConfig& config)
{
    if (!(config.target >= 0.005 && config.target <= 1)) {
        return usageError(Words::tr("the target must be between 0.5 % and 100 %"));
    }
    if (!(config.delta >= 0 && config.delta <= 1))
        return usageError(Words::tr("the margin must be between 0 and 100 %"));
    if (config.budget < 1s || config.budget > 24h)
        return usageError(Words::tr("the time limit must be between 1 s and 24 h"));
    return {};
}

std::vector<Placement> placementsFor(Transport transport, const SweepConfig& config)
{
    if (config.placements.empty()) return {usualPlacement(transport, config.cores)};
    std::vector<Placement> result;
    for (const auto placement : config.placements) {
        if (applies(placement, transport)) result.push_back(placement);
    }
    return result;
}

/// Inproc is never encrypted.
std::vector<Security> securitiesFor(Transport transport, const SweepConfig& config)
{
    if (transport == Transport::Inproc) return {Security::Plain};
    return config.securities;
}

std::vector<std::optional<Release>> releasesOf(const SweepConfig& config)
{
    if (config.releases.empty()) return {std::nullopt};
    return {config.releases.begin(), config.releases.end()};
}

/// Inproc connects threads of one process, and only other programs free buffers in a way of their own.
Result<void> validateEnds(const SweepConfig& config)
{
    const bool here = config.sender.isThread() && config.receiver.isThread();
    const bool hasInproc = std::ranges::find(config.transports, Transport::Inproc) != config.transports.end();
    if (!here && hasInproc)
        return usageError(
            Words::tr("inproc connects threads of one process; choose ipc or tcp for other senders and receivers"));
    if (config.releases.empty() && config.sender.isThread())
        return usageError(Words::tr("no release is chosen; choose at least one way to free buffers"));
    if (config.securities.empty()) return usageError(Words::tr("no security is chosen; choose plain, curve or both"));
    if (hasInproc && std::ranges::find(config.securities, Security::Plain) == config.securities.end())
        return usageError(Words::tr("CURVE does not apply to inproc; choose ipc or tcp, or plain besides"));
    if (config.address.empty() || config.address.size() > Who::longest || printable(config.address) != config.address)
        return usageError(Words::tr("the address must be a host, or host:port"));
    if (here && config.address != localAddress)
        return usageError(Words::tr("an address needs a sender or receiver that is no thread of this program"));
    return {};
}

/// Each transport has a placement, each placement a transport, and there are cores for all of them.
Result<void> validatePlacements(const SweepConfig& config)
{
    const auto inproc =
        Words::tr("inproc, where no I/O thread passes messages on; choose free, together or sides for it");
    for (const auto transport : config.transports) {
        if (placementsFor(transport, config).empty()) {
            return usageError(Words::tr("no placement is chosen that applies to {}", inproc));
        }
    }
    for (const auto placement : config.placements) {
        const auto with = [placement](Transport transport) { return applies(placement, transport); };
        const auto transport = std::ranges::find_if(config.transports, with);
        if (transport == config.transports.end()) {
            return usageError(Words::tr("the placement {} does not apply to {}", nameOf(placement), inproc));
        }
        if (!config.cores.known()) continue;
        const auto cpus = cpusOf(placement, *transport, config.cores);
        if (!cpus) return tl::unexpected(cpus.error());
    }
    return {};
}

template <class T>
bool hasRepeats(std::vector<T> values)
{
    std::ranges::sort(values);
    return std::ranges::adjacent_find(values) != values.end();
}

} // namespace

std::vector<std::uint64_t> logSpacedSizes(std::uint64_t min, std::uint64_t max, unsigned perDecade)
{
    if (min < 1 || max <= min || perDecade < 1) return {min};
    const double decades = std::log10(static_cast<double>(max) / static_cast<double>(min));
    const auto steps = std::max(1L, std::lround(decades * perDecade));
    std::vector<std::uint64_t> sizes;
    for (long step = 0; step <= steps; ++step) {
        const double exponent = decades * static_cast<double>(step) / static_cast<double>(steps);
        const auto size = static_cast<std::uint64_t>(std::llround(static_cast<double>(min) * std::pow(10, exponent)));
        if (sizes.empty() || size > sizes.back()) sizes.push_back(size);
    }
    sizes.back() = max;
    return sizes;
}

std::vector<std::uint64_t> sweepSizes(std::uint64_t min, std::uint64_t max, unsigned perOctave)
{
    auto sizes = gridSizes(min, max, perOctave);
    const auto inlined = libzmqBytes.front();
    if (min <= inlined && max > inlined) sizes.insert(sizes.end(), {inlined, inlined + 1});
    sizes.insert(sizes.end(), {min, max});
    std::ranges::sort(sizes);
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    return sizes;
}

std::optional<unsigned> sizesPerOctave(const std::vector<std::uint64_t>& sizes)
{
    if (sizes.empty()) return std::nullopt;
    for (unsigned steps = 1; steps <= mostSizesPerOctave; ++steps) {
        if (sweepSizes(sizes.front(), sizes.back(), steps) == sizes) return steps;
    }
    return std::nullopt;
}

std::size_t SweepConfig::cpusTaken() const
{
    std::size_t most = 0;
    for (const auto& group : groups())
        most = std::max(most, crossover::cpusTaken(group.placement, group.transport, cores));
    return most;
}

double SweepConfig::budgetSeconds() const
{
    const auto combinations = std::max<std::size_t>(1, groups().size() / std::max<std::size_t>(1, tests.size()));
    return std::chrono::duration<double>(budget).count() * static_cast<double>(combinations);
}

std::vector<GroupKey> SweepConfig::groups() const
{
    std::vector<GroupKey> result;
    for (const auto test : tests) {
        for (const auto transport : transports) {
            const auto placed = placementsFor(transport, *this);
            const auto secured = securitiesFor(transport, *this);
            for (const auto release : releasesOf(*this)) {
                for (const auto placement : placed) {
                    for (const auto security : secured)
                        result.push_back({{transport, wait, release, placement, security, sender, receiver}, test});
                }
            }
        }
    }
    return result;
}

Result<void> validate(const SweepConfig& config)
{
    if (config.tests.empty()) return usageError(Words::tr("no test is chosen; choose throughput, latency or both"));
    if (config.transports.empty()) return usageError(Words::tr("no transport is chosen; choose inproc, ipc or tcp"));
    if (auto ends = validateEnds(config); !ends) return ends;
    if (hasRepeats(config.tests) || hasRepeats(config.transports) || hasRepeats(config.releases) ||
        hasRepeats(config.placements) || hasRepeats(config.securities)) {
        return usageError(Words::tr("a test, transport, release, placement or security is listed twice"));
    }
    if (auto placed = validatePlacements(config); !placed) return placed;
    if (auto sizes = validateSizes(config); !sizes) return sizes;
    if (config.rounds < 1 || config.rounds > 10'000) return usageError(Words::tr("rounds must be between 1 and 10000"));
    if (config.threshold && (*config.threshold < 1 || *config.threshold > largestSize)) {
        return usageError(Words::tr("the threshold of the hybrid arm must be between 1 B and 1 GiB"));
    }
    if (auto refining = validateRefining(config); !refining) return refining;
    return validateTimes(config);
}

std::uint64_t freshSeed()
{
    return std::random_device()();
}

double estimatedSeconds(const SweepConfig& config)
{
    // Beside the timed bursts (whole blocks of two of each arm): the warm-up, and opening and closing the link.
    const double block = config.threshold ? 6 : 4;
    const double burst = std::chrono::duration<double>(config.burstTime).count();
    const double timed = std::chrono::duration<double>(config.trialTime).count();
    const double blocks = std::max(1.0, std::floor(timed / (block * burst)));
    const double trial = block * burst * blocks + block * burst + 0.004;
    return trial * static_cast<double>(config.trials());
}

SweepConfig presetConfig(Preset preset)
{
    SweepConfig config;
    switch (preset) {
    case Preset::Quick:
        config.sizes = gridSizes(16, 1 << 20, 1);
        std::erase_if(config.sizes, [](std::uint64_t size) { return std::countr_zero(size) % 2 != 0; });
        config.rounds = 8;
        config.trialTime = 12ms;
        config.burstTime = 1500us;
        config.refine = false;
        break;
    case Preset::Default: break;
    case Preset::Thorough:
        config.sizes = sweepSizes(16, 1 << 20, 2);
        config.rounds = 6;
        config.budget = 4min;
        break;
    }
    return config;
}

SweepConfig withEffortOf(SweepConfig config, const SweepConfig& effort)
{
    config.sizes = effort.sizes;
    config.rounds = effort.rounds;
    config.trialTime = effort.trialTime;
    config.burstTime = effort.burstTime;
    config.inflightLimit = effort.inflightLimit;
    config.refine = effort.refine;
    config.delta = effort.delta;
    config.target = effort.target;
    config.budget = effort.budget;
    return config;
}

std::optional<Preset> presetOf(const SweepConfig& config)
{
    for (const auto& row : presets) {
        if (withEffortOf(config, presetConfig(row.id)) == config) return row.id;
    }
    return std::nullopt;
}

} // namespace crossover
