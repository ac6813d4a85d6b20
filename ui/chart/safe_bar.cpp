// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/safe_bar.h"

#include <algorithm>

#include <QPainter>

#include "ui/chart/cost_chart.h"

namespace crossover {

namespace {

constexpr double zOfSafety = 2.6; // above the grid, below bands and lines
constexpr double leastWidth = 3;  // a range of one threshold can be seen, too
constexpr double barHeight = 4;   // between the axis and its labels, where it covers no part of the curve

} // namespace

SafeBar::SafeBar(CostChart* chart) : QGraphicsObject(chart), m_chart(chart)
{
    setZValue(zOfSafety);
    setAcceptedMouseButtons(Qt::NoButton);
}

void SafeBar::setTheme(const Theme& theme)
{
    prepareGeometryChange();
    m_theme = theme;
    update();
}

QRectF SafeBar::bar() const
{
    const auto& mapping = m_chart->mapping();
    const QRectF& plot = mapping.plot;
    if (!m_chart->safe()) return {};
    double left = mapping.xOf(static_cast<double>(m_chart->safe()->low));
    double right = mapping.xOf(static_cast<double>(m_chart->safe()->high));
    const double missing = std::max(0.0, leastWidth - (right - left)) / 2;
    left = std::max(plot.left(), left - missing);
    right = std::min(plot.right(), right + missing);
    if (right <= left) return {};
    return {left, plot.bottom() + 1, right - left, barHeight};
}

QRectF SafeBar::boundingRect() const
{
    return m_chart->mapping().plot.adjusted(0, 0, 0, barHeight + 1);
}

void SafeBar::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    const QRectF box = bar();
    if (box.isEmpty()) return;
    painter->fillRect(QRectF(QPointF(box.left(), m_chart->mapping().plot.top()), box.topRight()),
                      withAlpha(m_theme.fine, m_theme.dark ? 0.16 : 0.12));
    painter->fillRect(box, m_theme.fine);
}

} // namespace crossover
