// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/speedup_chart.h"

#include <algorithm>
#include <iterator>

#include "ui/chart/axis_labels.h"
#include "ui/chart/speedup_ground.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr double ratioMarkerPx = 8;
constexpr double leastRatio = 1.5; // from end to end of the value axis: a flat curve stays a flat curve
constexpr double leastSpan = 0.4;

/// The sizes at which the verdict says which arm is faster, or that both are alike.
std::vector<double> claimedSizes(const MetricAnalysis& analysis)
{
    std::vector<double> claimed;
    for (const auto& region : analysis.evidence.regions) {
        if (region.standing == Standing::Unknown) continue;
        for (auto at = region.first; at <= region.last; ++at)
            claimed.push_back(static_cast<double>(analysis.sizes[at].size));
    }
    return claimed;
}

} // namespace

SpeedupChart::SpeedupChart()
{
    const auto addSigns = [this](QScatterSeries::MarkerShape shape) {
        return Signs{addMedians(shape), addMedians(shape)};
    };
    m_medians[ZeroCopyBetter] = addSigns(QScatterSeries::MarkerShapeTriangle);
    m_medians[CopyBetter] = addSigns(QScatterSeries::MarkerShapeCircle);
    m_medians[Undecided] = addSigns(QScatterSeries::MarkerShapeRectangle);
    m_spread = new Spread(this, SpreadStyle::Bars);
    m_changeMarks = new ChangeMarks(this);
    m_overlays = new OverlayCurves(this);
    m_ground = new SpeedupGround(this);
    updateTexts();
}

void SpeedupChart::setData(const ChartData& data)
{
    if (m_of == SpeedupOf::Arms) {
        showArms(data);
    } else {
        showChanges(data);
    }
}

void SpeedupChart::showArms(const ChartData& data)
{
    const auto* const analysis = analysisOf(data, m_metric);
    auto raw = pairSpeedups(data, m_metric);
    auto points = analysis ? speedupsOf(analysis->sizes) : std::vector<BoundedPoint>{};
    auto claimed = analysis ? claimedSizes(*analysis) : std::vector<double>{};
    setVerdict(analysis ? analysis->verdict : Verdict{});
    const bool sameOverlays = !showOverlays(data.overlays);
    if (sameOverlays && raw == m_spread->raw() && points == m_spread->points() && claimed == m_claimed) return;
    m_spread->setRaw(std::move(raw));
    updateRaw();
    m_claimed = std::move(claimed);
    showPoints(std::move(points));
    growValues();
    updateTexts();
}

void SpeedupChart::showChanges(const ChartData& data)
{
    const Arm arm = m_of == SpeedupOf::Copy ? Arm::Copy : Arm::ZeroCopy;
    std::vector<ChangeCurve> curves;
    std::ranges::copy_if(data.changeCurves, std::back_inserter(curves),
                         [&](const ChangeCurve& curve) { return curve.metric == m_metric && curve.arm == arm; });
    m_baseline = data.baseline;
    showOverlays({});
    setValueRange({}); // another choice of sessions: the axis fits what is shown
    showCurves(std::move(curves));
    growValues();
    updateTexts();
}

void SpeedupChart::showCurves(std::vector<ChangeCurve> curves)
{
    while (m_changes.size() < curves.size())
        m_changes.push_back(new Spread(this, m_changeStyle));
    m_changeMarks->setCurves(std::move(curves));
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        const bool shown = i < m_changeMarks->curves().size();
        m_changes[i]->setPoints(shown ? changesOf(m_changeMarks->curves()[i].sizes) : std::vector<BoundedPoint>{});
    }
    lookAtCurves();
    m_ground->update();
}

/// Returns whether they are others than before.
bool SpeedupChart::showOverlays(const std::vector<Overlay>& overlays)
{
    setOtherCrossovers(crossoversOf(overlays, m_metric));
    std::vector<OverlayCurves::Curve> curves;
    for (const auto& overlay : overlays) {
        for (const auto& analysis : overlay.analyses) {
            if (analysis.metric != m_metric) continue;
            const auto medians = medianPoints(speedupsOf(analysis.sizes));
            if (!medians.isEmpty())
                curves.push_back({overlay.name, overlay.color, false, {medians.begin(), medians.end()}});
        }
    }
    return m_overlays->setCurves(std::move(curves));
}

void SpeedupChart::clear()
{
    showOverlays({});
    m_spread->setRaw({});
    updateRaw();
    m_claimed.clear();
    showPoints({});
    showCurves({});
    setVerdict({});
    setValueRange({});
    updateTexts();
}

void SpeedupChart::setSubject(Metric metric, SpeedupOf of, const ChartData& data)
{
    if (m_metric == metric && m_of == of) return;
    m_metric = metric;
    m_of = of;
    clear();
    setData(data);
}

std::vector<Readable> SpeedupChart::readable() const
{
    if (m_of == SpeedupOf::Arms) return {{m_spread, std::nullopt}};
    std::vector<Readable> shown;
    for (std::size_t i = 0; i < m_changeMarks->curves().size(); ++i) {
        const auto& curve = m_changeMarks->curves()[i];
        shown.push_back({m_changes[i], curve.arm, curve.place});
    }
    return shown;
}

