// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/unjudged_words.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <tuple>

#include "core/model/words.h"
#include "core/report/metric_words.h"

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

std::string unjudgedSentence(std::span<const Sample> samples, Metric metric)
{
    const auto& row = term(metric);
    const auto title = row.title.text();
    if (std::ranges::none_of(samples, [&](const Sample& sample) { return sample.group.test == row.test; }))
        return Words::tr("{} was not judged: {} was not measured.", title, spokenName(row.test));
    if (!row.isPercentile())
        return Words::tr("{} was not measured. Measure again on Linux, with this program as the sender.", title);
    if (const auto most = mostRoundTrips(samples); most > 0)
        return Words::tr("{} needs {} round trips of an arm at a size, and there are {} at most. Measure longer "
                         "trials or more rounds.",
                         title, row.fewestRoundTrips(), most);
    return Words::tr("{} needs trials with {} round trips, because these samples lack single round trips. Measure "
                     "again, with longer trials.",
                     title, row.fewestRoundTrips());
}

} // namespace crossover
