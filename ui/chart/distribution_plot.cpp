// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/distribution_plot.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/chart/axis_labels.h"

namespace crossover {

namespace {

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

} // namespace

DistributionPlot::DistributionPlot(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Percentiles of latency"));
}

void DistributionPlot::setDistribution(const Distribution& distribution)
{
    m_distribution = distribution;
    m_oneOf = 1;
    m_values = {};
    for (const auto& trips : m_distribution) {
        if (trips.empty()) continue;
        const auto count = static_cast<double>(trips.count());
        m_oneOf = std::max(m_oneOf, count);
        m_values.include(latencyUs(trips, 1));
        m_values.include(latencyUs(trips, 2 * count)); // beyond the last but one: the longest
    }
    update();
}

PlotMapping DistributionPlot::mapping() const
{
    const Theme theme = Theme::current(palette(), font());
    const QFontMetricsF metrics(theme.labelFont());
    const double left = metrics.horizontalAdvance(QStringLiteral("999.9 µs ")) + 4;
    const double below = 2 * metrics.height() + 6;
    const QRectF plot = QRectF(rect()).adjusted(left, metrics.height() * 0.7, -metrics.height() * 2, -below);
    return {{{1, std::max(2.0, m_oneOf)}, true}, {paddedLogRange(m_values, 2), true}, plot};
}

void DistributionPlot::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::current(palette(), font());
    painter.fillRect(rect(), theme.background);
    if (m_values.empty()) {
        painter.setPen(theme.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No round trips one by one: measure latency. Older files do not have them."));
        return;
    }
    paintAxes(painter, theme);
    for (const auto& arm : arms)
        paintCurve(painter, theme, arm.id);
}

void DistributionPlot::paintAxes(QPainter& painter, const Theme& theme) const
{
    const auto map = mapping();
    const QFont font = theme.labelFont();
    const QFontMetricsF metrics(font);
    const TickRoom room{map.plot.height(), metrics.height() * 1.1, metrics.height() / 2,
                        [&](const QString&) { return metrics.height(); }};
    painter.setFont(font);
    for (const auto& tick : logTicks(map.values.range, room, timeLabel).major) {
        const double y = map.yOf(tick.value);
        painter.setPen(theme.grid);
        painter.drawLine(QPointF(map.plot.left(), y), QPointF(map.plot.right(), y));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(0, y - metrics.height(), map.plot.left() - 4, 2 * metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    const auto share = [&](double oneOf) {
        const double x = map.xOf(oneOf);
        painter.setPen(theme.grid);
        painter.drawLine(QPointF(x, map.plot.top()), QPointF(x, map.plot.bottom()));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(x - 60, map.plot.bottom() + 3, 120, metrics.height()), Qt::AlignCenter,
                         shareLabel(oneOf));
    };
    share(2);
    for (int nines = 1; std::pow(10, nines) <= m_oneOf; ++nines)
        share(std::pow(10, nines));
    painter.setPen(theme.muted);
    painter.drawText(
        QRectF(map.plot.left(), map.plot.bottom() + metrics.height() + 3, map.plot.width(), metrics.height()),
        Qt::AlignCenter, tr("Share of round trips; half of each, up to"));
    painter.setPen(theme.frame);
    painter.drawRect(map.plot);
}

/// As far as it has round trips: the end is the longest.
void DistributionPlot::paintCurve(QPainter& painter, const Theme& theme, Arm arm) const
{
    const auto& trips = m_distribution[static_cast<std::size_t>(arm)];
    if (trips.empty()) return;
    const auto map = mapping();
    const double count = std::max(2.0, static_cast<double>(trips.count()));
    QPolygonF curve;
    for (int step = 0; step <= curveSteps; ++step) {
        const double oneOf = std::pow(count, static_cast<double>(step) / curveSteps);
        curve << map.at(oneOf, latencyUs(trips, step == curveSteps ? 2 * count : oneOf));
    }
    // The dashes tell the arms apart without colours.
    painter.setPen(QPen(theme.of(arm), 1.8, arm == Arm::ZeroCopy ? Qt::DashLine : Qt::SolidLine));
    painter.drawPolyline(curve);
}

} // namespace crossover
