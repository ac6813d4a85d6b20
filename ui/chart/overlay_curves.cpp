// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/overlay_curves.h"

#include <algorithm>

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

QRectF OverlayCurves::boundingRect() const
{
    return m_chart->mapping().plot;
}

void OverlayCurves::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (m_chart->mapping().plot.isEmpty()) return;
    painter->setRenderHint(QPainter::Antialiasing);
    std::vector<QRectF> labels;
    for (const auto& curve : m_curves)
        paintCurve(*painter, curve, labels);
}

void OverlayCurves::paintCurve(QPainter& painter, const Curve& curve, std::vector<QRectF>& labels) const
{
    const auto& mapping = m_chart->mapping();
    QPolygonF points;
    for (const auto& median : curve.medians)
        points.append({mapping.xOf(median.x()), mapping.yOf(median.y())});
    const bool copies = curve.arm == Arm::Copy;
    painter.setPen(QPen(curve.color, 1.8 * m_scale, copies ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    for (const auto& part : clippedPolyline(points, mapping.plot))
        painter.drawPolyline(part);
    for (const auto& point : points) {
        if (mapping.plot.contains(point)) painter.drawEllipse(point, 1.6 * m_scale, 1.6 * m_scale);
    }

    // A dataset is named once: at its first curve, where that ends.
    const bool named = &curve == &*std::ranges::find(m_curves, curve.name, &Curve::name);
    const auto last =
        std::find_if(points.rbegin(), points.rend(), [&](const auto& p) { return mapping.plot.contains(p); });
    if (!named || last == points.rend()) return;
    painter.setFont(m_theme.labelFont());
    const QFontMetricsF font(m_theme.labelFont());
    const QString text = font.elidedText(curve.name, Qt::ElideMiddle, mapping.plot.width() / 3);
    QRectF box(0, 0, font.horizontalAdvance(text), font.height());
    box.moveBottomRight({std::min(last->x(), mapping.plot.right() - 4), last->y() - 4 * m_scale});
    while (std::ranges::any_of(labels, [&](const QRectF& other) { return other.intersects(box); }))
        box.translate(0, -box.height());
    box.moveTop(std::max(box.top(), mapping.plot.top()));
    labels.push_back(box);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
}

} // namespace crossover
