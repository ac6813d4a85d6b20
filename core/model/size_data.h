// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/model/sample.h"

namespace crossover {

/// The values of both arms in one trial, for one metric.
struct Pair {
    std::uint32_t round = 0;
    double copy = 0;
    double zeroCopy = 0;
    std::size_t copyRow = 0; ///< index of its row among the samples
    std::size_t zeroCopyRow = 0;
};

/// All values of one size, group and metric. Values are positive and finite.
struct SizeData {
    std::uint64_t size = 0;
    bool checked = false;         ///< the compared arms' values come from a threshold check
    std::vector<double> copy;     ///< all copy values, in order of arrival
    std::vector<double> zeroCopy; ///< all zero-copy values
    std::vector<double> hybrid;   ///< all values of a threshold check
    std::vector<Pair> pairs;      ///< values of the same round; empty for unpaired files
};

/// A value of a metric, and the row that it is of: of several trials together, the first.
struct RowValue {
    std::size_t row = 0; ///< index among the samples
    double value = 0;
};

/// The groups in the samples, each once, in order of first appearance.
std::vector<GroupKey> groupsOf(std::span<const Sample> samples);

/// The combinations of these groups, each once, in order of first appearance.
std::vector<Combination> combinationsOf(std::span<const GroupKey> groups);

/// The values of one metric in one group, by ascending size. Rows without a positive finite value are left out. Two
/// rows with the same size, phase and round are a pair; a second row of an arm in the same round stays unpaired. Values
/// of explore and refine rounds count alike (rows without a phase are explore rows), those of a threshold check only
/// in a group that has no others. The hybrid arm's values always come from the check. A percentile that needs more
/// round trips than a trial has is taken of several trials, one after the other: the value has the round of the first.
std::vector<SizeData> collect(std::span<const Sample> samples, const GroupKey& group, Metric metric);

/// The values that collect() sorts out, of all arms and phases, as they came.
std::vector<RowValue> valuesOf(std::span<const Sample> samples, const GroupKey& group, Metric metric);

/// Whether valuesOf() finds any, in any group.
bool hasValues(std::span<const Sample> samples, Metric metric);

/// The sizes at which there is anything to compare: all that collect() finds, of every group and metric, ascending.
std::vector<std::uint64_t> comparableSizes(std::span<const Sample> samples);

} // namespace crossover
