// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/legend.h"

#include <cmath>

#include <QCursor>
#include <QFontMetricsF>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>

#include "ui/style/text.h"

namespace crossover {

namespace {

QString titleOf(Arm arm)
{
    return toQString(term(arm).title);
}

} // namespace

void drawArmSign(QPainter& painter, Arm arm, const QPointF& center, double size)
{
    const double half = size / 2;
    switch (arm) {
    case Arm::Copy: painter.drawEllipse(center, half, half); return;
    case Arm::ZeroCopy:
        painter.drawPolygon(QPolygonF{center + QPointF(-half, half * 0.9), center + QPointF(half, half * 0.9),
                                      center + QPointF(0, -half * 0.9)});
        return;
    case Arm::Hybrid:
        painter.drawPolygon(QPolygonF{center + QPointF(-half, 0), center + QPointF(0, half), center + QPointF(half, 0),
                                      center + QPointF(0, -half)});
        return;
    }
}

Legend::Legend(QGraphicsItem* parent) : QGraphicsObject(parent)
{
    setZValue(5);
    setAcceptedMouseButtons(Qt::LeftButton);
    setCursor(Qt::PointingHandCursor);
    setArms(m_arms);
}

void Legend::setArms(std::vector<Arm> arms, bool lined)
{
    prepareGeometryChange();
    m_arms = std::move(arms);
    m_lined = lined;
    setToolTip(lined
                   ? tr("Click to show or hide an arm. Curves laid over the chart are solid for copying and dashed for "
                        "zero-copy.")
                   : tr("Click to show or hide an arm"));
    update();
}

void Legend::setLook(const Theme& theme, double room)
{
    prepareGeometryChange();
    m_theme = theme;
    m_hasLines = true;
    m_hasWords = widthWithWords(true) <= room;
    m_hasLines = m_hasWords || widthWithWords(false) <= room;
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
    return widthWithWords(m_hasWords);
}

double Legend::widthWithWords(bool words) const
{
    double width = -gapWith(words);
    for (const auto arm : m_arms)
        width += entryWidth(arm, words) + gapWith(words);
    return width;
}

/// Signs alone stand closer together.
double Legend::gapWith(bool words) const
{
    return m_theme.labelPx * (words ? 1.1 : 0.3);
}

double Legend::entryWidth(Arm arm, bool words) const
{
    const double text = words ? QFontMetricsF(m_theme.labelFont()).horizontalAdvance(titleOf(arm)) : 0;
    return std::ceil(text + lineWidth(arm) + m_theme.labelPx * 1.3);
}

/// Hybrids are not laid over.
double Legend::lineWidth(Arm arm) const
{
    return m_lined && m_hasLines && arm != Arm::Hybrid ? m_theme.labelPx * 2 : 0;
}

QRectF Legend::entryRect(Arm arm) const
{
    const double height = std::ceil(QFontMetricsF(m_theme.labelFont()).height()) + 6;
    double left = 0;
    for (const auto shown : m_arms) {
        const double width = entryWidth(shown, m_hasWords);
        if (shown == arm) return {left, 0, width, height};
        left += width + gapWith(m_hasWords);
    }
    return {};
}

QRectF Legend::boundingRect() const
{
    QRectF bounds;
    for (const auto arm : m_arms)
        bounds |= entryRect(arm);
    return bounds.adjusted(-2, 0, 2, 0);
}

void Legend::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    painter->setFont(m_theme.labelFont());
    for (const auto arm : m_arms)
        paintEntry(*painter, arm);
}

void Legend::paintEntry(QPainter& painter, Arm arm) const
{
    const QRectF entry = entryRect(arm);
    const bool visible = m_visible[static_cast<std::size_t>(arm)];
    const bool open = arm == Arm::Hybrid; // as its medians
    painter.setOpacity(visible ? 1 : 0.4);
    painter.setPen(visible && !open ? QPen(Qt::NoPen) : QPen(m_theme.of(arm), open ? 1.6 : 1.2));
    painter.setBrush(visible && !open ? QBrush(m_theme.of(arm)) : QBrush(Qt::NoBrush));
    drawArmSign(painter, arm, {entry.left() + m_theme.labelPx * 0.42, entry.center().y()},
                m_theme.labelPx * (open ? 0.96 : 0.84));
    if (const double width = lineWidth(arm); width > 0) {
        painter.setPen(QPen(m_theme.muted, 1.8, arm == Arm::ZeroCopy ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
        const double left = entry.left() + m_theme.labelPx * 1.1;
        painter.drawLine(QPointF(left, entry.center().y()), QPointF(left + width * 0.85, entry.center().y()));
    }
    if (!m_hasWords) return;
    painter.setPen(m_theme.text);
    painter.drawText(entry, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, titleOf(arm));
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
    for (const auto arm : m_arms) {
        if (entryRect(arm).contains(position)) emit toggled(arm);
    }
}

} // namespace crossover
