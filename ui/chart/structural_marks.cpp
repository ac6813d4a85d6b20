// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/structural_marks.h"

#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/chart/base_chart.h"

namespace crossover {

namespace {

constexpr double zOfMarks = 2.8; // above the grid, below all data
constexpr double reach = 4;      // pixels

} // namespace

StructuralMarks::StructuralMarks(BaseChart* chart) : QGraphicsObject(chart), m_chart(chart)
{
    setZValue(zOfMarks);
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
    double least = reach;
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

void StructuralMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    const auto& mapping = m_chart->mapping();
    const QRectF& plot = mapping.plot;
    const QFontMetricsF fontMetrics(m_theme.labelFont());
    painter->setFont(m_theme.labelFont());
    double takenUpTo = plot.left();
    for (const auto& size : m_sizes) {
        const double x = std::floor(mapping.xOf(size.bytes)) + 0.5;
        if (x < plot.left() || x > plot.right()) continue;
        painter->setPen(QPen(m_theme.muted, 1, Qt::DotLine));
        painter->drawLine(QLineF(x, plot.top(), x, plot.bottom()));
        const double width = fontMetrics.horizontalAdvance(size.name);
        if (x - fontMetrics.height() < takenUpTo || width + 12 > plot.height()) continue;
        // Upwards along the left side of its line.
        painter->save();
        painter->translate(x - 2 - fontMetrics.descent(), plot.bottom() - 6);
        painter->rotate(-90);
        painter->setPen(m_theme.muted);
        painter->drawText(QPointF(0, 0), size.name);
        painter->restore();
        takenUpTo = x;
    }
}

} // namespace crossover
