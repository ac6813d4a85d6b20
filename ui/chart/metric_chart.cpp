// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/metric_chart.h"

#include <algorithm>

#include <QFontMetricsF>

#include "ui/chart/axis_labels.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr double leastValueRatio = 2.5; // a flat curve stays a flat curve
constexpr double markerPx = 8.5;
constexpr double hybridRatio = 1.75; // of the hybrid's diamond to the marks it frames

QString titleOf(Metric metric)
{
    return toQString(term(metric).title);
}

/// Where the controls leave no room for the title; they say which percentile.
QString shortTitleOf(Metric metric)
{
    switch (metric) {
    case Metric::LatencyP90:
    case Metric::LatencyP99:
    case Metric::LatencyP999: return titleOf(Metric::Latency);
    case Metric::Cpu: return MetricChart::tr("CPU");
    case Metric::Memory: return MetricChart::tr("Memory");
    case Metric::Throughput:
    case Metric::SendRate:
    case Metric::Latency: break;
    }
    return {};
}

/// What a value is of, or its unit where the labels lack it.
QString unitOf(Metric metric)
{
    switch (metric) {
    case Metric::Latency:
    case Metric::LatencyP90:
    case Metric::LatencyP99:
    case Metric::LatencyP999: return MetricChart::tr("half a round trip");
    case Metric::Cpu: return MetricChart::tr("sending end, per message");
    case Metric::Memory: return MetricChart::tr("sending process, per burst");
    case Metric::Throughput:
    case Metric::SendRate: break;
    }
    return toQString(term(metric).unit);
}

QScatterSeries::MarkerShape shapeOf(Arm arm)
{
    switch (arm) {
    case Arm::Copy: return QScatterSeries::MarkerShapeCircle;
    case Arm::ZeroCopy: return QScatterSeries::MarkerShapeTriangle;
    case Arm::Hybrid: break;
    }
    return QScatterSeries::MarkerShapeRotatedRectangle;
}

/// How far the raw dots of an arm stand beside their size.
double dodgeOf(Arm arm)
{
    switch (arm) {
    case Arm::Copy: return -2.5;
    case Arm::ZeroCopy: return 2.5;
    case Arm::Hybrid: break;
    }
    return 0;
}

} // namespace

MetricChart::MetricChart(Metric metric)
    : m_metric(metric), m_overlays(new OverlayCurves(this)), m_legend(new Legend(this))
{
    for (const auto& row : arms) {
        part(row.id).medians = addMedians(shapeOf(row.id));
        part(row.id).spread = new Spread(this, SpreadStyle::Band);
        part(row.id).spread->setDodge(dodgeOf(row.id));
    }
    if (term(m_metric).higherIsBetter) m_bandwidth = new BandwidthLines(this);
    connect(m_legend, &Legend::toggled, this, [this](Arm arm) { setArmVisible(arm, !isArmVisible(arm)); });
    updateTexts();
}

void MetricChart::setMetric(Metric metric)
{
    if (m_metric == metric) return;
    m_metric = metric;
    clear();
    relayout(); // the title has another width
}

void MetricChart::setData(const ChartData& data, std::size_t first)
{
    const auto* const analysis = analysisOf(data, m_metric);
    const bool onlyMore = first > 0 && !term(m_metric).isPercentile();
    bool changed = false;
    for (const auto& row : arms) {
        auto raw = rawValues(data, m_metric, row.id, first);
        changed |= onlyMore ? addRaw(row.id, raw) : showRaw(row.id, std::move(raw));
        changed |= showMedians(row.id, analysis ? mediansOf(analysis->curve(row.id)) : std::vector<BoundedPoint>{});
    }
    changed |= showOverlays(data.overlays);
    setVerdict(analysis ? analysis->verdict : Verdict{});
    if (!changed) return;
    growValues();
    updateLegend();
    updateTexts();
}

void MetricChart::clear()
{
    for (const auto& row : arms) {
        showRaw(row.id, {});
        showMedians(row.id, {});
    }
    showOverlays({});
    setVerdict({});
    setValueRange({});
    updateLegend();
    updateTexts();
}

bool MetricChart::showOverlays(const std::vector<Overlay>& overlays)
{
    setOtherCrossovers(crossoversOf(overlays, m_metric));
    std::vector<OverlayCurves::Curve> curves;
    for (const auto& overlay : overlays) {
        for (const auto& analysis : overlay.analyses) {
            if (analysis.metric != m_metric) continue;
            for (const auto arm : comparedArms) {
                const auto medians = medianPoints(mediansOf(analysis.curve(arm)));
                if (!medians.isEmpty())
                    curves.push_back(
                        {overlay.name, overlay.color, arm == Arm::ZeroCopy, {medians.begin(), medians.end()}});
            }
        }
    }
    return m_overlays->setCurves(std::move(curves));
}

bool MetricChart::showRaw(Arm arm, std::vector<RawPoint> raw)
{
    auto* const spread = part(arm).spread;
    if (spread->raw() == raw) return false;
    spread->setRaw(std::move(raw));
    updateRaw();
    return true;
}

bool MetricChart::addRaw(Arm arm, const std::vector<RawPoint>& raw)
{
    if (raw.empty()) return false;
    part(arm).spread->addRaw(raw);
    updateRaw();
    return true;
}

