// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/bandwidth_lines.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>
#include <QTransform>

#include "ui/chart/axis_labels.h"
#include "ui/chart/base_chart.h"
#include "ui/chart/clip.h"

namespace crossover {

namespace {

constexpr double zOfLines = 2.7; // above the grid, below all data
constexpr double bits = 8;

QString labelOf(double bandwidth, int digits)
{
    return siLabel(bandwidth, QStringLiteral("b/s"), digits);
}

/// The line of one bandwidth over the sizes shown, in pixels; nearly vertical where sizes are near 0.
QPolygonF lineOf(double bandwidth, const PlotMapping& mapping)
{
    constexpr int steps = 128;
    QPolygonF line;
    for (int i = 0; i <= steps; ++i) {
        const double size = mapping.sizes.valueAt(static_cast<double>(i) / steps);
        const double rate = bandwidth / bits / size;
        if (!(size > 0) || !std::isfinite(rate)) continue;
        // Far outside, a position is as good as another one, and small enough to compute with.
        line.append({mapping.xOf(size), std::clamp(mapping.yOf(rate), -1e5, 1e5)});
    }
    return line;
}

double lengthOf(const QPolygonF& line)
{
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
}

/// The chord between two places on a line, told by how far along it they are.
QLineF placeOn(const QPolygonF& line, double from, double to)
{
    const auto pointAt = [&](double along) {
        for (qsizetype i = 1; i < line.size(); ++i) {
            const QLineF step(line[i - 1], line[i]);
            if (along <= step.length()) return step.pointAt(along / step.length());
            along -= step.length();
        }
        return line.last();
    };
    return {pointAt(from), pointAt(to)};
}

} // namespace

BandwidthLines::BandwidthLines(BaseChart* chart) : QGraphicsObject(chart), m_chart(chart)
{
    setZValue(zOfLines);
    setAcceptedMouseButtons(Qt::NoButton);
    hide();
}

void BandwidthLines::setTheme(const Theme& theme)
{
    prepareGeometryChange();
    m_theme = theme;
    update();
}

std::vector<double> BandwidthLines::bandwidths() const
{
    const auto& [sizes, values, plot] = m_chart->mapping();
    if (m_chart->valueRange().empty() || plot.isEmpty()) return {};
    // From the corner of few small messages to that of many large ones; away from 0 on linear axes.
    const double least =
        bits * std::max(sizes.range.min, sizes.valueAt(0.02)) * std::max(values.range.min, values.valueAt(0.02));
    const double most = bits * sizes.range.max * values.range.max;
    const QFontMetricsF fontMetrics(m_theme.labelFont());
    const TickRoom room{std::hypot(plot.width(), plot.height()), fontMetrics.height() * 2, 0,
                        [&](const QString&) { return fontMetrics.height(); }};
    std::vector<double> all;
    for (const auto& tick : logTicks({least, most}, room, labelOf).major)
        all.push_back(tick.value);
    return all;
}

QRectF BandwidthLines::boundingRect() const
{
    return m_chart->mapping().plot;
}

void BandwidthLines::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    const auto& mapping = m_chart->mapping();
    auto taken = m_chart->structuralMarks().labelBoxes();
    for (const double bandwidth : bandwidths()) {
        for (const auto& part : clippedPolyline(lineOf(bandwidth, mapping), mapping.plot)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(m_theme.frame, 1, Qt::DashLine));
            painter->drawPolyline(part);
            paintLabel(*painter, part, bandwidth, taken);
        }
    }
}

/// Along its line, as near to the lower end as no other words stand; left out where the line is too short.
void BandwidthLines::paintLabel(QPainter& painter, const QPolygonF& line, double bandwidth,
                                std::vector<QRectF>& taken) const
{
    const QFontMetricsF fontMetrics(m_theme.labelFont());
    const QString text = labelOf(bandwidth, 3);
    const QSizeF size(fontMetrics.horizontalAdvance(text), fontMetrics.height());
    const double length = lengthOf(line);
    const double step = m_theme.labelPx;
    const int steps = static_cast<int>((length - size.width()) / step) - 1;
    for (int moved = 1; moved <= steps; ++moved) {
        const double back = size.width() + moved * step;
        const QLineF at = placeOn(line, length - back, length - back + size.width());
        QTransform turned;
        turned.translate(at.x1(), at.y1());
        turned.rotate(-at.angle());
        const QRectF box = turned.mapRect(QRectF({0, -3 - size.height()}, size));
        const bool isFree = std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(box); });
        if (!isFree || !m_chart->mapping().plot.contains(box)) continue;
        painter.save();
        painter.setTransform(turned, true);
        painter.setFont(m_theme.labelFont());
        painter.setPen(m_theme.muted);
        painter.drawText(QPointF(0, -3), text);
        painter.restore();
        taken.push_back(box);
        return;
    }
}

} // namespace crossover
