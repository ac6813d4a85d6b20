// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/change_marks.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/chart/base_chart.h"

namespace crossover {

namespace {

constexpr double zOfMarks = 4.2; // above bands and lines, below what is being read
constexpr double markPx = 8.5;
constexpr double barPx = 4.2; // a bar and a gap

QPolygonF corners(int count, double radius, double turn)
{
    QPolygonF polygon;
    for (int i = 0; i < count; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / count;
        polygon.append({radius * std::sin(angle), -radius * std::cos(angle)});
    }
    return polygon;
}

/// The shape of the session at a place, around the origin, all of about the same area.
QPolygonF shapeAt(std::size_t place, double size)
{
    const double half = size / 2;
    switch (place % 6) {
    case 0: return corners(24, half, 0); // a circle
    case 1: return corners(4, half * 1.25, 0);
    case 2: return corners(3, half * 1.35, 0);
    case 3: return corners(4, half * 1.25, std::numbers::pi / 4);
    case 4: return corners(3, half * 1.35, std::numbers::pi);
    default: break;
    }
    return corners(5, half * 1.15, 0);
}

} // namespace

ChangeMarks::ChangeMarks(BaseChart* chart) : QGraphicsObject(chart), m_chart(chart)
{
    setZValue(zOfMarks);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChangeMarks::setLook(const Theme& theme, double scale)
{
    prepareGeometryChange();
    m_theme = theme;
    m_scale = scale;
    update();
}

void ChangeMarks::setCurves(std::vector<ChangeCurve> curves)
{
    m_curves = std::move(curves);
    update();
}

QColor ChangeMarks::colorOf(const ChangeCurve& curve) const
{
    return curve.color.isValid() ? curve.color : m_theme.text;
}

double ChangeMarks::shiftOf(std::size_t index) const
{
    return (static_cast<double>(index) - static_cast<double>(m_curves.size() - 1) / 2) * barPx * m_scale;
}

QRectF ChangeMarks::boundingRect() const
{
    return m_chart->mapping().plot;
}

std::vector<QString> ChangeMarks::names() const
{
    const QFontMetricsF font(m_theme.labelFont());
    std::vector<QString> names;
    for (const auto& curve : m_curves)
        names.push_back(font.elidedText(curve.name, Qt::ElideMiddle, m_chart->mapping().plot.width() / 3));
    return names;
}

QRectF ChangeMarks::keyBox() const
{
    if (m_curves.empty()) return {};
    const QFontMetricsF font(m_theme.labelFont());
    double width = 0;
    for (const auto& name : names())
        width = std::max(width, font.horizontalAdvance(name));
    const double gap = m_theme.labelPx * 0.5;
    const QSizeF size(width + font.height() + 2 * gap, font.height() * static_cast<double>(m_curves.size()) + gap);
    return {m_chart->mapping().plot.topLeft() + QPointF(gap, gap), size};
}

void ChangeMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (m_curves.empty() || m_chart->mapping().plot.isEmpty()) return;
    painter->setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_curves.size(); ++i)
        paintMarks(*painter, i);
    paintKey(*painter);
}

void ChangeMarks::paintMarks(QPainter& painter, std::size_t index) const
{
    const auto& curve = m_curves[index];
    const QPointF shift(shiftOf(index), 0);
    const QPolygonF shape = shapeAt(curve.place, markPx * m_scale);
    const QColor color = colorOf(curve);
    painter.setPen(QPen(color, 1.4 * m_scale));
    for (const auto& change : curve.sizes) {
        const QPointF at = m_chart->positionOf(static_cast<double>(change.size), change.speedup()) + shift;
        if (!m_chart->mapping().plot.contains(at)) continue;
        painter.setBrush(change.significant ? color : m_theme.background);
        painter.drawPolygon(shape.translated(at));
    }
}

void ChangeMarks::paintKey(QPainter& painter) const
{
    const QRectF box = keyBox();
    const QFontMetricsF font(m_theme.labelFont());
    painter.setPen(QPen(m_theme.grid, 1));
    painter.setBrush(withAlpha(m_theme.background, 0.85));
    painter.drawRect(box);
    painter.setFont(m_theme.labelFont());
    const auto words = names();
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const QColor color = colorOf(m_curves[i]);
        const double y = box.top() + m_theme.labelPx * 0.25 + font.height() * static_cast<double>(i);
        const QPointF sign(box.left() + font.height() * 0.6, y + font.height() / 2);
        painter.setPen(QPen(color, 1.2));
        painter.setBrush(color);
        painter.drawPolygon(shapeAt(m_curves[i].place, m_theme.labelPx * 0.75).translated(sign));
        painter.setPen(m_theme.text);
        painter.drawText(QRectF(box.left() + font.height() * 1.2, y, box.width(), font.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, words[i]);
    }
}

} // namespace crossover