bool MetricChart::showMedians(Arm arm, std::vector<BoundedPoint> points)
{
    auto& [medians, spread] = part(arm);
    if (spread->points() == points) return false;
    medians->replace(medianPoints(points));
    spread->setPoints(std::move(points));
    return true;
}

void MetricChart::growValues()
{
    Range values;
    for (const auto& [medians, spread] : m_parts) {
        for (const auto& value : spread->raw())
            values.include(value.value);
        for (const auto& point : spread->points()) {
            values.include(point.low.value_or(point.median));
            values.include(point.high.value_or(point.median));
        }
    }
    for (const auto& curve : m_overlays->curves()) {
        for (const auto& point : curve.medians)
            values.include(point.y());
    }
    setValueRange(
        united(valueRange(), axisKinds().logValues ? paddedLogRange(values, leastValueRatio) : paddedFromZero(values)));
}

bool MetricChart::hasData(Arm arm) const
{
    return !part(arm).spread->raw().empty() || !part(arm).spread->points().empty();
}

void MetricChart::updateLegend()
{
    std::vector<Arm> shown(comparedArms.begin(), comparedArms.end());
    if (hasData(Arm::Hybrid)) shown.push_back(Arm::Hybrid);
    const bool lined = !m_overlays->curves().empty();
    if (shown == m_legend->arms() && lined == m_legend->isLined()) return;
    m_legend->setArms(std::move(shown), lined);
    relayout();
}

void MetricChart::updateTexts()
{
    const bool isEmpty =
        m_overlays->curves().empty() && std::ranges::none_of(arms, [this](const auto& row) { return hasData(row.id); });
    AxisTexts texts;
    texts.title = titleOf(m_metric);
    texts.shortTitle = shortTitleOf(m_metric);
    texts.unit = unitOf(m_metric);
    texts.xTitle = tr("Message size");
    if (isEmpty) texts.message = emptyReason();
    setTexts(texts);
}

void MetricChart::setArmVisible(Arm arm, bool visible)
{
    part(arm).medians->setVisible(visible);
    part(arm).spread->setVisible(visible);
    m_legend->setArmVisible(arm, visible);
    updateRaw();
    updateMessage();
    emit visibleChanged();
}

bool MetricChart::reaches(const QRectF& plot) const
{
    return BaseChart::reaches(plot) || m_overlays->reaches(plot);
}

bool MetricChart::isArmVisible(Arm arm) const
{
    return part(arm).spread->isVisible();
}

std::vector<Readable> MetricChart::readable() const
{
    std::vector<Readable> shown;
    for (const auto& row : arms) {
        if (isArmVisible(row.id) && hasData(row.id)) shown.push_back({part(row.id).spread, row.id});
    }
    return shown;
}

void MetricChart::applyLook(const Theme& theme, double markScale)
{
    for (const auto arm : comparedArms) // the circle, drawn first, shows on both sides of a triangle in its place
        setMedianLook(*part(arm).medians, theme.of(arm), theme, markerPx * markScale);
    // A hybrid stands where the better arm stands: the diamond is a frame around that arm's mark.
    setOpenLook(*part(Arm::Hybrid).medians, theme.hybrid, markerPx * hybridRatio * markScale);
    for (const auto& row : arms)
        part(row.id).spread->setLook(theme.of(row.id), theme, markScale);
    const QRectF& header = chartLayout().header;
    const double title = QFontMetricsF(theme.titleFont()).horizontalAdvance(titleOf(m_metric));
    const double controls = BaseChart::headerReserve();
    const double right = header.right() - (controls > 0 ? controls + theme.labelPx * 0.6 : 0);
    if (m_bandwidth) m_bandwidth->setTheme(theme);
    m_overlays->setLook(theme, markScale);
    const double room = right - header.left() - title - theme.labelPx;
    m_legend->setLook(theme, room);
    m_legend->setRight({right, header.center().y()});
    m_legend->setVisible(controls <= 0 || m_legend->boundingRect().width() <= room); // the other charts have it, too
}

void MetricChart::applySpread(SpreadStyle style, bool rawSamples)
{
    for (auto& [medians, spread] : m_parts) {
        spread->setStyle(style == SpreadStyle::Automatic ? SpreadStyle::Band : style);
        spread->setRawShown(rawSamples);
    }
    updateRaw();
}

void MetricChart::setBandwidthShown(bool shown)
{
    if (m_bandwidth) m_bandwidth->setVisible(shown);
}

QString MetricChart::valueLabel(double value, int digits) const
{
    return term(m_metric).higherIsBetter ? siLabel(value, {}, digits) : metricLabel(m_metric, value, digits);
}

Ticks MetricChart::valueTicks(const AxisScale& values, const TickRoom& room) const
{
    if (m_metric != Metric::Memory) return BaseChart::valueTicks(values, room);
    return values.logarithmic ? sizeTicks(values.range, room) : linearSizeTicks(values.range, room);
}

double MetricChart::headerReserve() const
{
    return m_legend->isVisible() ? chartLayout().header.right() - m_legend->x() : BaseChart::headerReserve();
}

} // namespace crossover
