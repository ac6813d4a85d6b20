// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dataset.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace crossover {

namespace {

struct RoundValues {
    std::optional<double> copy;
    std::optional<double> zeroCopy;
};

void addToRound(RoundValues& values, Arm arm, double value)
{
    auto& slot = arm == Arm::Copy ? values.copy : values.zeroCopy;
    if (!slot) slot = value;
}

} // namespace

std::vector<GroupKey> groupsOf(std::span<const Sample> samples)
{
    std::vector<GroupKey> groups;
    for (const auto& sample : samples) {
        if (std::ranges::find(groups, sample.group) == groups.end()) groups.push_back(sample.group);
    }
    return groups;
}

std::vector<SizeData> collect(std::span<const Sample> samples, const GroupKey& group, Metric metric)
{
    std::map<std::uint64_t, SizeData> bySize;
    std::map<std::pair<std::uint64_t, std::uint32_t>, RoundValues> byRound;
    for (const auto& sample : samples) {
        if (sample.group != group) continue;
        const auto value = sample.value(metric);
        if (!value || !std::isfinite(*value) || *value <= 0) continue;
        auto& data = bySize[sample.size];
        (sample.arm == Arm::Copy ? data.copy : data.zeroCopy).push_back(*value);
        if (sample.round) addToRound(byRound[{sample.size, *sample.round}], sample.arm, *value);
    }
    for (const auto& [key, values] : byRound) {
        const auto& [size, round] = key;
        if (values.copy && values.zeroCopy) bySize[size].pairs.push_back({round, *values.copy, *values.zeroCopy});
    }
    std::vector<SizeData> result;
    result.reserve(bySize.size());
    for (auto& [size, data] : bySize) {
        data.size = size;
        result.push_back(std::move(data));
    }
    return result;
}

} // namespace crossover
