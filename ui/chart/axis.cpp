// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/axis.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QFontMetricsF>
#include <QPainter>
#include <QWidget>

#include "ui/chart/base_chart.h"

namespace crossover {

namespace {

constexpr double tickLength = 4;
constexpr double zOfAxis = 2.5; // above the chart's background, below bands, series (4) and marks
constexpr int messageFlags = Qt::AlignCenter | Qt::TextWordWrap;

/// A line one pixel wide is crisp only when it runs through the middle of pixels.
double crisp(double position)
{
    return std::floor(position) + 0.5;
}

} // namespace

ChartLayout ChartLayout::of(const QSizeF& size, const Theme& theme)
{
    ChartLayout layout;
    layout.scale = std::clamp(std::min(size.width() / 760, size.height() / 440), 1.0, 1.7);
    layout.markScale =
        std::clamp(std::min(size.width() / 560, size.height() / 320), 0.7, layout.scale) * theme.markScale;
    const Theme scaled = theme.scaled(layout.scale);
    const QFontMetricsF label(scaled.labelFont());
    const QFontMetricsF title(scaled.titleFont());
    const double pad = std::round(scaled.labelPx * (size.height() < 260 ? 0.7 : 1.0));
    const double line = std::ceil(label.height());
    const bool roomForTitle = size.height() >= 15 * line;

    const double left = std::ceil(pad + label.horizontalAdvance(QStringLiteral("88.88 µs")) + 2 + tickLength);
    const double right = std::ceil(size.width() - pad - label.horizontalAdvance(QStringLiteral("M")));
    const double headerBottom = std::ceil(pad * 0.7 + std::max(title.height(), line + 11));
    const double stripBottom = headerBottom + line + 6;
    const double xTitleTop = std::floor(size.height() - pad * 0.6 - (roomForTitle ? line : 0));
    const double xLabelTop = xTitleTop - line - (roomForTitle ? 3 : 0);

    layout.header = QRectF(QPointF(pad, pad * 0.7), QPointF(right, headerBottom));
    layout.strip = QRectF(QPointF(left, headerBottom), QPointF(right, stripBottom));
    layout.plot = QRectF(QPointF(left, stripBottom), QPointF(right, std::floor(xLabelTop - tickLength - 1)));
    layout.xLabels = QRectF(QPointF(left, xLabelTop), QSizeF(right - left, line));
    if (roomForTitle) layout.xTitle = QRectF(QPointF(left, xTitleTop), QSizeF(right - left, line));
    return layout;
}

Axis::Axis(BaseChart* chart) : QGraphicsObject(chart), m_chart(chart)
{
    setZValue(zOfAxis);
    setAcceptedMouseButtons(Qt::NoButton);
}

void Axis::setTheme(const Theme& theme)
{
    m_theme = theme;
    changed();
}

void Axis::setLayout(const ChartLayout& layout, double headerReserve)
{
    prepareGeometryChange();
    m_layout = layout;
    m_headerReserve = headerReserve;
    changed();
}

void Axis::setTicks(const Ticks& x, const Ticks& y)
{
    if (m_x == x && m_y == y) return;
    m_x = x;
    m_y = y;
    changed();
}

void Axis::setTexts(const AxisTexts& texts)
{
    if (m_texts == texts) return;
    m_texts = texts;
    changed();
}

void Axis::changed()
{
    m_stale = true;
    update();
}

QRectF Axis::boundingRect() const
{
    return {QPointF(0, 0), m_chart->size()};
}

void Axis::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* widget)
{
    if (!widget) return drawAll(*painter);
    updatePicture(widget->devicePixelRatioF());
    painter->drawImage(QPointF(0, 0), m_picture);
}

void Axis::updatePicture(double ratio)
{
    const QSize pixels = (m_chart->size() * ratio).toSize();
    if (m_picture.size() != pixels || m_picture.devicePixelRatio() != ratio) {
        m_picture = QImage(pixels, QImage::Format_RGB32);
        m_picture.setDevicePixelRatio(ratio);
        m_stale = true;
    }
    if (!m_stale && m_mapping == m_chart->mapping()) return;
    m_mapping = m_chart->mapping();
    m_stale = false;
    m_picture.fill(m_theme.background);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawAll(painter);
}

void Axis::drawAll(QPainter& painter) const
{
    if (m_layout.plot.width() < 10 || m_layout.plot.height() < 10) return;
    paintGrid(painter);
    paintLabels(painter);
    paintHeader(painter);
    if (!m_texts.message.isEmpty()) paintMessage(painter);
}

void Axis::paintGrid(QPainter& painter) const
{
    const QRectF& plot = m_layout.plot;
    const auto vertical = [&](double size) {
        const double x = crisp(m_chart->mapping().xOf(size));
        if (x >= plot.left() && x <= plot.right() + 1) painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()));
    };
    const auto horizontal = [&](double value) {
        const double y = crisp(m_chart->mapping().yOf(value));
        if (y >= plot.top() - 1 && y <= plot.bottom()) painter.drawLine(QLineF(plot.left(), y, plot.right(), y));
    };
    painter.setRenderHint(QPainter::Antialiasing, false); // upright lines through pixel centres are crisp without
    painter.setPen(QPen(m_theme.minorGrid, 1));
    for (const double size : m_x.minor)
        vertical(size);
    for (const double value : m_y.minor)
        horizontal(value);
    painter.setPen(QPen(m_theme.grid, 1));
    for (const auto& tick : m_x.major)
        vertical(tick.value);
    for (const auto& tick : m_y.major)
        horizontal(tick.value);
    painter.setPen(QPen(m_theme.frame, 1));
    const double bottom = crisp(plot.bottom());
    const double left = crisp(plot.left());
    painter.drawLine(QLineF(left, bottom, plot.right(), bottom));
    painter.drawLine(QLineF(left, plot.top(), left, bottom));
}

