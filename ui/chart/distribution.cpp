// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/distribution.h"

#include <algorithm>
#include <set>

#include <QCoreApplication>

#include "core/model/units.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

struct DistributionText {
    Q_DECLARE_TR_FUNCTIONS(Distribution)
};

bool hasEnough(const RoundTrips& trips, const MetricTerm& metric)
{
    return !metric.isPercentile() || trips.count() >= metric.fewestRoundTrips();
}

QString armSentence(Arm arm, const RoundTrips& trips, std::uint64_t size)
{
    QStringList values;
    for (const auto& measure : latencyMeasures) {
        const auto& metric = term(measure.id);
        const double share = metric.isPercentile() ? metric.share() : 0.5;
        if (hasEnough(trips, metric))
            values << DistributionText::tr("%1 %2").arg(toQString(measure.name), latencyText(trips, share));
    }
    return DistributionText::tr("%1 at %2: %3, of %4 round trips.")
        .arg(toQString(term(arm).title), toQString(formatSize(static_cast<double>(size))),
             values.join(QStringLiteral(", ")))
        .arg(trips.count());
}

} // namespace

std::vector<std::uint64_t> sizesWithRoundTrips(const ChartData& data)
{
    std::set<std::uint64_t> sizes;
    for (const auto& sample : data.samples) {
        if (!sample.roundTrips.empty()) sizes.insert(sample.size);
    }
    return {sizes.begin(), sizes.end()};
}

std::uint64_t distributionSize(const ChartData& data, std::uint64_t wanted)
{
    const auto sizes = sizesWithRoundTrips(data);
    if (sizes.empty()) return 0;
    return std::ranges::find(sizes, wanted) != sizes.end() ? wanted : sizes[sizes.size() / 2];
}

Distribution distributionAt(const ChartData& data, std::uint64_t size)
{
    Distribution distribution;
    for (const auto& sample : data.samples) {
        auto& trips = distribution[static_cast<std::size_t>(sample.arm)];
        if (sample.size == size) trips = trips.with(sample.roundTrips);
    }
    return distribution;
}

QString latencyText(const RoundTrips& trips, double share)
{
    return toQString(formatSi(trips.quantileNs(share) * 0.5e-9, "s"));
}

QStringList distributionSentences(const Distribution& distribution, std::uint64_t size)
{
    QStringList sentences;
    for (const auto& arm : arms) {
        const auto& trips = distribution[static_cast<std::size_t>(arm.id)];
        if (!trips.empty()) sentences << armSentence(arm.id, trips, size);
    }
    return sentences;
}

QString noDistribution()
{
    return DistributionText::tr("There are no single round trips: measure latency. Older files do not have them.");
}

} // namespace crossover
