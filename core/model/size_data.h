// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/model/sample.h"

namespace crossover {

/// The two values of one trial for one metric.
struct Pair {
    std::uint32_t round = 0;
    double copy = 0;
    double zeroCopy = 0;
    std::size_t copyRow = 0; ///< where its rows stand among the samples
    std::size_t zeroCopyRow = 0;
};

/// Everything measured for one size of one group and metric. Values are positive and finite.
struct SizeData {
    std::uint64_t size = 0;
    Phase phase = Phase::Explore; ///< that the compared arms' values are of; rows that do not tell count as explored
    std::vector<double> copy;     ///< all copy values, in order of arrival
    std::vector<double> zeroCopy; ///< all zero-copy values
    std::vector<double> hybrid;   ///< all values of a threshold check
    std::vector<Pair> pairs;      ///< the values that share a round; empty for unpaired files
};

/// The groups that occur in the samples, each once, in order of first appearance.
std::vector<GroupKey> groupsOf(std::span<const Sample> samples);

/// The combinations these groups belong to, each once, in order of first appearance.
std::vector<Combination> combinationsOf(std::span<const GroupKey> groups);

/// As many pairs of the confirm phase make those of the explore phase superfluous at a size: fewer prove nothing.
inline constexpr std::size_t leastConfirmPairs = 6;

/// The values of one metric in one group, by ascending size. Rows without a positive finite value are left out.
/// Two rows are a pair when they share size, phase and round; a second row of an arm in the same round stays unpaired.
/// At each size the compared arms have the values of one phase: confirm if that has enough pairs, so that a size chosen
/// by what the explore phase showed is judged by fresh ones; else explore. A group without explore rows is judged by
/// its confirm rows, and one without either by those of a check. Counts, never values, decide that. The hybrid arm's
/// values are those of the check phase, wherever its neighbours come from.
std::vector<SizeData> collect(std::span<const Sample> samples, const GroupKey& group, Metric metric);

} // namespace crossover
