// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/structural_marks.h"

#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/chart/base_chart.h"

namespace crossover {

namespace {

constexpr double zOfStructure = 2.8; // above the grid, below all data
constexpr double pointerReach = 4;   // pixels

} // namespace

StructuralMarks::StructuralMarks(BaseChart* chart) : QGraphicsObject(chart), m_chart(chart)
{
    setZValue(zOfStructure);
    setAcceptedMouseButtons(Qt::NoButton);
}

void StructuralMarks::setSizes(const std::vector<StructuralSize>& sizes)
{
    if (m_sizes == sizes) return;
    m_sizes = sizes;
    update();
}

void StructuralMarks::setLook(const Theme& theme)
{
    prepareGeometryChange();
    m_theme = theme;
    update();
}

std::optional<StructuralSize> StructuralMarks::at(const QPointF& position) const
{
    const auto& mapping = m_chart->mapping();
    if (!isVisible() || !mapping.plot.contains(position)) return std::nullopt;
    std::optional<StructuralSize> nearest;
    double least = pointerReach;
    for (const auto& size : m_sizes) {
        const double away = std::abs(mapping.xOf(size.bytes) - position.x());
        if (away > least) continue;
        least = away;
        nearest = size;
    }
    return nearest;
}

QRectF StructuralMarks::boundingRect() const
{
    return m_chart->mapping().plot;
}

std::vector<QRectF> StructuralMarks::labelBoxes() const
{
    std::vector<QRectF> boxes;
    if (!isVisible()) return boxes;
    for (const auto& label : labels())
        boxes.push_back(label.box);
    return boxes;
}

/// Upwards along the left side of their lines, from the bottom; left out where one would touch its neighbour.
std::vector<StructuralMarks::Label> StructuralMarks::labels() const
{
    const auto& mapping = m_chart->mapping();
    const QRectF& plot = mapping.plot;
    const QFontMetricsF fontMetrics(m_theme.labelFont());
    std::vector<Label> all;
    double takenUpTo = plot.left();
    for (const auto& size : m_sizes) {
        const double x = mapping.xOf(size.bytes);
        const double height = fontMetrics.horizontalAdvance(size.name) + 8;
        const double left = x - fontMetrics.height() - 1;
        if (left < takenUpTo || x > plot.right() || height > plot.height()) continue;
        all.push_back({size.name, {left, plot.bottom() - height - 2, fontMetrics.height(), height}});
        takenUpTo = x;
    }
    return all;
}

void StructuralMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    const auto& mapping = m_chart->mapping();
    const QRectF& plot = mapping.plot;
    painter->setPen(QPen(withAlpha(m_theme.muted, 0.8), 1, Qt::DotLine));
    for (const auto& size : m_sizes) {
        const double x = std::floor(mapping.xOf(size.bytes)) + 0.5;
        if (x >= plot.left() && x <= plot.right()) painter->drawLine(QLineF(x, plot.top(), x, plot.bottom()));
    }
    const double descent = QFontMetricsF(m_theme.labelFont()).descent();
    painter->setFont(m_theme.labelFont());
    painter->setPen(m_theme.muted);
    for (const auto& [text, box] : labels()) {
        painter->save();
        painter->translate(box.right() - descent, box.bottom() - 4);
        painter->rotate(-90);
        painter->drawText(QPointF(0, 0), text);
        painter->restore();
    }
}

} // namespace crossover
