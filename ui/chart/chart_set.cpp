// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_set.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/report/recommendation_words.h"
#include "core/report/title.h"
#include "core/report/verdict_words.h"
#include "ui/chart/cost_chart.h"
#include "ui/chart/empty_reason.h"
#include "ui/chart/metric_chart.h"
#include "ui/chart/speedup_chart.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

struct Description {
    Q_DECLARE_TR_FUNCTIONS(Description)
};

} // namespace

ChartSet::ChartSet() : m_speedup(new SpeedupChart), m_cost(new CostChart)
{
    for (const auto& row : usualMetrics)
        m_charts[static_cast<std::size_t>(row.id)] = new MetricChart(row.id);
    m_all = {m_charts[0], m_charts[1], m_charts[2], m_charts[3], m_speedup, m_cost};
}

void ChartSet::show(const ChartData& data, std::size_t first)
{
    for (auto* chart : m_charts)
        chart->setData(data, first);
    const bool renewed = first == data.samples.size(); // what lies over it, or stands beside it, is another
    const bool changed = first == 0 || renewed ||
                         std::ranges::any_of(std::span(data.samples).subspan(first), [this](const Sample& sample) {
                             return sample.group.test == term(m_speedup->metric()).test;
                         });
    if (changed || m_speedup->speedupOf() != SpeedupOf::Arms) m_speedup->setData(data);
    if (changed) m_cost->setData(data);
}

void ChartSet::chooseSubject(const ChartData& data, const ChartViewSettings& settings)
{
    for (const auto& usual : usualMetrics) {
        auto* const shown = chart(usual.id);
        if (shown->metric() == settings.shown(usual.id)) continue;
        shown->setMetric(settings.shown(usual.id));
        shown->setData(data);
    }
    const Metric metric = availableMetric(data, settings);
    m_speedup->setSubject(metric, availableSpeedup(data, settings.speedupOf, metric), data);
    m_cost->setSubject(metric, data);
}

void ChartSet::clear()
{
    for (auto* chart : m_charts)
        chart->clear();
    m_speedup->clear();
    m_cost->clear();
}

void ChartSet::setAnswerShown(bool shown)
{
    for (auto* chart : m_all)
        chart->setAnswerShown(shown);
}

void ChartSet::setGuess(std::optional<double> size)
{
    for (auto* chart : m_all)
        chart->setGuess(size);
}

void ChartSet::setSizes(const Range& sizes)
{
    for (auto* chart : m_all)
        chart->setSizes(sizes);
}

void ChartSet::setStructuralSizes(const ChartData& data)
{
    for (auto* chart : m_all)
        chart->setStructuralSizes(data.structuralSizes);
}

void ChartSet::applySettings(const ChartViewSettings& settings)
{
    for (std::size_t i = 0; i < m_all.size(); ++i)
        m_all[i]->applySettings(settings, settings.axes[i]);
    for (auto* chart : m_charts)
        chart->setBandwidthShown(settings.bandwidth);
}

void ChartSet::applyTheme(const Theme& theme)
{
    for (auto* chart : m_all)
        chart->applyTheme(theme);
}

void ChartSet::explain(const ChartData& data, std::span<const Test> expected)
{
    for (auto* chart : m_charts)
        chart->setEmptyReason(emptyReason(data, expected, chart->metric()));
    m_speedup->setEmptyReason(emptySpeedupReason(data, expected, m_speedup->metric()));
    m_cost->setEmptyReason(emptyCostReason(data, expected, m_cost->metric()));
}

QString ChartSet::description(ChartSelection chart, const ChartData& data, std::span<const Test> expected) const
{
    if (chart == ChartSelection::Speedup && m_speedup->speedupOf() != SpeedupOf::Arms)
        return Description::tr("Compared with %1; see the Compare tab for the numbers").arg(data.baseline);
    const auto metric = m_all[indexOf(chart)]->metric();
    const auto* const analysis = analysisOf(data, metric);
    if (chart == ChartSelection::Cost) {
        if (!analysis || m_cost->readable().empty()) return emptyCostReason(data, expected, metric).simplified();
        return toQString(titled(*analysis, costSentence(*analysis)));
    }
    return analysis ? toQString(titled(*analysis, verdictSentence(*analysis))) : emptyReason(data, expected, metric);
}

} // namespace crossover
