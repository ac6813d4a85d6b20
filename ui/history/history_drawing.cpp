// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_drawing.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "core/model/units.h"
#include "ui/history/date_ticks.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr double dayLength = 86'400;
constexpr std::size_t mostLegendLines = 6;
constexpr double leastContrast = 3; // of marks and lines, to the background

struct HistoryDrawing {
    Q_DECLARE_TR_FUNCTIONS(HistoryDrawing)
};

double momentOf(const HistoryPoint& point)
{
    return static_cast<double>(point.session->moment);
}

Range momentsOf(const std::vector<HistorySeries>& all)
{
    Range moments;
    for (const auto& series : all) {
        for (const auto& point : series.points)
            moments.include(momentOf(point));
    }
    if (moments.empty()) return {0, dayLength};
    const double room = std::max(dayLength / 2, 0.04 * (moments.max - moments.min));
    return {moments.min - room, moments.max + room};
}

/// Two octaves or more; those of a default sweep when there are none.
Range sizesOf(const std::vector<HistorySeries>& all)
{
    Range sizes;
    for (const auto& series : all) {
        for (const auto& point : series.points) {
            if (point.ends.low) sizes.include(*point.ends.low);
            if (point.ends.high) sizes.include(*point.ends.high);
            if (const auto level = point.level()) sizes.include(*level); // may be far beyond the only proven end
        }
    }
    if (sizes.empty()) return {16, 1 << 20};
    const double room = std::max(1.4, std::sqrt(4 / (sizes.max / sizes.min)));
    return {sizes.min / room, sizes.max * room};
}

QColor colorOf(std::size_t place, const Theme& theme)
{
    return legible(overlayColor(place), theme.background, leastContrast);
}

void drawMark(QPainter& painter, const QPointF& at, std::size_t place, double radius)
{
    switch (place % 4) {
    case 0: painter.drawEllipse(at, radius, radius); break;
    case 1: painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)); break;
    case 2:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - radius * 1.2},
                                      {at.x() + radius * 1.2, at.y() + radius},
                                      {at.x() - radius * 1.2, at.y() + radius}});
        break;
    default:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - radius * 1.3},
                                      {at.x() + radius * 1.3, at.y()},
                                      {at.x(), at.y() + radius * 1.3},
                                      {at.x() - radius * 1.3, at.y()}});
    }
}

/// Sessions without an answer break the line.
void drawLine(QPainter& painter, const PlotMapping& map, const HistorySeries& series)
{
    QPolygonF line;
    const auto finish = [&] {
        if (line.size() > 1) painter.drawPolyline(line);
        line.clear();
    };
    for (const auto& point : series.points) {
        if (point.level()) {
            line << positionOf(point, map);
        } else {
            finish();
        }
    }
    finish();
}

/// Halfway between the last session with an answer before a change and the first one after it.
double changeX(const PlotMapping& map, const HistorySeries& series, const HistoryChange& change)
{
    auto before = change.at - 1;
    while (before > 0 && !series.points[before].level())
        --before;
    return map.xOf((momentOf(series.points[before]) + momentOf(series.points[change.at])) / 2);
}

/// The line of each change, and the median between two of them.
void drawChanges(QPainter& painter, const PlotMapping& map, const HistorySeries& series, const QColor& color)
{
    double left = map.plot.left();
    for (std::size_t i = 0; i < series.changes.size(); ++i) {
        const auto& change = series.changes[i];
        const double x = changeX(map, series, change);
        painter.setPen(QPen(color, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(x, map.plot.top()), QPointF(x, map.plot.bottom()));
        painter.setPen(QPen(withAlpha(color, 0.6), 1));
        const auto level = [&](double from, double to, double size) {
            painter.drawLine(QPointF(from, map.yOf(size)), QPointF(to, map.yOf(size)));
        };
        level(left, x, change.before);
        if (i + 1 == series.changes.size()) level(x, map.plot.right(), change.after);
        left = x;
    }
}

/// An interval with an open end reaches to the edge, and its mark is hollow.
void drawPoint(QPainter& painter, const HistoryLayout& layout, const Theme& theme, const HistoryPoint& point,
               std::size_t place)
{
    const auto& map = layout.mapping;
    const auto color = colorOf(place, theme);
    const double radius = 4 * theme.markScale;
    const auto at = positionOf(point, map);
    painter.setPen(QPen(color, 1.2));
    if (!point.level()) {
        const double arm = radius * 0.8;
        painter.drawLine(at - QPointF(arm, arm), at + QPointF(arm, arm));
        painter.drawLine(at - QPointF(arm, -arm), at + QPointF(arm, -arm));
        return;
    }
    const double low = point.ends.low ? map.yOf(*point.ends.low) : map.plot.bottom();
    const double high = point.ends.high ? map.yOf(*point.ends.high) : map.plot.top();
    painter.drawLine(QPointF(at.x(), low), QPointF(at.x(), high));
    painter.setBrush(point.crossover() ? color : theme.background);
    drawMark(painter, at, place, radius);
    painter.setBrush(Qt::NoBrush);
}

QString legendText(const HistorySeries& series, bool severalMachines)
{
    const auto combination = toQString(wordsOf(series.key.group.combination()));
    return severalMachines ? combination + QStringLiteral(" – ") + toQString(series.key.machine) : combination;
}

} // namespace

