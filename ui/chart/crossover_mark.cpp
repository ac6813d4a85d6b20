// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/crossover_mark.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "core/model/units.h"
#include "core/report/number_words.h"
#include "ui/chart/base_chart.h"

namespace crossover {

namespace {

constexpr double zOfMark = 3.8; // above bands (3.5), below medians (4), which it must not cover

bool isSize(double bytes)
{
    return std::isfinite(bytes) && bytes > 0;
}

} // namespace

CrossoverMarks CrossoverMarks::of(const Verdict& verdict)
{
    CrossoverMarks marks;
    const bool bounded = verdict.low && verdict.high && isSize(*verdict.low) && isSize(*verdict.high);
    if (bounded) marks.intervals.push_back({*verdict.low, *verdict.high});
    if (verdict.kind == VerdictKind::Multiple) {
        for (const auto& [low, high] : verdict.brackets) {
            if (!isSize(low) || !isSize(high)) continue;
            marks.intervals.push_back({std::min(low, high), std::max(low, high)});
            const QString range = QString::fromStdString(formatSize(low) + " – " + formatSize(high));
            marks.lines.push_back({Kind::Bracket, std::sqrt(low * high), range});
        }
        return marks;
    }
    if (verdict.estimate && isSize(*verdict.estimate)) {
        const QString size =
            QString::fromStdString(bounded ? formatSize(*verdict.estimate) : formatRoughSize(*verdict.estimate));
        marks.lines.push_back(
            {bounded ? Kind::Firm : Kind::Open, *verdict.estimate, bounded ? size : tr("≈ %1 ?").arg(size)});
    }
    return marks;
}

CrossoverMark::CrossoverMark(BaseChart* chart) : QGraphicsObject(chart), m_chart(chart)
{
    setZValue(zOfMark);
    setAcceptedMouseButtons(Qt::NoButton);
}

void CrossoverMark::setMarks(const CrossoverMarks& marks)
{
    if (m_marks == marks) return;
    m_marks = marks;
    update();
}

void CrossoverMark::setLook(const Theme& theme, const ChartLayout& layout)
{
    prepareGeometryChange();
    m_theme = theme;
    m_layout = layout;
    update();
}

QRectF CrossoverMark::boundingRect() const
{
    return m_layout.plot.united(m_layout.strip).adjusted(-1, -1, 1, 1);
}

void CrossoverMark::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    for (const auto& interval : m_marks.intervals)
        paintInterval(*painter, interval);
    for (const auto& line : placed())
        paintLine(*painter, line);
}

QFont CrossoverMark::font() const
{
    QFont font = m_theme.labelFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

std::vector<CrossoverMark::Placed> CrossoverMark::placed() const
{
    const QRectF& plot = m_layout.plot;
    const QRectF& strip = m_layout.strip;
    const QFontMetricsF fontMetrics(font());
    std::vector<Placed> all;
    const auto touches = [&](const QRectF& label) {
        return std::ranges::any_of(all, [&](const Placed& other) {
            return other.pill && label.adjusted(-4, 0, 4, 0).intersects(*other.pill);
        });
    };
    for (const auto& line : m_marks.lines) {
        const double x = std::floor(m_chart->mapping().xOf(line.size)) + 0.5;
        if (x < plot.left() || x > plot.right()) continue;
        const double width = std::ceil(fontMetrics.horizontalAdvance(line.label)) + m_theme.labelPx;
        const double left = std::round(std::max(strip.left(), std::min(x - width / 2, strip.right() - width)));
        Placed place{&line, x, {}};
        const QRectF label(left, strip.top(), width, strip.height() - 3);
        if (width <= strip.width() && !touches(label)) place.pill = label;
        all.push_back(place);
    }
    return all;
}

std::vector<QRectF> CrossoverMark::labelBoxes() const
{
    std::vector<QRectF> boxes;
    if (!isVisible()) return boxes;
    for (const auto& place : placed()) {
        if (place.pill) boxes.push_back(*place.pill);
    }
    return boxes;
}

std::vector<QRectF> CrossoverMark::boxes() const
{
    auto boxes = labelBoxes();
    if (!isVisible()) return boxes;
    for (const auto& [line, x, pill] : placed()) {
        if (line->kind != CrossoverMarks::Kind::Bracket)
            boxes.emplace_back(x - 1, m_layout.plot.top(), 2, m_layout.plot.height());
    }
    return boxes;
}

void CrossoverMark::paintInterval(QPainter& painter, const CrossoverMarks::Interval& interval) const
{
    const QRectF& plot = m_layout.plot;
    const double left = std::clamp(m_chart->mapping().xOf(interval.low), plot.left(), plot.right());
    const double right = std::clamp(m_chart->mapping().xOf(interval.high), plot.left(), plot.right());
    painter.fillRect(QRectF(QPointF(left, plot.top()), QPointF(right, plot.bottom())),
                     withAlpha(m_theme.mark, m_theme.dark ? 0.13 : 0.09));
}

void CrossoverMark::paintLine(QPainter& painter, const Placed& placed) const
{
    const QRectF& plot = m_layout.plot;
    const auto& [line, x, pill] = placed;
    const bool firm = line->kind == CrossoverMarks::Kind::Firm;
    if (line->kind != CrossoverMarks::Kind::Bracket) {
        painter.setPen(QPen(m_theme.mark, 1.5 * m_layout.scale, firm ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
        painter.drawLine(QLineF(x, pill ? pill->bottom() : plot.top(), x, plot.bottom()));
    }
    if (!pill) return;
    painter.setPen(firm ? QPen(Qt::NoPen) : QPen(m_theme.mark, 1));
    painter.setBrush(firm ? m_theme.mark : m_theme.background);
    const QRectF outline = firm ? *pill : pill->adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(outline, pill->height() / 2, pill->height() / 2);
    painter.setFont(font());
    painter.setPen(firm ? m_theme.background : m_theme.mark);
    painter.drawText(*pill, Qt::AlignCenter | Qt::TextSingleLine, line->label);
}

} // namespace crossover