void Axis::paintLabels(QPainter& painter) const
{
    const QRectF& plot = m_layout.plot;
    const QFont font = m_theme.labelFont();
    const QFontMetricsF fontMetrics(font);
    painter.setFont(font);
    const auto label = [&](const QRectF& box, Qt::Alignment alignment, const QString& text) {
        painter.setPen(m_theme.muted);
        painter.drawText(box, static_cast<int>(alignment | Qt::TextDontClip | Qt::TextSingleLine), text);
        painter.setPen(QPen(m_theme.frame, 1));
    };
    for (const auto& tick : m_x.major) {
        const double x = crisp(m_chart->mapping().xOf(tick.value));
        const double half = fontMetrics.horizontalAdvance(tick.label) / 2 + 1;
        label({x - half, m_layout.xLabels.top(), 2 * half, m_layout.xLabels.height()}, Qt::AlignCenter, tick.label);
        painter.drawLine(QLineF(x, plot.bottom() + 1, x, plot.bottom() + 1 + tickLength));
    }
    for (const auto& tick : m_y.major) {
        const double y = crisp(m_chart->mapping().yOf(tick.value));
        label({0, y - fontMetrics.height() / 2, plot.left() - tickLength - 2, fontMetrics.height()},
              Qt::AlignRight | Qt::AlignVCenter, tick.label);
        painter.drawLine(QLineF(plot.left() - tickLength, y, plot.left(), y));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_layout.xTitle.isEmpty()) return;
    QRectF box = m_layout.xTitle;
    if (fontMetrics.horizontalAdvance(m_texts.xTitle) >
        box.width()) { // as wide as the chart, if the plot is too narrow
        box.setLeft(m_layout.header.left());
        box.setRight(m_chart->size().width() - m_layout.header.left());
    }
    label(box, Qt::AlignCenter, fontMetrics.elidedText(m_texts.xTitle, Qt::ElideRight, box.width()));
}

QString Axis::shownTitle() const
{
    const QFontMetricsF metrics(m_theme.titleFont());
    const double gap = m_headerReserve > 0 ? m_theme.labelPx * 0.4 : 0;
    const double room = m_layout.header.width() - m_headerReserve - gap;
    const bool isShort = !m_texts.shortTitle.isEmpty() && metrics.horizontalAdvance(m_texts.title) > room;
    return metrics.elidedText(isShort ? m_texts.shortTitle : m_texts.title, Qt::ElideRight, room);
}

void Axis::paintHeader(QPainter& painter) const
{
    const QFont titleFont = m_theme.titleFont();
    const QFontMetricsF titleMetrics(titleFont);
    const QFontMetricsF unitMetrics(m_theme.labelFont());
    const double room = m_layout.header.width() - m_headerReserve;
    // Both texts stand on one base line.
    const double baseLine =
        std::round(m_layout.header.center().y() + (titleMetrics.ascent() - titleMetrics.descent()) / 2);
    painter.setFont(titleFont);
    painter.setPen(m_theme.text);
    const QString title = shownTitle();
    painter.drawText(QPointF(m_layout.header.left(), baseLine), title);

    const double used = titleMetrics.horizontalAdvance(title) + m_theme.labelPx * 0.8;
    if (used + unitMetrics.horizontalAdvance(m_texts.unit) + m_theme.labelPx > room)
        return paintUnitAboveLabels(painter);
    painter.setFont(m_theme.labelFont());
    painter.setPen(m_theme.muted);
    painter.drawText(QPointF(m_layout.header.left() + used, baseLine), m_texts.unit);
}

void Axis::paintUnitAboveLabels(QPainter& painter) const
{
    const QFontMetricsF fontMetrics(m_theme.labelFont());
    const double right = m_layout.plot.left() - tickLength - 2;
    if (fontMetrics.horizontalAdvance(m_texts.unit) > right - 2) return;
    painter.setFont(m_theme.labelFont());
    painter.setPen(m_theme.muted);
    painter.drawText(QRectF(0, m_layout.strip.top(), right, fontMetrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_texts.unit);
}

/// Best in the plot; where there is no room, in smaller type.
Axis::MessagePlace Axis::messagePlace() const
{
    const QRectF& plot = m_layout.plot;
    const QRectF wide(QPointF(m_layout.header.left(), m_layout.strip.top()), plot.bottomRight());
    QFont large = m_theme.labelFont();
    large.setPixelSize(static_cast<int>(m_theme.titlePx));
    MessagePlace place;
    for (const auto& [room, font] :
         {std::pair(plot, large), {plot, m_theme.labelFont()}, {wide, m_theme.labelFont()}}) {
        const QRectF box = QFontMetricsF(font).boundingRect(room, messageFlags, m_texts.message);
        place = {room, font, box, box.height() <= room.height() && box.width() <= room.width()};
        if (place.whole) break;
    }
    return place;
}

/// At worst its beginning.
void Axis::paintMessage(QPainter& painter) const
{
    const auto [room, font, box, whole] = messagePlace();
    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    painter.fillRect(box.adjusted(-12, -6, 12, 6), m_theme.background); // no grid line through the words
    painter.setFont(font);
    painter.setPen(m_theme.muted);
    painter.drawText(room, whole ? messageFlags : Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_texts.message);
    painter.restore();
}

} // namespace crossover
