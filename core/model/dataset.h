// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

/// Everything measured for one size of one group and metric. Values are positive and finite.
struct SizeData {
    std::uint64_t size = 0;
    std::vector<double> copy;     ///< all copy values, in order of arrival
    std::vector<double> zeroCopy; ///< all zero-copy values
    std::vector<Pair> pairs;      ///< the values that share a round; empty for unpaired files
};

/// The groups that occur in the samples, each once, in order of first appearance.
std::vector<GroupKey> groupsOf(std::span<const Sample> samples);

/// The values of one metric in one group, by ascending size. Rows without a positive finite value are left out.
/// Two rows are a pair when they share size and round; a second row of an arm in the same round stays unpaired.
std::vector<SizeData> collect(std::span<const Sample> samples, const GroupKey& group, Metric metric);

} // namespace crossover
