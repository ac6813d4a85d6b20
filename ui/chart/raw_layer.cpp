// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/raw_layer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include <QPainter>
#include <QWidget>

#include "ui/chart/base_chart.h"
#include "ui/chart/spread.h"

namespace crossover {

namespace {

constexpr double zOfRaw = 3.4; // above the grid, below bands and medians
constexpr double radius = 1.6;
constexpr int columnWidth = 32; // pixels

std::vector<const Spread*> shownBy(const BaseChart& chart)
{
    std::vector<const Spread*> spreads;
    for (const auto& curve : chart.readable()) {
        if (curve.spread->showsRaw()) spreads.push_back(curve.spread);
    }
    return spreads;
}

} // namespace

RawLayer::RawLayer(BaseChart* chart) : QGraphicsObject(chart), m_chart(chart)
{
    setZValue(zOfRaw);
    setAcceptedMouseButtons(Qt::NoButton);
}

void RawLayer::setLook(const Theme& theme, double scale)
{
    prepareGeometryChange();
    m_theme = theme;
    m_scale = scale;
    m_picture = {};
    update();
}

QRectF RawLayer::boundingRect() const
{
    return m_chart->mapping().plot;
}

void RawLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* widget)
{
    if (m_chart->mapping().plot.isEmpty()) return;
    if (!widget) {
        for (const auto* spread : shownBy(*m_chart))
            paintDots(*painter, *spread);
        return;
    }
    updatePicture(widget->devicePixelRatioF());
    const double ratio = m_picture.devicePixelRatio();
    for (const QRect& used : m_used) {
        if (used.isEmpty()) continue;
        painter->drawImage(m_mapping.plot.topLeft() + QPointF(used.topLeft()) / ratio, m_picture, used);
    }
}

void RawLayer::paintDots(QPainter& painter, const Spread& spread) const
{
    std::set<std::pair<double, double>> taken; // what is drawn depends on the picture, not on the data's amount
    for (const auto& point : spread.raw()) {
        const QPointF at = spread.positionOf(point);
        if (!m_chart->mapping().plot.contains(at)) continue;
        if (taken.emplace(std::floor(at.x()), std::floor(at.y())).second) drawDot(painter, spread, point.disturbed, at);
    }
}

void RawLayer::drawDot(QPainter& painter, const Spread& spread, bool disturbed, const QPointF& at) const
{
    const double alpha = m_theme.dark ? 0.42 : 0.34;
    const double size = radius * m_scale;
    if (disturbed) {
        painter.setPen(QPen(withAlpha(spread.color(), 2 * alpha), 0.9 * m_scale));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, size * 1.25, size * 1.25);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(withAlpha(spread.color(), alpha));
        painter.drawEllipse(at, size, size);
    }
}

/// A dot as a small picture: putting it down takes a tenth of drawing it.
QImage RawLayer::stampOf(const Spread& spread, bool disturbed, double ratio) const
{
    const int side = static_cast<int>(std::ceil((2 * radius * m_scale * 1.25 + 3) * ratio));
    QImage stamp(side, side, QImage::Format_ARGB32_Premultiplied);
    stamp.setDevicePixelRatio(ratio);
    stamp.fill(Qt::transparent);
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    drawDot(painter, spread, disturbed, QPointF(side, side) / (2 * ratio));
    return stamp;
}

bool RawLayer::isCurrent(const std::vector<const Spread*>& shown, const QSize& pixels) const
{
    if (m_picture.size() != pixels || m_mapping != m_chart->mapping() || shown.size() != m_drawn.size()) return false;
    return std::ranges::equal(shown, m_drawn, [](const Spread* spread, const Drawn& drawn) {
        return spread == drawn.spread && spread->rawGeneration() == drawn.generation;
    });
}

void RawLayer::updatePicture(double ratio)
{
    const auto shown = shownBy(*m_chart);
    const QSize pixels = (m_chart->mapping().plot.size() * ratio).toSize();
    if (!isCurrent(shown, pixels) || m_picture.devicePixelRatio() != ratio) {
        startPicture(pixels, ratio);
        m_mapping = m_chart->mapping();
        m_drawn.clear();
        for (const auto* spread : shown)
            m_drawn.push_back({spread, spread->rawGeneration(), 0, {}});
    }
    for (auto& drawn : m_drawn)
        addDots(drawn, ratio);
}

/// Empty; memory that has been in use already is quicker to clear than new to have.
void RawLayer::startPicture(const QSize& pixels, double ratio)
{
    if (m_picture.size() == pixels) {
        QPainter painter(&m_picture);
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.scale(1 / m_picture.devicePixelRatio(), 1 / m_picture.devicePixelRatio());
        for (const QRect& used : m_used)
            painter.fillRect(used, Qt::transparent);
    } else {
        m_picture = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        m_picture.fill(Qt::transparent);
    }
    m_picture.setDevicePixelRatio(ratio);
    m_used.assign(static_cast<std::size_t>(pixels.width() / columnWidth) + 1, QRect());
}

void RawLayer::markUsed(const QRect& pixels)
{
    const QRect inside = pixels.intersected(m_picture.rect());
    if (inside.isEmpty()) return;
    for (int column = inside.left() / columnWidth; column <= inside.right() / columnWidth; ++column) {
        const QRect whole(column * columnWidth, 0, columnWidth, m_picture.height());
        m_used[static_cast<std::size_t>(column)] |= inside & whole;
    }
}

void RawLayer::addDots(Drawn& drawn, double ratio)
{
    const auto& raw = drawn.spread->raw();
    if (drawn.count == raw.size()) return;
    const QSize size = m_picture.size();
    drawn.taken.resize(static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()));
    const std::array<QImage, 2> stamps{stampOf(*drawn.spread, false, ratio), stampOf(*drawn.spread, true, ratio)};
    const QPoint middle(stamps[0].width() / 2, stamps[0].height() / 2);
    QPainter painter(&m_picture);
    for (; drawn.count < raw.size(); ++drawn.count) {
        const auto& point = raw[drawn.count];
        const QPoint pixel = ((drawn.spread->positionOf(point) - m_mapping.plot.topLeft()) * ratio).toPoint();
        if (!QRect({0, 0}, size).contains(pixel)) continue;
        const auto index = static_cast<std::size_t>(pixel.y()) * static_cast<std::size_t>(size.width()) +
                           static_cast<std::size_t>(pixel.x());
        if (drawn.taken[index]) continue;
        drawn.taken[index] = true;
        painter.drawImage(QPointF(pixel - middle) / ratio, stamps[point.disturbed ? 1 : 0]);
        markUsed({pixel - middle, stamps[0].size()});
    }
}

} // namespace crossover
