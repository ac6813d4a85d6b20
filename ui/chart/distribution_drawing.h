// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QSizeF>

#include "ui/chart/distribution.h"
#include "ui/chart/plot_mapping.h"
#include "ui/style/theme.h"

class QPainter;

namespace crossover {

/// Percentile curves: the latency that a share of the round trips does not exceed. Shares come closer to 100 % in equal
/// steps: 90 %, 99 %, 99.9 %, as far as the round trips reach.
class DistributionDrawing {
public:
    DistributionDrawing() = default;
    DistributionDrawing(Distribution distribution, std::uint64_t size);

    /// Leaves room for controls of this size in place of the title.
    void setControls(const QSizeF& size) { m_controls = size; }
    [[nodiscard]] bool empty() const { return m_values.empty(); }
    /// From "one of 1" to "one of all": the x axis; from the shortest to the longest latency in µs: the y axis.
    [[nodiscard]] PlotMapping mapping(const QRectF& room, const Theme& theme) const;
    /// Title and legend, axes and curves; without round trips, why there is nothing.
    void paint(QPainter& painter, const QRectF& room, const Theme& theme) const;

private:
    [[nodiscard]] double headerHeight(const QRectF& room, const Theme& theme) const;
    void paintHeader(QPainter& painter, const QRectF& header, const Theme& theme) const;
    double paintArms(QPainter& painter, const QRectF& header, const Theme& theme) const;
    void paintValues(QPainter& painter, const PlotMapping& map, const Theme& theme) const;
    void paintShares(QPainter& painter, const PlotMapping& map, const Theme& theme) const;
    void paintCurve(QPainter& painter, const PlotMapping& map, const Theme& theme, Arm arm) const;

    Distribution m_distribution;
    std::uint64_t m_size = 0;
    double m_oneOf = 1; ///< the most round trips of an arm
    Range m_values;     ///< µs
    QSizeF m_controls;
};

} // namespace crossover
