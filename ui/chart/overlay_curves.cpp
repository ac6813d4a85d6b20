// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/overlay_curves.h"

#include <algorithm>
#include <optional>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/chart/base_chart.h"
#include "ui/chart/clip.h"

namespace crossover {

namespace {

constexpr double zOfOverlays = 3.3; // above the grid, below all that is measured here

} // namespace

OverlayCurves::OverlayCurves(BaseChart* chart) : QGraphicsObject(chart), m_chart(chart)
{
    setZValue(zOfOverlays);
    setAcceptedMouseButtons(Qt::NoButton);
}

void OverlayCurves::setLook(const Theme& theme, double scale)
{
    m_theme = theme;
    m_scale = scale;
    update();
}

bool OverlayCurves::setCurves(std::vector<Curve> curves)
{
    if (curves == m_curves) return false;
    m_curves = std::move(curves);
    update();
    return true;
}

bool OverlayCurves::reaches(const QRectF& plot) const
{
    return std::ranges::any_of(m_curves, [&](const Curve& curve) {
        QPolygonF points;
        for (const auto& median : curve.medians)
            points.append(m_chart->positionOf(median.x(), median.y()));
        return !clippedPolyline(points, plot).empty() || (points.size() == 1 && plot.contains(points.front()));
    });
}

QRectF OverlayCurves::boundingRect() const
{
    return m_chart->mapping().plot;
}

void OverlayCurves::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (m_chart->mapping().plot.isEmpty()) return;
    painter->setRenderHint(QPainter::Antialiasing);
    for (const auto& curve : m_curves)
        paintCurve(*painter, curve);
    std::vector<QRectF> names;
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        if (i == 0 || m_curves[i].name != m_curves[i - 1].name || m_curves[i].color != m_curves[i - 1].color) {
            paintName(*painter, m_curves[i], names);
        }
    }
}

void OverlayCurves::paintCurve(QPainter& painter, const Curve& curve) const
{
    const auto& mapping = m_chart->mapping();
    QPolygonF points;
    for (const auto& median : curve.medians)
        points.append({mapping.xOf(median.x()), mapping.yOf(median.y())});
    painter.setPen(QPen(curve.color, 1.8 * m_scale, curve.dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    for (const auto& part : clippedPolyline(points, mapping.plot))
        painter.drawPolyline(part);
    for (const auto& point : points) {
        if (mapping.plot.contains(point)) painter.drawEllipse(point, 1.6 * m_scale, 1.6 * m_scale);
    }
}

/// Below the left end of a session's lowest curve: rates fall and latencies rise from there, so that nothing is below.
void OverlayCurves::paintName(QPainter& painter, const Curve& first, std::vector<QRectF>& names) const
{
    const auto& mapping = m_chart->mapping();
    std::optional<QPointF> lowest;
    for (const auto& curve : m_curves) {
        if (curve.name != first.name || curve.color != first.color) continue;
        for (const auto& median : curve.medians) {
            const QPointF at(mapping.xOf(median.x()), mapping.yOf(median.y()));
            if (!mapping.plot.contains(at)) continue;
            if (!lowest || at.y() > lowest->y()) lowest = at;
            break;
        }
    }
    if (!lowest) return;
    const QFontMetricsF font(m_theme.labelFont());
    const QString text = font.elidedText(first.name, Qt::ElideMiddle, mapping.plot.width() / 3);
    QRectF box(lowest->x() - 2, lowest->y() + 4 * m_scale, font.horizontalAdvance(text), font.height());
    while (std::ranges::any_of(names, [&](const QRectF& other) { return other.intersects(box); }))
        box.translate(0, box.height());
    box.moveBottom(std::min(box.bottom(), mapping.plot.bottom() - 2));
    box.moveRight(std::min(box.right(), mapping.plot.right() - 2));
    names.push_back(box);
    painter.setFont(m_theme.labelFont());
    painter.setPen(first.color);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
}

} // namespace crossover
