// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sweep_rows.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "core/model/units.h"
#include "core/model/words.h"

namespace crossover {

namespace {

bool isCheck(const Sample& sample)
{
    return sample.phase == Phase::Check;
}

/// What no two rows of a sweep have in common. Where trials have no number, the round stands for it.
auto identityOf(const Sample& sample)
{
    const auto round = sample.trial ? std::nullopt : sample.round;
    const auto ofCheck = [&](const std::optional<double>& value) { return isCheck(sample) ? value : std::nullopt; };
    return std::tuple(sample.seed, sample.trial, round, sample.phase, sample.group, sample.size, sample.arm,
                      sample.threshold, ofCheck(sample.throughput), ofCheck(sample.sendRate),
                      ofCheck(sample.latencyUs));
}

std::string wordsFor(const Sample& sample)
{
    const auto number =
        sample.trial ? Words::tr("trial {}", *sample.trial) : Words::tr("round {}", sample.round.value_or(0));
    return fmt::format("{}, {}, {}, {}", number, nameOf(sample.group.test), formatBytes(sample.size),
                       nameOf(sample.arm));
}

/// A row and the one before it with which it cannot stand in one file.
struct Conflict {
    std::size_t first = 0;
    std::size_t second = 0;
};

std::optional<Conflict> repeatedIn(std::span<const Sample> samples)
{
    std::vector<std::uint32_t> rows; // a file has some millions at most
    rows.reserve(samples.size());
    for (std::size_t row = 0; row < samples.size(); ++row) {
        if (samples[row].trial || samples[row].round) rows.push_back(static_cast<std::uint32_t>(row));
    }
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
        return identityOf(samples[a]) < identityOf(samples[b]);
    };
    // As this program writes them, rows are in order already.
    if (!std::ranges::is_sorted(rows, before)) std::ranges::stable_sort(rows, before);
    const auto same = [&](std::uint32_t a, std::uint32_t b) {
        return identityOf(samples[a]) == identityOf(samples[b]);
    };
    const auto found = std::ranges::adjacent_find(rows, same);
    if (found == rows.end()) return std::nullopt;
    return Conflict{*found, *std::next(found)};
}

std::optional<Conflict> otherSweepIn(std::span<const Sample> samples)
{
    std::optional<std::size_t> first;
    for (std::size_t row = 0; row < samples.size(); ++row) {
        if (!samples[row].seed || isCheck(samples[row])) continue;
        if (!first) first = row;
        if (samples[row].seed != samples[*first].seed) return Conflict{*first, row};
    }
    return std::nullopt;
}

} // namespace

Result<void> checkRows(std::span<const Sample> samples, const std::function<std::string(std::size_t row)>& placeOf)
{
    if (const auto other = otherSweepIn(samples)) {
        return failure(Words::tr("{}: this row is of another sweep (seed {}) than {} (seed {}). A file holds one "
                                 "sweep: put each into a file of its own and compare them with zmq-crossover compare "
                                 "a.csv b.csv.",
                                 placeOf(other->second), *samples[other->second].seed, placeOf(other->first),
                                 *samples[other->first].seed));
    }
    if (const auto repeated = repeatedIn(samples)) {
        return failure(Words::tr("{}: this row was in {} already ({}). Remove one of them: the same measurement twice "
                                 "is no more evidence.",
                                 placeOf(repeated->second), placeOf(repeated->first),
                                 wordsFor(samples[repeated->second])));
    }
    return {};
}

} // namespace crossover
