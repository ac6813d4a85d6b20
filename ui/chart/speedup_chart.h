// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "ui/chart/base_chart.h"
#include "ui/chart/chart_points.h"
#include "ui/chart/spread.h"

namespace crossover {

class SpeedupGround;

/// How many times better zero-copy is than copying, against message size: above 1 it pays. The sign of a size tells
/// whether its bounds are all above 1 (triangle), all below (circle), or hold 1 (square).
class SpeedupChart : public BaseChart {
    Q_OBJECT
public:
    SpeedupChart();

    /// As LogChart::setData, for the chosen metric.
    void setData(const ChartData& data);
    void clear();

    void setMetric(Metric metric, const ChartData& data);
    [[nodiscard]] Metric metric() const override { return m_metric; }
    [[nodiscard]] std::vector<Readable> readable() const override { return {{m_spread, std::nullopt}}; }
    [[nodiscard]] const Spread& spread() const { return *m_spread; }
    [[nodiscard]] QString valueLabel(double value, int digits) const override;

protected:
    void applyLook(const Theme& theme, double markScale) override;
    void growValues() override;
    void applySpread(SpreadStyle style, bool rawSamples) override;
    void updateTexts() override;

private:
    enum Outcome : std::size_t { ZeroCopyBetter, CopyBetter, Undecided };
    static Outcome outcomeOf(const BoundedPoint& point);
    void showPoints(std::vector<BoundedPoint> points);
    void colorBars();

    Metric m_metric = Metric::Throughput;
    std::array<QScatterSeries*, 3> m_medians{}; ///< by outcome
    Spread* m_spread;
    SpeedupGround* m_ground;
    std::array<QColor, 3> m_colors; ///< by outcome
};

/// Behind the speedups: a tint on each side of 1, what the side means, and the line at 1 itself.
class SpeedupGround : public QGraphicsObject {
public:
    explicit SpeedupGround(SpeedupChart* chart);

    void setTheme(const Theme& theme); ///< already scaled
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintSide(QPainter& painter, Arm better, const QRectF& side) const;
    [[nodiscard]] bool isFree(const QRectF& box) const;

    SpeedupChart* m_chart;
    Theme m_theme;
};

} // namespace crossover
