// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/structural_marks.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/chart/base_chart.h"
#include "ui/chart/spread.h"
#include "ui/style/text.h"

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
    m_placedIn.reset();
    update();
}

void StructuralMarks::setLook(const Theme& theme)
{
    prepareGeometryChange();
    m_theme = theme;
    m_placedIn.reset();
    update();
}

std::optional<StructuralSize> StructuralMarks::at(const QPointF& position) const
{
    const auto& mapping = m_chart->mapping();
    if (!isVisible() || !mapping.plot.contains(position)) return std::nullopt;
    std::optional<StructuralSize> nearest;
    double least = pointerReach;
    for (const auto& size : m_sizes) {
        const double away = std::abs(mapping.xOf(static_cast<double>(size.bytes)) - position.x());
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

StructuralMarks::Room StructuralMarks::room() const
{
    Room room{m_chart->mapping(), 0, 0};
    for (const auto& curve : m_chart->readable()) {
        ++room.curves;
        room.dots += curve.spread->points().size() + (curve.spread->showsRaw() ? curve.spread->raw().size() : 0);
    }
    return room;
}

const std::vector<StructuralMarks::Label>& StructuralMarks::labels() const
{
    if (const auto now = room(); m_placedIn != now) {
        m_placedIn = now;
        m_labels = placedLabels();
    }
    return m_labels;
}

std::vector<StructuralMarks::Label> StructuralMarks::placedLabels() const
{
    std::vector<Label> placed;
    for (const auto& size : m_sizes) {
        if (auto label = labelAt(size, placed)) placed.push_back(*std::move(label));
    }
    return placed;
}

/// Upwards along the left side of its line, at the bottom or at the top.
std::optional<StructuralMarks::Label> StructuralMarks::labelAt(const StructuralSize& size,
                                                               const std::vector<Label>& placed) const
{
    const auto& mapping = m_chart->mapping();
    const QRectF& plot = mapping.plot;
    const QFontMetricsF fontMetrics(m_theme.labelFont());
    const double width = fontMetrics.height();
    const double left = mapping.xOf(static_cast<double>(size.bytes)) - width - 1;
    for (const auto& text : {toQString(size.name), toQString(size.brief)}) {
        const double height = fontMetrics.horizontalAdvance(text) + 8;
        for (const double top : {plot.bottom() - height - 2, plot.top() + 2}) {
            const QRectF box(left, top, width, height);
            if (plot.contains(box) && isFree(box, placed)) return Label{text, box};
        }
    }
    return std::nullopt;
}

bool StructuralMarks::isFree(const QRectF& box, const std::vector<Label>& placed) const
{
    constexpr double distance = 5; // half a median's mark
    const QRectF around = box.adjusted(-distance, -distance, 1, distance);
    const auto marks = m_chart->crossoverMark().boxes();
    return std::ranges::none_of(placed, [&](const Label& label) { return label.box.intersects(box); }) &&
           std::ranges::none_of(marks, [&](const QRectF& mark) { return mark.intersects(around); }) &&
           !m_chart->reaches(around);
}

void StructuralMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    const auto& mapping = m_chart->mapping();
    const QRectF& plot = mapping.plot;
    painter->setPen(QPen(withAlpha(m_theme.muted, 0.8), 1, Qt::DotLine));
    for (const auto& size : m_sizes) {
        const double x = std::floor(mapping.xOf(static_cast<double>(size.bytes))) + 0.5;
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
