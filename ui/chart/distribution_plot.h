// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QWidget>

#include "core/model/round_trips.h"
#include "core/model/terms.h"
#include "ui/chart/plot_mapping.h"
#include "ui/style/theme.h"

namespace crossover {

/// The round trips of each arm at one size; empty where it has none.
using Distribution = std::array<RoundTrips, arms.size()>;

/// Percentile curves: the latency that a share of the round trips does not exceed. Shares come closer to 100 % in equal
/// steps: 90 %, 99 %, 99.9 %, as far as the round trips reach.
class DistributionPlot : public QWidget {
    Q_OBJECT
public:
    explicit DistributionPlot(QWidget* parent = nullptr);

    void setDistribution(const Distribution& distribution);
    /// From "one of 1" to "one of all": the x axis; from the shortest to the longest latency in µs: the y axis.
    [[nodiscard]] PlotMapping mapping() const;

    [[nodiscard]] QSize sizeHint() const override { return {420, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 80}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintAxes(QPainter& painter, const Theme& theme) const;
    void paintCurve(QPainter& painter, const Theme& theme, Arm arm) const;

    Distribution m_distribution;
    double m_oneOf = 1; ///< the most round trips of an arm
    Range m_values;     ///< µs
};

} // namespace crossover
