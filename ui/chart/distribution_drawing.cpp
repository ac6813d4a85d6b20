// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/distribution_drawing.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "core/model/units.h"
#include "ui/chart/axis_labels.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

struct DrawingText {
    Q_DECLARE_TR_FUNCTIONS(DistributionDrawing)
};

constexpr int curveSteps = 400;

double latencyUs(const RoundTrips& trips, double oneOf)
{
    return trips.quantileNs(1 - 1 / oneOf) / 2000; // one way, half of a round trip
}

QString timeLabel(double microseconds, int digits)
{
    return siLabel(microseconds * 1e-6, QStringLiteral("s"), digits);
}

/// "99.9 %" for one of 1000.
QString shareLabel(double oneOf)
{
    return QStringLiteral("%1 %").arg(QString::number(100 - 100 / oneOf, 'g', 10));
}

/// The dashes tell the arms apart without colours.
QPen penOf(Arm arm, const Theme& theme)
{
    return {theme.of(arm), 1.8 * theme.markScale, arm == Arm::ZeroCopy ? Qt::DashLine : Qt::SolidLine};
}

} // namespace

DistributionDrawing::DistributionDrawing(Distribution distribution, std::uint64_t size)
    : m_distribution(std::move(distribution)), m_size(size)
{
    for (const auto& trips : m_distribution) {
        if (trips.empty()) continue;
        const auto count = static_cast<double>(trips.count());
        m_oneOf = std::max(m_oneOf, count);
        m_values.include(latencyUs(trips, 1));
        m_values.include(latencyUs(trips, 2 * count)); // beyond the last but one: the longest
    }
}

PlotMapping DistributionDrawing::mapping(const QRectF& room, const Theme& theme) const
{
    const QFontMetricsF metrics(theme.labelFont());
    const double left = metrics.horizontalAdvance(QStringLiteral("999.9 µs ")) + 4;
    const double below = 2 * metrics.height() + 6;
    const QRectF plot = room.adjusted(left, headerHeight(room, theme), -metrics.height() * 2, -below);
    return {{{1, std::max(2.0, m_oneOf)}, true}, {paddedLogRange(m_values, 2), true}, plot};
}

/// A flat drawing belongs to its curves.
double DistributionDrawing::headerHeight(const QRectF& room, const Theme& theme) const
{
    const double line = QFontMetricsF(theme.titleFont()).height();
    return std::max(line * (room.height() < 8 * line ? 0.5 : 1.4), m_controls.height());
}

void DistributionDrawing::paint(QPainter& painter, const QRectF& room, const Theme& theme) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (empty()) {
        painter.setFont(theme.labelFont());
        painter.setPen(theme.muted);
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, noDistribution());
        return;
    }
    const auto map = mapping(room, theme);
    paintHeader(painter, {map.plot.left(), room.top(), map.plot.width(), map.plot.top() - room.top()}, theme);
    paintValues(painter, map, theme);
    paintShares(painter, map, theme);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.frame);
    painter.drawRect(map.plot);
    for (const auto& arm : arms)
        paintCurve(painter, map, theme, arm.id);
}

/// The title on the left, if there is room for it beside the lines of the arms with their names.
void DistributionDrawing::paintHeader(QPainter& painter, const QRectF& header, const Theme& theme) const
{
    const QFontMetricsF titleMetrics(theme.titleFont());
    if (header.height() < titleMetrics.height()) return;
    const double left = paintArms(painter, header, theme);
    if (!m_controls.isEmpty()) return;
    const QString title = DrawingText::tr("Latency at %1").arg(toQString(formatSize(static_cast<double>(m_size))));
    if (header.left() + titleMetrics.horizontalAdvance(title) > left) return;
    painter.setFont(theme.titleFont());
    painter.setPen(theme.text);
    painter.drawText(header, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
}

/// At the right end; returns where they begin.
double DistributionDrawing::paintArms(QPainter& painter, const QRectF& header, const Theme& theme) const
{
    const QFontMetricsF metrics(theme.labelFont());
    const double line = theme.labelPx * 2.4;
    painter.setFont(theme.labelFont());
    double right = header.right();
    for (auto arm = arms.rbegin(); arm != arms.rend(); ++arm) {
        if (m_distribution[static_cast<std::size_t>(arm->id)].empty()) continue;
        const QString name = toQString(arm->title);
        const double width = metrics.horizontalAdvance(name);
        const double left = right - width - line - theme.labelPx * 0.5;
        painter.setPen(theme.text);
        painter.drawText(QRectF(right - width, header.top(), width + 1, header.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
        painter.setPen(penOf(arm->id, theme));
        painter.drawLine(QPointF(left, header.center().y()), QPointF(left + line, header.center().y()));
        right = left - theme.labelPx * 1.2;
    }
    return right;
}

void DistributionDrawing::paintValues(QPainter& painter, const PlotMapping& map, const Theme& theme) const
{
    const QFontMetricsF metrics(theme.labelFont());
    const TickRoom room{map.plot.height(), metrics.height() * 1.1, metrics.height() / 2,
                        [&](const QString&) { return metrics.height(); }};
    painter.setFont(theme.labelFont());
    for (const auto& tick : logTicks(map.values.range, room, timeLabel).major) {
        const double y = map.yOf(tick.value);
        painter.setPen(theme.grid);
        painter.drawLine(QPointF(map.plot.left(), y), QPointF(map.plot.right(), y));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(map.plot.left() - 204, y - metrics.height(), 200, 2 * metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
}

void DistributionDrawing::paintShares(QPainter& painter, const PlotMapping& map, const Theme& theme) const
{
    const double line = QFontMetricsF(theme.labelFont()).height();
    painter.setFont(theme.labelFont());
    const auto share = [&](double oneOf) {
        const double x = map.xOf(oneOf);
        painter.setPen(theme.grid);
        painter.drawLine(QPointF(x, map.plot.top()), QPointF(x, map.plot.bottom()));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(x - 60, map.plot.bottom() + 3, 120, line), Qt::AlignCenter, shareLabel(oneOf));
    };
    share(2);
    for (int nines = 1; std::pow(10, nines) <= m_oneOf; ++nines)
        share(std::pow(10, nines));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(map.plot.left(), map.plot.bottom() + line + 3, map.plot.width(), line), Qt::AlignCenter,
                     DrawingText::tr("Share of round trips with at most this latency"));
}

/// As far as it has round trips: the end is the longest.
void DistributionDrawing::paintCurve(QPainter& painter, const PlotMapping& map, const Theme& theme, Arm arm) const
{
    const auto& trips = m_distribution[static_cast<std::size_t>(arm)];
    if (trips.empty()) return;
    const double count = std::max(2.0, static_cast<double>(trips.count()));
    QPolygonF curve;
    for (int step = 0; step <= curveSteps; ++step) {
        const double oneOf = std::pow(count, static_cast<double>(step) / curveSteps);
        curve << map.at(oneOf, latencyUs(trips, step == curveSteps ? 2 * count : oneOf));
    }
    painter.setPen(penOf(arm, theme));
    painter.drawPolyline(curve);
}

} // namespace crossover
