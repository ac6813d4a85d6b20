// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/size_data.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace crossover {

namespace {

/// A value that may find its partner.
struct Unpaired {
    std::uint64_t seed = 0; ///< of a check measured again, another one
    std::uint32_t round = 0;
    std::size_t row = 0;
    double value = 0;

    [[nodiscard]] auto trial() const { return std::pair(seed, round); }
};

/// By trial, of each trial the first.
void sortOut(std::vector<Unpaired>& values)
{
    if (!std::ranges::is_sorted(values, {}, &Unpaired::trial)) std::ranges::stable_sort(values, {}, &Unpaired::trial);
    const auto sameTrial = [](const Unpaired& a, const Unpaired& b) { return a.trial() == b.trial(); };
    values.erase(std::unique(values.begin(), values.end(), sameTrial), values.end()); // Clang 14 has no ranges::unique
}

/// What one phase measured for one size. Flat, since a window collects afresh after every trial.
struct PhaseData {
    SizeData values;
    std::vector<Unpaired> copy;
    std::vector<Unpaired> zeroCopy;

    void add(const Sample& sample, std::size_t row, double value)
    {
        if (sample.arm == Arm::Hybrid) return values.hybrid.push_back(value);
        const bool copies = sample.arm == Arm::Copy;
        (copies ? values.copy : values.zeroCopy).push_back(value);
        if (!sample.round) return;
        (copies ? copy : zeroCopy).push_back({sample.seed.value_or(0), *sample.round, row, value});
    }

    void pairUp()
    {
        sortOut(copy);
        sortOut(zeroCopy);
        auto other = zeroCopy.begin();
        for (const auto& one : copy) {
            while (other != zeroCopy.end() && other->trial() < one.trial())
                ++other;
            if (other == zeroCopy.end()) return;
            if (other->trial() == one.trial())
                values.pairs.push_back({one.round, one.value, other->value, one.row, other->row});
        }
    }
};

/// Trials of one size and arm, one after the other, that together have enough round trips for a percentile.
class Pool {
public:
    /// Calls `enough` with the first of its trials, its row and the value, and is empty again.
    template <class Enough>
    void add(const Sample& sample, std::size_t row, Metric metric, const Enough& enough)
    {
        if (!m_first) m_row = row;
        const bool alone = !m_first;
        if (alone) m_first = &sample;
        m_roundTrips = m_roundTrips.with(sample.roundTrips);
        if (m_roundTrips.count() < term(metric).fewestRoundTrips()) return;
        const auto exact = alone ? sample.value(metric) : std::nullopt;
        enough(*m_first, m_row, exact.value_or(m_roundTrips.quantileNs(term(metric).share()) / 2000));
        *this = {};
    }

private:
    RoundTrips m_roundTrips;
    const Sample* m_first = nullptr;
    std::size_t m_row = 0;
};

/// The values of a metric, each with its row. A trial that is too short for a percentile counts together with those
/// after it.
template <class Take>
void forEachValue(std::span<const Sample> samples, const GroupKey& group, Metric metric, const Take& take)
{
    std::map<std::tuple<std::uint64_t, Arm, bool>, Pool> pools;
    for (std::size_t row = 0; row < samples.size(); ++row) {
        const auto& sample = samples[row];
        if (sample.group != group) continue;
        if (term(metric).isPercentile() && !sample.roundTrips.empty()) {
            pools[{sample.size, sample.arm, sample.phase == Phase::Check}].add(sample, row, metric, take);
        } else if (const auto value = sample.value(metric); value && std::isfinite(*value) && *value > 0) {
            take(sample, row, *value);
        }
    }
}

using Phases = std::array<PhaseData, phases.size()>;

PhaseData& of(Phases& size, Phase phase)
{
    return size[static_cast<std::size_t>(phase)];
}

bool isEmpty(const SizeData& values)
{
    return values.copy.empty() && values.zeroCopy.empty();
}

/// Whether a group was measured by a threshold check alone.
bool onlyChecked(std::map<std::uint64_t, Phases>& bySize)
{
    return std::ranges::all_of(bySize, [](auto& entry) {
        return isEmpty(of(entry.second, Phase::Explore).values) && isEmpty(of(entry.second, Phase::Refine).values);
    });
}

void append(std::vector<double>& values, const std::vector<double>& more)
{
    values.insert(values.end(), more.begin(), more.end());
}

/// Every trial of the sweep, wherever it was placed; those of a check only where there are no others.
SizeData merged(Phases& size, bool checked)
{
    if (checked) return std::move(of(size, Phase::Check).values);
    auto data = std::move(of(size, Phase::Explore).values);
    const auto& refined = of(size, Phase::Refine).values;
    append(data.copy, refined.copy);
    append(data.zeroCopy, refined.zeroCopy);
    data.pairs.insert(data.pairs.end(), refined.pairs.begin(), refined.pairs.end());
    return data;
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

std::vector<Combination> combinationsOf(std::span<const GroupKey> groups)
{
    std::vector<Combination> combinations;
    for (const Combination& combination : groups) {
        if (std::ranges::find(combinations, combination) == combinations.end()) combinations.push_back(combination);
    }
    return combinations;
}

std::vector<SizeData> collect(std::span<const Sample> samples, const GroupKey& group, Metric metric)
{
    std::map<std::uint64_t, Phases> bySize;
    forEachValue(samples, group, metric, [&](const Sample& sample, std::size_t row, double value) {
        of(bySize[sample.size], sample.phase.value_or(Phase::Explore)).add(sample, row, value);
    });
    const bool checked = onlyChecked(bySize);
    std::vector<SizeData> result;
    result.reserve(bySize.size());
    for (auto& [bytes, size] : bySize) {
        for (auto& phase : size)
            phase.pairUp();
        auto hybrid = std::move(of(size, Phase::Check).values.hybrid);
        auto data = merged(size, checked);
        if (isEmpty(data) && hybrid.empty()) continue;
        data.size = bytes;
        data.checked = checked;
        data.hybrid = std::move(hybrid);
        result.push_back(std::move(data));
    }
    return result;
}

std::vector<RowValue> valuesOf(std::span<const Sample> samples, const GroupKey& group, Metric metric)
{
    std::vector<RowValue> values;
    forEachValue(samples, group, metric, [&](const Sample& /*sample*/, std::size_t row, double value) {
        values.push_back({row, value});
    });
    return values;
}

bool hasValues(std::span<const Sample> samples, Metric metric)
{
    if (std::ranges::any_of(samples, [&](const Sample& sample) { return sample.value(metric).has_value(); }))
        return true;
    return std::ranges::any_of(groupsOf(samples),
                               [&](const GroupKey& group) { return !valuesOf(samples, group, metric).empty(); });
}

std::vector<std::uint64_t> comparableSizes(std::span<const Sample> samples)
{
    std::set<std::uint64_t> sizes;
    for (const auto& group : groupsOf(samples)) {
        for (const auto& metric : usualMetrics) {
            for (const auto& data : collect(samples, group, metric.id)) {
                if (!data.copy.empty() || !data.zeroCopy.empty()) sizes.insert(data.size);
            }
        }
    }
    return {sizes.begin(), sizes.end()};
}

} // namespace crossover
