// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <QGraphicsObject>
#include <QLineF>
#include <QPointF>

#include "ui/chart/chart_view_settings.h"
#include "ui/style/theme.h"

namespace crossover {

class BaseChart;

/// A median with its confidence interval; both bounds or none.
struct BoundedPoint {
    double size = 0;
    double median = 0;
    std::size_t count = 0; ///< number of values or pairs
    std::optional<double> low;
    std::optional<double> high;
    bool operator==(const BoundedPoint&) const = default;
};

/// The result of one trial: a value of one arm, or the speedup of a pair.
struct RawPoint {
    double size = 0;
    double value = 0;
    std::size_t sample = 0;             ///< row in ChartData::samples; of a pair, the row of its copy arm
    std::optional<std::size_t> partner; ///< of a pair: row of its zero-copy arm
    bool disturbed = false;
    bool operator==(const RawPoint&) const = default;
};

/// The confidence intervals of the medians of one arm (or of the speedup) as a band or as bars, and a thin line between
/// medians. Also keeps the raw values, which the chart's RawLayer draws. Always clipped to the plot.
class Spread : public QGraphicsObject {
public:
    Spread(BaseChart* chart, SpreadStyle style); ///< never Automatic

    void setStyle(SpreadStyle style);

    void setRaw(std::vector<RawPoint> raw); ///< sizes and values positive and finite
    void addRaw(const std::vector<RawPoint>& raw);
    void setPoints(std::vector<BoundedPoint> points);
    void setLook(const QColor& color, const Theme& theme, double scale);
    /// Colours of single bars, in the order of the points; empty: all the same.
    void setBarColors(std::vector<QColor> colors);
    /// The line is what is to be read, without marks on it: a line to each point in its colour.
    void setLineColors(std::vector<QColor> colors);
    /// Shifts raw dots by this many pixels, so that two arms do not hide each other.
    void setDodge(double pixels);

    /// Shifts medians and intervals by this many pixels, so that the bars of several curves do not hide each other.
    void setShift(double pixels);

    void setRawShown(bool shown);
    [[nodiscard]] bool showsRaw() const { return m_rawShown; }
    [[nodiscard]] const std::vector<RawPoint>& raw() const { return m_raw; }
    /// Changes when raw points are removed; stays when points are appended.
    [[nodiscard]] std::uint64_t rawGeneration() const { return m_rawGeneration; }
    [[nodiscard]] const QColor& color() const { return m_color; }
    [[nodiscard]] const std::vector<BoundedPoint>& points() const { return m_points; }

    /// Positions in chart coordinates.
    [[nodiscard]] QPointF positionOf(const RawPoint& point) const;
    [[nodiscard]] QPointF positionOf(const BoundedPoint& point) const
    {
        return at(point.size, point.median) + QPointF(m_shift, 0);
    }

    /// Whether a median, a line between medians, or a visible trial lies in this part of the plot.
    [[nodiscard]] bool reaches(const QRectF& plot) const;

    /// Whether the band lies in this part of the plot.
    [[nodiscard]] bool bandReaches(const QRectF& part) const;
    /// Whether a bar does.
    [[nodiscard]] bool barReaches(const QRectF& part) const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] QPointF at(double size, double value) const;
    [[nodiscard]] std::optional<QLineF> barOf(const BoundedPoint& point) const;
    void paintBand(QPainter& painter) const;
    void paintBar(QPainter& painter, std::size_t index) const;
    void paintLine(QPainter& painter) const;
    void paintStrongLine(QPainter& painter) const;

    BaseChart* m_chart;
    SpreadStyle m_style;
    QColor m_color;
    QColor m_background;
    bool m_dark = false;
    std::vector<QColor> m_barColors;
    std::vector<QColor> m_lineColors;
    double m_scale = 1;
    double m_dodge = 0;
    double m_shift = 0;
    bool m_rawShown = true;
    std::vector<RawPoint> m_raw;
    std::uint64_t m_rawGeneration = 0;
    std::vector<BoundedPoint> m_points;
};

} // namespace crossover
