// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/chart_memory.h"

#include <algorithm>
#include <array>

#include "ui/chart/chart_grid.h"
#include "ui/settings/window_settings.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

struct Switch {
    QString name;
    bool ChartViewSettings::*value;
};

const std::array<Switch, 4>& switches()
{
    static const std::array<Switch, 4> all{{{QStringLiteral("rawSamples"), &ChartViewSettings::rawSamples},
                                            {QStringLiteral("bandwidth"), &ChartViewSettings::bandwidth},
                                            {QStringLiteral("structuralSizes"), &ChartViewSettings::structuralSizes},
                                            {QStringLiteral("linkedSizes"), &ChartViewSettings::linkedSizes}}};
    return all;
}

const QString spreadName = QStringLiteral("spread");
const QString metricName = QStringLiteral("speedupMetric");
const QString latencyName = QStringLiteral("latency");
const QString resourceName = QStringLiteral("resource");
const std::array<QString, 4> spreadNames{QStringLiteral("automatic"), QStringLiteral("band"), QStringLiteral("bars"),
                                         QStringLiteral("none")};

/// By selection. A chart that came later has a later number, so that the numbers of the others stay.
constexpr std::array<int, chartCount> chartNumbers{0, 1, 2, 5, 3, 4};

QString axisName(std::size_t chart, const char* axis)
{
    return QStringLiteral("%1%2").arg(QLatin1String(axis)).arg(chartNumbers[chart]);
}

/// Only what is written as true or false counts.
void read(const QSettings& settings, const QString& name, bool& value)
{
    const QString text = settings.value(name).toString();
    if (text == QLatin1String("true")) value = true;
    if (text == QLatin1String("false")) value = false;
}

} // namespace

ChartViewSettings rememberedChartView()
{
    auto settings = windowSettings();
    settings.beginGroup(settingNames::charts);
    ChartViewSettings view;
    for (const auto& [name, value] : switches())
        read(settings, name, view.*value);
    for (std::size_t i = 0; i < view.axes.size(); ++i) {
        read(settings, axisName(i, "logSizes"), view.axes[i].logSizes);
        read(settings, axisName(i, "logValues"), view.axes[i].logValues);
    }
    for (std::size_t i = 0; i < spreadNames.size(); ++i) {
        if (settings.value(spreadName).toString() == spreadNames[i]) view.spread = static_cast<SpreadStyle>(i);
    }
    for (const auto& row : usualMetrics) {
        if (settings.value(metricName).toString() == toQString(row.name)) view.speedupMetric = row.id;
    }
    for (const auto& row : latencyMeasures) {
        if (settings.value(latencyName).toString() == toQString(row.name)) view.latency = row.id;
    }
    for (const auto metric : resources) {
        if (settings.value(resourceName).toString() == toQString(nameOf(metric))) view.resource = metric;
    }
    return view;
}

void rememberChartView(const ChartViewSettings& view)
{
    auto settings = windowSettings();
    settings.beginGroup(settingNames::charts);
    const auto write = [&](const QString& name, bool value) {
        settings.setValue(name, value ? QStringLiteral("true") : QStringLiteral("false"));
    };
    for (const auto& [name, value] : switches())
        write(name, view.*value);
    for (std::size_t i = 0; i < view.axes.size(); ++i) {
        write(axisName(i, "logSizes"), view.axes[i].logSizes);
        write(axisName(i, "logValues"), view.axes[i].logValues);
    }
    settings.setValue(spreadName, spreadNames[static_cast<std::size_t>(view.spread)]);
    settings.setValue(metricName, toQString(nameOf(view.speedupMetric)));
    const auto* const latency = std::ranges::find(latencyMeasures, view.latency, &Term<Metric>::id);
    settings.setValue(latencyName, toQString(latency->name));
    settings.setValue(resourceName, toQString(nameOf(view.resource)));
}

void keepChartView(ChartGrid* charts)
{
    charts->setViewSettings(rememberedChartView());
    QObject::connect(charts, &ChartGrid::viewSettingsChanged, charts,
                     [charts] { rememberChartView(charts->viewSettings()); });
}

} // namespace crossover
