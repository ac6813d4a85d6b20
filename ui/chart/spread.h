// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <QGraphicsObject>
#include <QPointF>

#include "ui/chart/chart_view_settings.h"
#include "ui/style/theme.h"

namespace crossover {

class BaseChart;

/// A median with the bounds of that median; both bounds or none.
struct BoundedPoint {
    double size = 0;
    double median = 0;
    std::size_t count = 0; ///< of the values or pairs it is the median of
    std::optional<double> low;
    std::optional<double> high;
    bool operator==(const BoundedPoint&) const = default;
};

/// What one trial says: a value of one arm, or the speedup of its pair.
struct RawPoint {
    double size = 0;
    double value = 0;
    std::size_t sample = 0;             ///< its row of ChartData::samples; of a pair, that of its copy arm
    std::optional<std::size_t> partner; ///< of a pair: the row of its zero-copy arm
    bool disturbed = false;
    bool operator==(const RawPoint&) const = default;
};

/// How sure the medians of one arm (or of the speedup) are: the bounds as a band or as bars, and a thin line from
/// median to median. Keeps the raw values too, which the chart's RawLayer draws, all arms in one. Lies inside the plot,
/// whatever part of the data is looked at.
class Spread : public QGraphicsObject {
public:
    Spread(BaseChart* chart, SpreadStyle style); ///< never Automatic

    void setStyle(SpreadStyle style);

    void setRaw(std::vector<RawPoint> raw); ///< sizes and values positive and finite
    void addRaw(const std::vector<RawPoint>& raw);
    void setPoints(std::vector<BoundedPoint> points);
    void setLook(const QColor& color, const Theme& theme, double scale);
    /// Colours of single bars, in the order of the points; empty: all alike.
    void setBarColors(std::vector<QColor> colors);
    /// Raw dots stand this many pixels beside their size, so that two arms do not hide each other.
    void setDodge(double pixels);

    /// Medians and bounds stand this many pixels beside their size, so that the bars of several curves can all be seen.
    void setShift(double pixels);

    void setRawShown(bool shown);
    [[nodiscard]] bool showsRaw() const { return m_rawShown; }
    [[nodiscard]] const std::vector<RawPoint>& raw() const { return m_raw; }
    /// Changes when raw points go; stays when others join at the end.
    [[nodiscard]] std::uint64_t rawGeneration() const { return m_rawGeneration; }
    [[nodiscard]] const QColor& color() const { return m_color; }
    [[nodiscard]] const std::vector<BoundedPoint>& points() const { return m_points; }

    /// Where things stand, in the chart's coordinates.
    [[nodiscard]] QPointF positionOf(const RawPoint& point) const;
    [[nodiscard]] QPointF positionOf(const BoundedPoint& point) const
    {
        return at(point.size, point.median) + QPointF(m_shift, 0);
    }

    /// Whether a median, the line between two, or a trial that is shown lies in this part of the plot.
    [[nodiscard]] bool reaches(const QRectF& plot) const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] QPointF at(double size, double value) const;
    void paintBand(QPainter& painter) const;
    void paintBar(QPainter& painter, std::size_t index) const;
    void paintLine(QPainter& painter) const;

    BaseChart* m_chart;
    SpreadStyle m_style;
    QColor m_color;
    QColor m_background;
    bool m_dark = false;
    std::vector<QColor> m_barColors;
    double m_scale = 1;
    double m_dodge = 0;
    double m_shift = 0;
    bool m_rawShown = true;
    std::vector<RawPoint> m_raw;
    std::uint64_t m_rawGeneration = 0;
    std::vector<BoundedPoint> m_points;
};

} // namespace crossover
