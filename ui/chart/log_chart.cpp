// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/log_chart.h"

#include "core/model/units.h"

namespace crossover {

namespace {

constexpr double leastValueRatio = 2.5; // a flat curve stays a flat curve
constexpr double markerPx = 8.5;

QString titleOf(Metric metric)
{
    const auto title = term(metric).title;
    return QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()));
}

} // namespace

LogChart::LogChart(Metric metric) : m_metric(metric), m_legend(new Legend(this))
{
    for (const auto arm : comparedArms) {
        const bool copy = arm == Arm::Copy;
        part(arm).medians = addMedians(copy ? QScatterSeries::MarkerShapeCircle : QScatterSeries::MarkerShapeTriangle);
        part(arm).spread = new Spread(this, anchor(), Spread::Style::Band);
        part(arm).spread->setDodge(copy ? -2.5 : 2.5);
    }
    connect(m_legend, &Legend::toggled, this, [this](Arm arm) { setArmVisible(arm, !isArmVisible(arm)); });
    updateMessage();
}

void LogChart::setData(const ChartData& data)
{
    const auto* const analysis = analysisOf(data, m_metric);
    bool changed = false;
    for (const auto arm : comparedArms) {
        std::vector<BoundedPoint> points;
        if (analysis) points = mediansOf(analysis->curve(arm));
        changed |= showArm(arm, rawValues(data, m_metric, arm), std::move(points));
    }
    setVerdict(analysis ? analysis->verdict : Verdict{});
    if (!changed) return;
    growValues();
    updateMessage();
}

void LogChart::clear()
{
    for (const auto arm : comparedArms)
        showArm(arm, {}, {});
    setVerdict({});
    setValueRange({});
    updateMessage();
}

bool LogChart::showArm(Arm arm, std::vector<QPointF> raw, std::vector<BoundedPoint> points)
{
    auto& [medians, spread] = part(arm);
    const bool rawChanged = spread->raw() != raw;
    const bool pointsChanged = spread->points() != points;
    if (rawChanged) spread->setRaw(std::move(raw));
    if (pointsChanged) {
        medians->replace(medianPoints(points));
        spread->setPoints(std::move(points));
    }
    return rawChanged || pointsChanged;
}

void LogChart::growValues()
{
    Range values;
    for (const auto& [medians, spread] : m_parts) {
        for (const auto& value : spread->raw())
            values.include(value.y());
        for (const auto& point : spread->points()) {
            values.include(point.low.value_or(point.median));
            values.include(point.high.value_or(point.median));
        }
    }
    setValueRange(united(valueRange(), paddedLogRange(values, leastValueRatio)));
}

void LogChart::updateMessage()
{
    const bool isEmpty = m_parts[0].spread->raw().empty() && m_parts[1].spread->raw().empty() &&
                         m_parts[0].spread->points().empty() && m_parts[1].spread->points().empty();
    const auto unit = term(m_metric).unit;
    AxisTexts texts;
    texts.title = titleOf(m_metric);
    texts.unit = m_metric == Metric::Latency ? tr("half a round trip")
                                             : QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
    texts.xTitle = tr("Message size");
    if (isEmpty) texts.message = tr("No samples yet");
    setTexts(texts);
}

void LogChart::setArmVisible(Arm arm, bool visible)
{
    part(arm).medians->setVisible(visible);
    part(arm).spread->setVisible(visible);
    m_legend->setArmVisible(arm, visible);
}

bool LogChart::isArmVisible(Arm arm) const
{
    return part(arm).spread->isVisible();
}

void LogChart::applyLook(const Theme& theme, double markScale)
{
    for (const auto arm : comparedArms) {
        // The circle, which is drawn first, shows on both sides of the triangle where two medians are the same.
        setMedianLook(*part(arm).medians, theme.of(arm), theme, markerPx * markScale);
        part(arm).spread->setLook(theme.of(arm), theme, markScale);
    }
    m_legend->setTheme(theme);
    const QRectF& header = chartLayout().header;
    m_legend->setRight({header.right(), header.center().y()});
}

QString LogChart::valueLabel(double value) const
{
    // A latency carries its unit in every label: a pure prefix ("20 k") would read as 20 000 µs.
    return QString::fromStdString(m_metric == Metric::Latency ? formatSi(value * 1e-6, "s") : formatSi(value));
}

double LogChart::headerReserve() const
{
    return m_legend->width();
}

} // namespace crossover
