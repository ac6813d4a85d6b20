// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/overlay_curves.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/chart/base_chart.h"
#include "ui/chart/clip.h"
#include "ui/chart/spread.h"

namespace crossover {

namespace {

constexpr double zOfOverlays = 3.3; // above the grid, below all that is measured here
constexpr double nameGap = 4;       // between a point and a name, in pixels

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
    painter->setFont(m_theme.labelFont());
    for (const auto& name : names()) {
        painter->setPen(name.color);
        painter->drawText(name.box, Qt::AlignCenter | Qt::TextDontClip, name.text);
    }
}

std::vector<OverlayCurves::Name> OverlayCurves::names() const
{
    std::vector<Name> all;
    auto taken = m_chart->markBoxes();
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        if (i > 0 && m_curves[i].name == m_curves[i - 1].name && m_curves[i].color == m_curves[i - 1].color) continue;
        const auto name = nameOf(m_curves[i], taken);
        if (!name) continue;
        all.push_back(*name);
        taken.push_back(name->box);
    }
    return all;
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

/// The points in view of the curves that have this name, by curve.
std::vector<QPolygonF> OverlayCurves::pointsOf(const Curve& named) const
{
    const auto& mapping = m_chart->mapping();
    std::vector<QPolygonF> all;
    for (const auto& curve : m_curves) {
        if (curve.name != named.name || curve.color != named.color) continue;
        QPolygonF seen;
        for (const auto& median : curve.medians) {
            const QPointF at(mapping.xOf(median.x()), mapping.yOf(median.y()));
            if (mapping.plot.contains(at)) seen << at;
        }
        if (!seen.isEmpty()) all.push_back(std::move(seen));
    }
    return all;
}

QRectF OverlayCurves::below(const QPointF& at, double left, const QSizeF& size) const
{
    return {at + QPointF(left, nameGap * m_scale), size};
}

QRectF OverlayCurves::above(const QPointF& at, double left, const QSizeF& size) const
{
    return {at + QPointF(left, -nameGap * m_scale - size.height()), size};
}

/// Where a name should stand, best first: below the left end of its lowest curve (rates fall and latencies rise from
/// there), above that of its highest, and the same at the right ends.
std::vector<QRectF> OverlayCurves::endPlaces(const std::vector<QPolygonF>& curves, const QSizeF& size) const
{
    QPolygonF starts;
    QPolygonF ends;
    for (const auto& points : curves) {
        starts << points.front();
        ends << points.back();
    }
    std::vector<QRectF> places;
    for (const auto& [points, left] : {std::pair(starts, -2.0), std::pair(ends, 2 - size.width())}) {
        const auto [highest, lowest] =
            std::ranges::minmax_element(points, {}, [](const QPointF& at) { return at.y(); });
        places.push_back(below(*lowest, left, size));
        places.push_back(above(*highest, left, size));
    }
    return places;
}

/// Where else it may: in the corners, a few lines in each. Its colour says to which curves it belongs.
std::vector<QRectF> OverlayCurves::cornerPlaces(const QSizeF& size) const
{
    constexpr int lines = 6;
    const double margin = nameGap * m_scale;
    const QRectF room = m_chart->mapping().plot.adjusted(margin, margin, -margin, -margin);
    std::vector<QRectF> places;
    for (const bool top : {false, true}) {
        for (const bool right : {false, true}) {
            for (int line = 0; line < lines; ++line) {
                const double x = right ? room.right() - size.width() : room.left();
                const double y = top ? room.top() + line * size.height() : room.bottom() - (line + 1) * size.height();
                places.emplace_back(QPointF(x, y), size);
            }
        }
    }
    return places;
}

bool OverlayCurves::isOnData(const QRectF& box) const
{
    return m_chart->reaches(box) || std::ranges::any_of(m_chart->readable(), [&](const Readable& curve) {
               return curve.spread->barReaches(box);
           });
}

/// Whether the bands of what is shown lie below these words.
bool OverlayCurves::isBanded(const QRectF& box) const
{
    return std::ranges::any_of(m_chart->readable(),
                               [&](const Readable& curve) { return curve.spread->bandReaches(box); });
}

/// The first place that touches neither data with their bars nor what is taken, and, if there is one, no band.
std::optional<QRectF> OverlayCurves::firstFree(const std::vector<QRectF>& places,
                                               const std::vector<QRectF>& taken) const
{
    const auto isFree = [&](const QRectF& box) {
        const auto meets = [&](const QRectF& other) { return other.intersects(box); };
        return m_chart->mapping().plot.contains(box) && std::ranges::none_of(taken, meets) && !isOnData(box);
    };
    auto free = std::ranges::find_if(places, [&](const QRectF& box) { return !isBanded(box) && isFree(box); });
    if (free == places.end()) free = std::ranges::find_if(places, isFree);
    return free == places.end() ? std::nullopt : std::optional(*free);
}

/// Without a free place there is none: words on data would spoil both.
std::optional<OverlayCurves::Name> OverlayCurves::nameOf(const Curve& named, const std::vector<QRectF>& taken) const
{
    const auto curves = pointsOf(named);
    if (curves.empty()) return std::nullopt;
    const QFontMetricsF font(m_theme.labelFont());
    for (const double share : {0.8, 0.5}) { // of the plot's width
        const QString text = font.elidedText(named.name, Qt::ElideMiddle, share * m_chart->mapping().plot.width());
        const QSizeF size(font.horizontalAdvance(text), font.height());
        auto box = firstFree(endPlaces(curves, size), taken);
        if (!box) box = firstFree(cornerPlaces(size), taken);
        if (box) return Name{text, named.color, *box};
    }
    return std::nullopt;
}

} // namespace crossover
