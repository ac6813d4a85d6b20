// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/speedup_chart.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/chart/axis_labels.h"

namespace crossover {

namespace {

constexpr double zOfGround = 2.6; // above the grid, below bars and marks
constexpr double markerPx = 8;
constexpr double leastRatio = 1.5; // from end to end of the value axis: a flat curve stays a flat curve
constexpr double leastSpan = 0.4;

} // namespace

SpeedupChart::SpeedupChart()
{
    m_medians[ZeroCopyBetter] = addMedians(QScatterSeries::MarkerShapeTriangle);
    m_medians[CopyBetter] = addMedians(QScatterSeries::MarkerShapeCircle);
    m_medians[Undecided] = addMedians(QScatterSeries::MarkerShapeRectangle);
    m_spread = new Spread(this, SpreadStyle::Bars);
    m_ground = new SpeedupGround(this);
    updateTexts();
}

void SpeedupChart::setData(const ChartData& data)
{
    const auto* const analysis = analysisOf(data, m_metric);
    auto raw = pairSpeedups(data, m_metric);
    auto points = analysis ? speedupsOf(analysis->sizes) : std::vector<BoundedPoint>{};
    setVerdict(analysis ? analysis->verdict : Verdict{});
    if (raw == m_spread->raw() && points == m_spread->points()) return;
    m_spread->setRaw(std::move(raw));
    updateRaw();
    showPoints(std::move(points));
    growValues();
    updateTexts();
}

void SpeedupChart::clear()
{
    m_spread->setRaw({});
    updateRaw();
    showPoints({});
    setVerdict({});
    setValueRange({});
    updateTexts();
}

void SpeedupChart::setMetric(Metric metric, const ChartData& data)
{
    if (m_metric == metric) return;
    m_metric = metric;
    clear();
    setData(data);
}

SpeedupChart::Outcome SpeedupChart::outcomeOf(const BoundedPoint& point)
{
    if (point.low && *point.low > 1) return ZeroCopyBetter;
    if (point.high && *point.high < 1) return CopyBetter;
    return Undecided;
}

void SpeedupChart::showPoints(std::vector<BoundedPoint> points)
{
    std::array<std::vector<BoundedPoint>, 3> byOutcome;
    for (const auto& point : points)
        byOutcome[outcomeOf(point)].push_back(point);
    for (std::size_t i = 0; i < byOutcome.size(); ++i)
        m_medians[i]->replace(medianPoints(byOutcome[i]));
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
    for (const auto& point : m_spread->points()) {
        values.include(point.low.value_or(point.median));
        values.include(point.high.value_or(point.median));
    }
    // On a linear axis one wild pair would flatten all the others: there, only medians and bounds make room.
    if (axisKinds().logValues || values.empty()) {
        for (const auto& pair : m_spread->raw())
            values.include(pair.value);
    }
    if (values.empty()) return setValueRange({});
    values.include(1);
    setValueRange(united(valueRange(), axisKinds().logValues ? paddedLogRange(values, leastRatio)
                                                             : paddedLinearRange(values, leastSpan)));
}

void SpeedupChart::applySpread(SpreadStyle style, bool rawSamples)
{
    m_spread->setStyle(style == SpreadStyle::Automatic ? SpreadStyle::Bars : style);
    m_spread->setRawShown(rawSamples);
    updateRaw();
}

void SpeedupChart::updateTexts()
{
    const auto title = term(m_metric).title;
    AxisTexts texts;
    texts.title = tr("Relative speedup");
    texts.unit = tr("× copy, %1").arg(QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())).toLower());
    texts.xTitle = tr("Message size");
    if (m_spread->points().empty() && m_spread->raw().empty()) texts.message = emptyReason();
    setTexts(texts);
}

void SpeedupChart::applyLook(const Theme& theme, double markScale)
{
    m_colors = {theme.zeroCopy, theme.copy, theme.undecided};
    const std::array<double, 3> sizes{markerPx * 1.1, markerPx, markerPx * 0.9};
    for (std::size_t i = 0; i < m_medians.size(); ++i) {
        setMedianLook(*m_medians[i], m_colors[i], theme, sizes[i] * markScale);
    }
    m_spread->setLook(theme.undecided, theme, markScale);
    colorBars();
    m_ground->setTheme(theme);
}

QString SpeedupChart::valueLabel(double value, int digits) const
{
    return ratioLabel(value, digits);
}

SpeedupGround::SpeedupGround(SpeedupChart* chart) : QGraphicsObject(chart), m_chart(chart)
{
    setZValue(zOfGround);
    setAcceptedMouseButtons(Qt::NoButton);
}

void SpeedupGround::setTheme(const Theme& theme)
{
    prepareGeometryChange();
    m_theme = theme;
    update();
}

QRectF SpeedupGround::boundingRect() const
{
    return m_chart->mapping().plot;
}

void SpeedupGround::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (m_chart->valueRange().empty()) return;
    const QRectF plot = m_chart->mapping().plot;
    const double one = std::floor(m_chart->mapping().yOf(1)) + 0.5;
    const double y = std::clamp(one, plot.top(), plot.bottom());
    paintSide(*painter, Arm::ZeroCopy, {plot.left(), plot.top(), plot.width(), y - plot.top()});
    paintSide(*painter, Arm::Copy, {plot.left(), y, plot.width(), plot.bottom() - y});
    if (y != one) return;
    painter->setPen(QPen(m_theme.text, 1.4));
    painter->drawLine(QLineF(plot.left(), y, plot.right(), y));
}

void SpeedupGround::paintSide(QPainter& painter, Arm better, const QRectF& side) const
{
    const QColor& color = m_theme.of(better);
    painter.fillRect(side, withAlpha(color, m_theme.dark ? 0.07 : 0.06));
    const QFont font = m_theme.labelFont();
    const QFontMetricsF fontMetrics(font);
    const bool above = better == Arm::ZeroCopy;
    const QString text = above ? SpeedupChart::tr("zero-copy faster") : SpeedupChart::tr("copying faster");
    const QSizeF size(fontMetrics.horizontalAdvance(text), fontMetrics.height());
    const double margin = m_theme.labelPx * 0.6;
    if (side.height() < size.height() + 2 * margin || side.width() < size.width() + 2 * margin) return;
    const double top = above ? side.top() + margin : side.bottom() - margin - size.height();
    // Zero-copy usually wins on the right, so its words stand on the left, where the data are not; and the other way
    // round.
    const QRectF left({side.left() + margin, top}, size);
    const QRectF right({side.right() - margin - size.width(), top}, size);
    const QRectF& first = above ? left : right;
    const QRectF& second = above ? right : left;
    painter.setFont(font);
    painter.setPen(color);
    if (const QRectF& box = isFree(first) ? first : second; isFree(box)) painter.drawText(box, Qt::AlignCenter, text);
}

bool SpeedupGround::isFree(const QRectF& box) const
{
    const QRectF around = box.adjusted(-6, -4, 6, 4);
    const auto meets = [&](const BoundedPoint& point) {
        const QPointF high = m_chart->positionOf(point.size, point.high.value_or(point.median));
        const QPointF low = m_chart->positionOf(point.size, point.low.value_or(point.median));
        return around.intersects(QRectF(high, low + QPointF(1, 1)));
    };
    const auto labels = m_chart->structuralMarks().labelBoxes();
    const auto covers = [&](const QRectF& label) { return label.intersects(around); };
    return std::ranges::none_of(m_chart->spread().points(), meets) && std::ranges::none_of(labels, covers);
}

} // namespace crossover
