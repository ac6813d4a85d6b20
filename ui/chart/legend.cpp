// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/legend.h"

#include <cmath>

#include <QCursor>
#include <QFontMetricsF>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>

namespace crossover {

namespace {

QString titleOf(Arm arm)
{
    const auto title = term(arm).title;
    return QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()));
}

} // namespace

void drawArmSign(QPainter& painter, Arm arm, const QPointF& center, double size)
{
    const double half = size / 2;
    if (arm == Arm::Copy) {
        painter.drawEllipse(center, half, half);
    } else {
        painter.drawPolygon(QPolygonF{center + QPointF(-half, half * 0.9), center + QPointF(half, half * 0.9),
                                      center + QPointF(0, -half * 0.9)});
    }
}

Legend::Legend(QGraphicsItem* parent) : QGraphicsObject(parent)
{
    setZValue(5);
    setAcceptedMouseButtons(Qt::LeftButton);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Click to show or hide an arm"));
}

void Legend::setTheme(const Theme& theme)
{
    prepareGeometryChange();
    m_theme = theme;
    update();
}

void Legend::setRight(const QPointF& rightCenter)
{
    setPos(std::round(rightCenter.x() - width()), std::round(rightCenter.y() - boundingRect().height() / 2));
}

void Legend::setArmVisible(Arm arm, bool visible)
{
    m_visible[static_cast<std::size_t>(arm)] = visible;
    update();
}

double Legend::width() const
{
    return entryRect(Arm::ZeroCopy).right();
}

QRectF Legend::entryRect(Arm arm) const
{
    const QFontMetricsF fontMetrics(m_theme.labelFont());
    const double height = std::ceil(fontMetrics.height()) + 6;
    const auto entryWidth = [&](Arm a) {
        return std::ceil(fontMetrics.horizontalAdvance(titleOf(a)) + m_theme.labelPx * 1.3);
    };
    if (arm == Arm::Copy) return {0, 0, entryWidth(arm), height};
    return {entryWidth(Arm::Copy) + m_theme.labelPx * 1.1, 0, entryWidth(arm), height};
}

QRectF Legend::boundingRect() const
{
    return entryRect(Arm::Copy).united(entryRect(Arm::ZeroCopy)).adjusted(-2, 0, 2, 0);
}

void Legend::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    painter->setFont(m_theme.labelFont());
    for (const auto arm : comparedArms) {
        const QRectF entry = entryRect(arm);
        const bool visible = m_visible[static_cast<std::size_t>(arm)];
        painter->setOpacity(visible ? 1 : 0.4);
        painter->setPen(visible ? QPen(Qt::NoPen) : QPen(m_theme.of(arm), 1.2));
        painter->setBrush(visible ? QBrush(m_theme.of(arm)) : QBrush(Qt::NoBrush));
        drawArmSign(*painter, arm, {entry.left() + m_theme.labelPx * 0.42, entry.center().y()}, m_theme.labelPx * 0.84);
        painter->setPen(m_theme.text);
        painter->drawText(entry, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, titleOf(arm));
    }
}

void Legend::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    toggleAt(event->pos());
}

// Two quick clicks are two clicks here, not a request to enlarge the chart.
void Legend::mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event)
{
    toggleAt(event->pos());
}

void Legend::toggleAt(const QPointF& position)
{
    for (const auto arm : comparedArms) {
        if (entryRect(arm).contains(position)) emit toggled(arm);
    }
}

} // namespace crossover