HistoryLayout HistoryLayout::of(const QRectF& area, const Theme& theme, const std::vector<HistorySeries>& series)
{
    const QFontMetricsF title(theme.titleFont());
    const QFontMetricsF label(theme.labelFont());
    const double line = label.height() * 1.15;
    const double most =
        std::max(0.0, std::floor((0.4 * area.height() - title.height()) / line)); // the rest is the plot
    const auto lines = std::min({static_cast<double>(series.size()), static_cast<double>(mostLegendLines), most});
    const double left = area.left() + label.horizontalAdvance(QStringLiteral("999.9 KiB ")) + 4;
    HistoryLayout layout;
    layout.title = QRectF(left, area.top() + 4, area.right() - left - 8, title.height());
    layout.legend = QRectF(left, layout.title.bottom() + 2, layout.title.width(), lines * line);
    const double top = layout.legend.bottom() + label.height() * 0.6;
    const QRectF plot(left, top, area.right() - left - 1.5 * label.height(),
                      area.bottom() - 1.6 * label.height() - top);
    layout.mapping = {{momentsOf(series), false}, {sizesOf(series), true}, plot};
    return layout;
}

QPointF positionOf(const HistoryPoint& point, const PlotMapping& mapping)
{
    constexpr double aboveEdge = 7;
    const double x = mapping.xOf(momentOf(point));
    const auto level = point.level();
    return {x, level ? mapping.yOf(*level) : mapping.plot.bottom() - aboveEdge};
}

void drawTitle(QPainter& painter, const HistoryLayout& layout, const Theme& theme, const QString& title)
{
    painter.setFont(theme.titleFont());
    painter.setPen(theme.text);
    painter.drawText(layout.title, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(theme.titleFont()).elidedText(title, Qt::ElideRight, layout.title.width()));
}

void drawAxes(QPainter& painter, const HistoryLayout& layout, const Theme& theme)
{
    const auto& map = layout.mapping;
    const QFontMetricsF metrics(theme.labelFont());
    painter.setFont(theme.labelFont());
    const TickRoom upright{map.plot.height(), metrics.height() * 1.1, metrics.height() / 2,
                           [&](const QString&) { return metrics.height(); }};
    for (const auto& tick : sizeTicks(map.values.range, upright).major) {
        const double y = map.yOf(tick.value);
        painter.setPen(theme.grid);
        painter.drawLine(QPointF(map.plot.left(), y), QPointF(map.plot.right(), y));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(map.plot.left() - 200, y - metrics.height(), 196, 2 * metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    const TickRoom along{map.plot.width(), metrics.averageCharWidth() * 2, 0,
                         [&](const QString& label) { return metrics.horizontalAdvance(label); }};
    for (const auto& tick : dateTicks(map.sizes.range, along)) {
        const double x = map.xOf(tick.value);
        painter.setPen(theme.grid);
        painter.drawLine(QPointF(x, map.plot.top()), QPointF(x, map.plot.bottom()));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(x - 100, map.plot.bottom() + 3, 200, metrics.height()), Qt::AlignCenter, tick.label);
    }
    painter.setPen(theme.frame);
    painter.drawRect(map.plot);
}

void drawLegend(QPainter& painter, const HistoryLayout& layout, const Theme& theme,
                const std::vector<HistorySeries>& series)
{
    const QFontMetricsF metrics(theme.labelFont());
    const double line = metrics.height() * 1.15;
    const auto lines = static_cast<std::size_t>(std::lround(layout.legend.height() / line));
    const bool several =
        std::ranges::any_of(series, [&](const auto& each) { return each.key.machine != series.front().key.machine; });
    painter.setFont(theme.labelFont());
    for (std::size_t i = 0; i < lines; ++i) {
        const QRectF row(layout.legend.left(), layout.legend.top() + static_cast<double>(i) * line,
                         layout.legend.width(), line);
        const bool last = i + 1 == lines && series.size() > lines;
        if (!last) {
            painter.setPen(QPen(colorOf(i, theme), 1));
            painter.setBrush(colorOf(i, theme));
            drawMark(painter, {row.left() + 6, row.center().y()}, i, 4);
            painter.setBrush(Qt::NoBrush);
        }
        const auto text = last ? HistoryDrawing::tr("and %1 more, listed in the table").arg(series.size() - i)
                               : legendText(series[i], several);
        painter.setPen(theme.text);
        painter.drawText(row.adjusted(18, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, row.width() - 18));
    }
}

void drawSeries(QPainter& painter, const HistoryLayout& layout, const Theme& theme, const HistorySeries& series,
                std::size_t place)
{
    const auto color = colorOf(place, theme);
    drawChanges(painter, layout.mapping, series, color);
    painter.setPen(QPen(withAlpha(color, 0.5), 1));
    drawLine(painter, layout.mapping, series);
    for (const auto& point : series.points)
        drawPoint(painter, layout, theme, point, place);
}

void drawChangeLabels(QPainter& painter, const HistoryLayout& layout, const Theme& theme,
                      const std::vector<HistorySeries>& series)
{
    const auto& map = layout.mapping;
    const QFontMetricsF metrics(theme.labelFont());
    painter.setFont(theme.labelFont());
    std::vector<QRectF> taken;
    for (std::size_t place = 0; place < series.size(); ++place) {
        for (const auto& change : series[place].changes) {
            const auto text = HistoryDrawing::tr("%1 to %2")
                                  .arg(toQString(formatSize(change.before)), toQString(formatSize(change.after)));
            const double width = metrics.horizontalAdvance(text) + 8;
            const double x = changeX(map, series[place], change);
            const QRectF box(std::min(x + 3, map.plot.right() - width), map.plot.top() + 3, width,
                             metrics.height() + 2);
            if (std::ranges::any_of(taken, [&](const auto& other) { return other.intersects(box); })) continue;
            taken.push_back(box);
            painter.fillRect(box, withAlpha(theme.background, 0.85));
            painter.setPen(theme.text);
            painter.drawText(box, Qt::AlignCenter, text);
        }
    }
}

} // namespace crossover
