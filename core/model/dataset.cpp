// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dataset.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace crossover {

namespace {

struct RoundValues {
    std::optional<double> copy;
    std::optional<double> zeroCopy;
};

/// What one phase measured for one size.
struct PhaseData {
    SizeData values;
    std::map<std::uint32_t, RoundValues> rounds;

    void add(const Sample& sample, double value)
    {
        if (sample.arm == Arm::Hybrid) return values.hybrid.push_back(value);
        const bool copies = sample.arm == Arm::Copy;
        (copies ? values.copy : values.zeroCopy).push_back(value);
        if (!sample.round) return;
        auto& round = rounds[*sample.round];
        auto& slot = copies ? round.copy : round.zeroCopy;
        if (!slot) slot = value;
    }

    void pairUp()
    {
        for (const auto& [round, value] : rounds) {
            if (value.copy && value.zeroCopy) values.pairs.push_back({round, *value.copy, *value.zeroCopy});
        }
    }
};

using Phases = std::array<PhaseData, phases.size()>;

PhaseData& of(Phases& size, Phase phase)
{
    return size[static_cast<std::size_t>(phase)];
}

bool isEmpty(const SizeData& values)
{
    return values.copy.empty() && values.zeroCopy.empty();
}

/// The first phase of which a group has values: what its sizes are judged by until they are confirmed.
Phase basisOf(std::map<std::uint64_t, Phases>& bySize)
{
    for (const auto phase : {Phase::Explore, Phase::Confirm}) {
        const auto measured = [phase](auto& entry) { return !isEmpty(of(entry.second, phase).values); };
        if (std::ranges::any_of(bySize, measured)) return phase;
    }
    return Phase::Check;
}

SizeData decisive(Phases& size, Phase basis)
{
    auto& confirm = of(size, Phase::Confirm).values;
    return std::move(confirm.pairs.size() >= leastConfirmPairs ? confirm : of(size, basis).values);
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
    std::map<std::uint64_t, Phases> bySize;
    for (const auto& sample : samples) {
        if (sample.group != group) continue;
        const auto value = sample.value(metric);
        if (!value || !std::isfinite(*value) || *value <= 0) continue;
        of(bySize[sample.size], sample.phase.value_or(Phase::Explore)).add(sample, *value);
    }
    const auto basis = basisOf(bySize);
    std::vector<SizeData> result;
    result.reserve(bySize.size());
    for (auto& [bytes, size] : bySize) {
        for (auto& phase : size)
            phase.pairUp();
        auto hybrid = std::move(of(size, Phase::Check).values.hybrid);
        auto data = decisive(size, basis);
        if (isEmpty(data) && hybrid.empty()) continue;
        data.size = bytes;
        data.hybrid = std::move(hybrid);
        result.push_back(std::move(data));
    }
    return result;
}

} // namespace crossover
