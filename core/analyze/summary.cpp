// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/summary.h"

#include <algorithm>

#include "core/analyze/explanation.h"
#include "core/analyze/statistics.h"

namespace crossover {

namespace {

/// The median send rate of one arm at one size.
struct RateAt {
    std::uint64_t size = 0;
    double rate = 0; ///< msg/s

    [[nodiscard]] double sendUs() const { return 1e6 / rate; }
};

std::vector<RateAt> medianRates(std::span<const SizeData> data, std::vector<double> SizeData::*arm)
{
    std::vector<RateAt> rates;
    for (const auto& size : data) {
        if (!(size.*arm).empty()) rates.push_back({size.size, median(size.*arm)});
    }
    return rates;
}

void addCopy(Summary& summary, std::span<const RateAt> copy)
{
    if (copy.empty()) return;
    summary.maxCopyRate = std::ranges::max(copy, {}, &RateAt::rate).rate;
    summary.smallSize = copy.front().size;
    summary.smallCopyUs = copy.front().sendUs();
    summary.largeSize = copy.back().size;
    summary.largeCopyUs = copy.back().sendUs();
}

void addZeroCopy(Summary& summary, std::span<const RateAt> zeroCopy)
{
    if (zeroCopy.empty()) return;
    summary.maxZeroCopyRate = std::ranges::max(zeroCopy, {}, &RateAt::rate).rate;
    const auto [least, most] = std::ranges::minmax(zeroCopy, {}, &RateAt::sendUs);
    summary.zeroCopyLowUs = least.sendUs();
    summary.zeroCopyHighUs = most.sendUs();
}

} // namespace

Summary summarize(std::span<const Sample> samples, GroupKey group)
{
    group.test = Test::Throughput;
    const auto data = collect(samples, group, Metric::SendRate);
    Summary summary;
    addCopy(summary, medianRates(data, &SizeData::copy));
    addZeroCopy(summary, medianRates(data, &SizeData::zeroCopy));
    summary.penaltyNs = smallPenalty(data, Metric::SendRate, {});
    return summary;
}

} // namespace crossover
