// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/overlay_curves.h"

#include <algorithm>
#include <utility>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/chart/base_chart.h"
#include "ui/chart/clip.h"
#include "ui/chart/spread.h"

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
    auto names = m_chart->sideMarks().labelBoxes();
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

/// Where the name of a session or combination may stand, best first: below the left end of its lowest curve (rates fall
/// and latencies rise from there), above that of its highest, and the same at the right ends.
std::vector<QRectF> OverlayCurves::placesFor(const Curve& first, const QSizeF& size) const
{
    const auto& mapping = m_chart->mapping();
    QPolygonF starts;
    QPolygonF ends;
    for (const auto& curve : m_curves) {
        if (curve.name != first.name || curve.color != first.color) continue;
        QPolygonF seen;
        for (const auto& median : curve.medians) {
            const QPointF at(mapping.xOf(median.x()), mapping.yOf(median.y()));
            if (mapping.plot.contains(at)) seen << at;
        }
        if (seen.isEmpty()) continue;
        starts << seen.front();
        ends << seen.back();
    }
    if (starts.isEmpty()) return {};
    const double gap = 4 * m_scale;
    std::vector<QRectF> places;
    for (const auto& [points, left] : {std::pair(starts, -2.0), std::pair(ends, 2 - size.width())}) {
        const auto [highest, lowest] =
            std::ranges::minmax_element(points, {}, [](const QPointF& at) { return at.y(); });
        places.emplace_back(lowest->x() + left, lowest->y() + gap, size.width(), size.height());
        places.emplace_back(highest->x() + left, highest->y() - gap - size.height(), size.width(), size.height());
    }
    return places;
}

/// Whether the bands of what is shown lie below these words.
bool OverlayCurves::isBanded(const QRectF& box) const
{
    return std::ranges::any_of(m_chart->readable(),
                               [&](const Readable& curve) { return curve.spread->bandReaches(box); });
}

/// In the first place that touches neither data nor other names, and, if there is one, no band; else in the best one.
void OverlayCurves::paintName(QPainter& painter, const Curve& first, std::vector<QRectF>& names) const
{
    const QRectF& plot = m_chart->mapping().plot;
    const QFontMetricsF font(m_theme.labelFont());
    const QString text = font.elidedText(first.name, Qt::ElideMiddle, plot.width() / 2);
    const auto places = placesFor(first, {font.horizontalAdvance(text), font.height()});
    if (places.empty()) return;
    const auto meetsName = [&](const QRectF& box) {
        return std::ranges::any_of(names, [&](const QRectF& other) { return other.intersects(box); });
    };
    const auto isFree = [&](const QRectF& box) {
        return plot.contains(box) && !meetsName(box) && !m_chart->reaches(box);
    };
    auto free = std::ranges::find_if(places, [&](const QRectF& box) { return isFree(box) && !isBanded(box); });
    if (free == places.end()) free = std::ranges::find_if(places, isFree);
    QRectF box = free == places.end() ? places.front() : *free;
    while (meetsName(box))
        box.translate(0, box.height());
    box.moveBottom(std::min(box.bottom(), plot.bottom() - 2));
    box.moveRight(std::min(box.right(), plot.right() - 2));
    names.push_back(box);
    painter.setFont(m_theme.labelFont());
    painter.setPen(first.color);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
}

} // namespace crossover
