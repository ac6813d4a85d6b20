// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/percentile_words.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <tuple>

#include "core/model/words.h"

namespace crossover {

namespace {

/// Of one arm at one size.
std::uint64_t mostRoundTrips(std::span<const Sample> samples)
{
    std::map<std::tuple<GroupKey, std::uint64_t, Arm>, std::uint64_t> counts;
    std::uint64_t most = 0;
    for (const auto& sample : samples) {
        auto& count = counts[{sample.group, sample.size, sample.arm}];
        count += sample.roundTrips.count();
        most = std::max(most, count);
    }
    return most;
}

} // namespace

std::string unjudgedSentence(std::span<const Sample> samples, Metric percentile)
{
    const auto& metric = term(percentile);
    const auto isLatency = [](const Sample& sample) { return sample.group.test == Test::Latency; };
    if (std::ranges::none_of(samples, isLatency))
        return Words::tr("{} was not judged: latency was not measured.", metric.title.text());
    if (const auto most = mostRoundTrips(samples); most > 0)
        return Words::tr("{} needs {} round trips of an arm at a size, and there are {} at most. Measure longer "
                         "trials or more rounds.",
                         metric.title.text(), metric.fewestRoundTrips(), most);
    return Words::tr("{} needs trials with {} round trips, because these samples lack single round trips. Measure "
                     "again, with longer trials.",
                     metric.title.text(), metric.fewestRoundTrips());
}

} // namespace crossover
