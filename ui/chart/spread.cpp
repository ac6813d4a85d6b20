// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/spread.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "ui/chart/base_chart.h"
#include "ui/chart/clip.h"

namespace crossover {

namespace {

constexpr double zOfBands = 3.5; // above the grid, below the medians, which are series (4)
constexpr double barPx = 3.4;

} // namespace

Spread::Spread(BaseChart* chart, SpreadStyle style) : QGraphicsObject(chart), m_chart(chart), m_style(style)
{
    setZValue(zOfBands);
    setAcceptedMouseButtons(Qt::NoButton);
}

void Spread::setRaw(std::vector<RawPoint> raw)
{
    const bool extends = raw.size() >= m_raw.size() && std::equal(m_raw.begin(), m_raw.end(), raw.begin());
    if (!extends) ++m_rawGeneration;
    m_raw = std::move(raw);
}

void Spread::addRaw(const std::vector<RawPoint>& raw)
{
    m_raw.insert(m_raw.end(), raw.begin(), raw.end());
}

void Spread::setStyle(SpreadStyle style)
{
    m_style = style;
    update();
}

void Spread::setRawShown(bool shown)
{
    m_rawShown = shown;
}

void Spread::setPoints(std::vector<BoundedPoint> points)
{
    m_points = std::move(points);
    update();
}

void Spread::setLook(const QColor& color, const Theme& theme, double scale)
{
    m_color = color;
    m_background = theme.background;
    m_dark = theme.dark;
    m_scale = scale;
    prepareGeometryChange();
    update();
}

void Spread::setBarColors(std::vector<QColor> colors)
{
    m_barColors = std::move(colors);
    update();
}

void Spread::setLineColors(std::vector<QColor> colors)
{
    m_lineColors = std::move(colors);
    update();
}

void Spread::setDodge(double pixels)
{
    m_dodge = pixels;
    update();
}

void Spread::setShift(double pixels)
{
    m_shift = pixels;
    update();
}

QRectF Spread::boundingRect() const
{
    return m_chart->mapping().plot;
}

QPointF Spread::at(double size, double value) const
{
    return m_chart->positionOf(size, value);
}

QPointF Spread::positionOf(const RawPoint& point) const
{
    return at(point.size, point.value) + QPointF(m_dodge * m_scale, 0);
}

bool Spread::reaches(const QRectF& plot) const
{
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const QPointF at = positionOf(m_points[i]);
        if (plot.contains(at) || (i > 0 && clipped({positionOf(m_points[i - 1]), at}, plot))) return true;
    }
    return m_rawShown &&
           std::ranges::any_of(m_raw, [&](const RawPoint& raw) { return plot.contains(positionOf(raw)); });
}

bool Spread::bandReaches(const QRectF& part) const
{
    if (m_style != SpreadStyle::Band) return false;
    for (std::size_t i = 1; i < m_points.size(); ++i) {
        const auto& from = m_points[i - 1];
        const auto& to = m_points[i];
        if (!from.low || !from.high || !to.low || !to.high) continue;
        const QPolygonF piece{at(from.size, *from.high), at(to.size, *to.high), at(to.size, *to.low),
                              at(from.size, *from.low)};
        if (piece.boundingRect().intersects(part) && !clippedPolygon(piece, part).isEmpty()) return true;
    }
    return false;
}

bool Spread::barReaches(const QRectF& part) const
{
    if (m_style != SpreadStyle::Bars) return false;
    const double half = barPx * m_scale / 2;
    return std::ranges::any_of(m_points, [&](const BoundedPoint& point) {
        const auto bar = barOf(point);
        return bar && part.intersects(QRectF(bar->p1(), bar->p2()).adjusted(-half, 0, half, 0));
    });
}

void Spread::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (m_style == SpreadStyle::Band) paintBand(*painter);
    m_lineColors.empty() ? paintLine(*painter) : paintStrongLine(*painter);
    if (m_style == SpreadStyle::Bars) {
        for (std::size_t i = 0; i < m_points.size(); ++i)
            paintBar(*painter, i);
    }
}

void Spread::paintBand(QPainter& painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(m_color, m_dark ? 0.28 : 0.20));
    QPolygonF upper;
    QPolygonF lower;
    const auto finish = [&] {
        // A size whose neighbours have no bounds yet still shows its own, as a narrow block.
        if (upper.size() == 1) {
            const QPointF half(2.5 * m_scale, 0);
            upper = {upper[0] - half, upper[0] + half};
            lower = {lower[0] - half, lower[0] + half};
        }
        std::reverse(lower.begin(), lower.end());
        if (!upper.isEmpty()) painter.drawPolygon(clippedPolygon(upper + lower, m_chart->mapping().plot));
        upper.clear();
        lower.clear();
    };
    for (const auto& point : m_points) {
        if (!point.low || !point.high) {
            finish();
            continue;
        }
        upper.append(at(point.size, *point.high));
        lower.append(at(point.size, *point.low));
    }
    finish();
}

/// From its upper to its lower end, as far as it is in the plot.
std::optional<QLineF> Spread::barOf(const BoundedPoint& point) const
{
    if (!point.low || !point.high) return std::nullopt;
    const QRectF plot = m_chart->mapping().plot;
    const QPointF top = at(point.size, *point.high) + QPointF(m_shift, 0);
    const double from = std::max(top.y(), plot.top());
    const double to = std::min(at(point.size, *point.low).y(), plot.bottom());
    if (to < from || top.x() < plot.left() || top.x() > plot.right()) return std::nullopt;
    // A bound as narrow as a hair still has a height.
    const double least = std::max(0.0, 1.5 * m_scale - (to - from)) / 2;
    return QLineF(top.x(), from - least, top.x(), to + least);
}

void Spread::paintBar(QPainter& painter, std::size_t index) const
{
    const auto bar = barOf(m_points[index]);
    if (!bar) return;
    const QColor& color = index < m_barColors.size() ? m_barColors[index] : m_color;
    // Opaque, or the dots below would show through and make it look ragged.
    painter.setPen(QPen(mixed(color, m_background, 0.6), barPx * m_scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(*bar);
}

void Spread::paintLine(QPainter& painter) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mixed(m_color, m_background, m_style == SpreadStyle::Band ? 0.7 : 0.5), 1.3 * m_scale));
    // Line by line: stroking one path takes ten times as long, and nobody sees the joints.
    QList<QLineF> lines;
    for (std::size_t i = 1; i < m_points.size(); ++i) {
        const QLineF line(positionOf(m_points[i - 1]), positionOf(m_points[i]));
        if (const auto part = clipped(line, m_chart->mapping().plot)) lines.append(*part);
    }
    painter.drawLines(lines);
}

/// As one path for each stretch of a colour: the joints of single lines would be seen.
void Spread::paintStrongLine(QPainter& painter) const
{
    const QRectF& plot = m_chart->mapping().plot;
    painter.setBrush(Qt::NoBrush);
    QPolygonF stretch;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        stretch.append(positionOf(m_points[i]));
        const std::size_t next = i + 1;
        if (i == 0 || (next < m_points.size() && m_lineColors[next] == m_lineColors[i])) continue;
        painter.setPen(QPen(m_lineColors[i], 2.2 * m_scale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        for (const auto& part : clippedPolyline(stretch, plot))
            painter.drawPolyline(part);
        stretch = {stretch.back()};
    }
}

} // namespace crossover
