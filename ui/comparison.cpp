// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison.h"

#include <algorithm>
#include <iterator>

#include <QCoreApplication>

#include "core/store/report.h"
#include "ui/text.h"

namespace crossover {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Comparison", text);
}

Comparison comparisonOf(const GroupKey& group)
{
    return {group.transport, group.wait, group.release};
}

QString captionOf(const Comparison& comparison, const Session& session)
{
    QStringList facts{toQString(session.title),
                      session.environment ? toQString(session.environment->machine) : QString(), titleOf(comparison)};
    if (!session.measured.empty()) facts.append(toQString(session.measured.substr(0, 16)).replace(u'T', u' '));
    facts.append(toQString(programOf(session)));
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

} // namespace

bool Comparison::holds(const Sample& sample) const
{
    return comparisonOf(sample.group) == *this;
}

std::vector<Comparison> comparisonsOf(std::span<const GroupKey> groups)
{
    std::vector<Comparison> comparisons;
    for (const auto& group : groups) {
        const auto comparison = comparisonOf(group);
        if (std::ranges::find(comparisons, comparison) == comparisons.end()) comparisons.push_back(comparison);
    }
    return comparisons;
}

QString titleOf(const Comparison& comparison)
{
    const QString release = comparison.release ? translated("%1 release").arg(toQString(nameOf(*comparison.release)))
                                               : translated("unknown release");
    return QStringList{toQString(nameOf(comparison.transport)), release,
                       toQString(term(comparison.wait).title).toLower()}
        .join(QStringLiteral(", "));
}

ChartData analysed(std::span<const Sample> samples, const Comparison& comparison)
{
    ChartData data;
    const auto rows = std::ranges::count_if(samples, [&](const Sample& sample) { return comparison.holds(sample); });
    data.samples.reserve(static_cast<std::size_t>(rows)); // growing copies a million rows several times
    extend(data, samples, comparison);
    return data;
}

ChartData chartDataOf(std::span<const Sample> samples, const Comparison& comparison, const Session& about)
{
    auto data = analysed(samples, comparison);
    describe(data, comparison, about);
    return data;
}

void describe(ChartData& data, const Comparison& comparison, const Session& about)
{
    data.caption = captionOf(comparison, about);
    data.structuralSizes = structuralSizes(about.environment.value_or(Environment()));
}

std::vector<MetricAnalysis> analysesOf(std::span<const Sample> samples, const Comparison& comparison)
{
    const auto groups = groupsOf(samples);
    std::vector<MetricAnalysis> analyses;
    for (const auto& metric : metrics) {
        const auto group = comparison.group(metric.test);
        if (std::ranges::find(groups, group) != groups.end()) analyses.push_back(analyze(samples, group, metric.id));
    }
    return analyses;
}

void extend(ChartData& data, std::span<const Sample> added, const Comparison& comparison)
{
    std::ranges::copy_if(added, std::back_inserter(data.samples),
                         [&](const Sample& sample) { return comparison.holds(sample); });
    std::vector<MetricAnalysis> analyses;
    for (const auto& metric : metrics) {
        const auto group = comparison.group(metric.test);
        const auto known = std::ranges::find(data.analyses, metric.id, &MetricAnalysis::metric);
        if (std::ranges::find(added, group, &Sample::group) != added.end()) {
            analyses.push_back(analyze(data.samples, group, metric.id));
        } else if (known != data.analyses.end()) {
            analyses.push_back(std::move(*known));
        }
    }
    data.analyses = std::move(analyses);
}

} // namespace crossover