SpeedupChart::Outcome SpeedupChart::outcomeOf(const BoundedPoint& point)
{
    if (point.low && *point.low > 1) return ZeroCopyBetter;
    if (point.high && *point.high < 1) return CopyBetter;
    return Undecided;
}

void SpeedupChart::showPoints(std::vector<BoundedPoint> points)
{
    std::array<std::vector<BoundedPoint>, 3> filled;
    std::array<std::vector<BoundedPoint>, 3> open;
    for (const auto& point : points)
        (std::ranges::binary_search(m_claimed, point.size) ? filled : open)[outcomeOf(point)].push_back(point);
    for (std::size_t i = 0; i < m_medians.size(); ++i) {
        m_medians[i].filled->replace(medianPoints(filled[i]));
        m_medians[i].open->replace(medianPoints(open[i]));
    }
    m_spread->setPoints(std::move(points));
    colorBars();
    m_ground->update();
}

void SpeedupChart::colorBars()
{
    std::vector<QColor> colors;
    for (const auto& point : m_spread->points())
        colors.push_back(m_colors[outcomeOf(point)]);
    m_spread->setBarColors(std::move(colors));
}

void SpeedupChart::growValues()
{
    Range values;
    for (const auto& curve : readable()) {
        for (const auto& point : curve.spread->points()) {
            values.include(point.low.value_or(point.median));
            values.include(point.high.value_or(point.median));
        }
    }
    // One wild pair would flatten all the others: medians and bounds make room, single pairs only before there are any.
    if (values.empty()) {
        for (const auto& pair : m_spread->raw())
            values.include(pair.value);
    }
    for (const auto& curve : m_overlays->curves()) {
        for (const auto& point : curve.medians)
            values.include(point.y());
    }
    if (values.empty()) return setValueRange({});
    values.include(1);
    setValueRange(united(valueRange(), axisKinds().logValues ? paddedLogRange(values, leastRatio)
                                                             : paddedLinearRange(values, leastSpan)));
}

void SpeedupChart::applySpread(SpreadStyle style, bool rawSamples)
{
    m_changeStyle = style == SpreadStyle::Automatic ? SpreadStyle::Bars : style;
    m_spread->setStyle(m_changeStyle);
    for (auto* spread : m_changes)
        spread->setStyle(m_changeStyle);
    m_spread->setRawShown(rawSamples);
    updateRaw();
}

void SpeedupChart::updateTexts()
{
    const QString metric = inSentence(term(m_metric).title);
    AxisTexts texts;
    texts.title = tr("Relative speedup");
    texts.shortTitle = tr("Speedup");
    texts.unit = tr("zero-copy ÷ copy, %1").arg(metric);
    if (m_of == SpeedupOf::Copy) texts.unit = tr("copying ÷ %1, %2").arg(m_baseline, metric);
    if (m_of == SpeedupOf::ZeroCopy) texts.unit = tr("zero-copy ÷ %1, %2").arg(m_baseline, metric);
    texts.xTitle = tr("Message size");
    if (m_of == SpeedupOf::Arms && m_spread->points().empty() && m_spread->raw().empty() &&
        m_overlays->curves().empty()) {
        texts.message = emptyReason();
    }
    setTexts(texts);
}

void SpeedupChart::applyLook(const Theme& theme, double markScale)
{
    m_colors = {theme.zeroCopy, theme.copy, theme.undecided};
    const std::array<double, 3> sizes{ratioMarkerPx * 1.1, ratioMarkerPx, ratioMarkerPx * 0.9};
    for (std::size_t i = 0; i < m_medians.size(); ++i) {
        setMedianLook(*m_medians[i].filled, m_colors[i], theme, sizes[i] * markScale);
        setUnclaimedLook(*m_medians[i].open, m_colors[i], theme, sizes[i] * markScale);
    }
    m_spread->setLook(theme.undecided, theme, markScale);
    colorBars();
    m_look = theme;
    m_markScale = markScale;
    m_changeMarks->setLook(theme, markScale);
    m_overlays->setLook(theme, markScale);
    lookAtCurves();
    m_ground->setTheme(theme);
}

void SpeedupChart::lookAtCurves()
{
    for (std::size_t i = 0; i < m_changeMarks->curves().size(); ++i) {
        m_changes[i]->setLook(m_changeMarks->colorOf(m_changeMarks->curves()[i]), m_look, m_markScale);
        m_changes[i]->setShift(m_changeMarks->shiftOf(i));
    }
}

std::vector<double> SpeedupChart::filledSizes() const
{
    std::vector<double> sizes;
    for (const auto& [filled, open] : m_medians) {
        for (const auto& point : filled->points())
            sizes.push_back(point.x());
    }
    std::ranges::sort(sizes);
    return sizes;
}

bool SpeedupChart::reaches(const QRectF& plot) const
{
    return BaseChart::reaches(plot) || m_overlays->reaches(plot);
}

std::vector<QRectF> SpeedupChart::markBoxes() const
{
    auto boxes = BaseChart::markBoxes();
    std::ranges::copy(m_ground->boxes(), std::back_inserter(boxes));
    return boxes;
}

QString SpeedupChart::valueLabel(double value, int digits) const
{
    return ratioLabel(value, digits);
}

} // namespace crossover
