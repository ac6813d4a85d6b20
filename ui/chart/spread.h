// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QGraphicsObject>
#include <QPointF>

#include "ui/theme.h"

namespace crossover {

class BaseChart;

/// A median with the bounds of that median; both bounds or none.
struct BoundedPoint {
    double size = 0;
    double median = 0;
    std::optional<double> low;
    std::optional<double> high;
    bool operator==(const BoundedPoint&) const = default;
};

/// How sure the medians of one arm (or of the speedup) are, and what they are medians of: the bounds as a band or as
/// bars, a thin line from median to median, and every raw value as a pale dot. Lies inside the plot, whatever part of
/// the data is looked at.
class Spread : public QGraphicsObject {
public:
    enum class Style { Band, Bars };

    Spread(BaseChart* chart, Style style);

    void setRaw(std::vector<QPointF> raw); ///< (size, value), every one positive and finite
    void setPoints(std::vector<BoundedPoint> points);
    void setLook(const QColor& color, const Theme& theme, double scale);
    /// Colours of single bars, in the order of the points; empty: all alike.
    void setBarColors(std::vector<QColor> colors);
    /// Raw dots stand this many pixels beside their size, so that two arms do not hide each other.
    void setDodge(double pixels);

    [[nodiscard]] const std::vector<QPointF>& raw() const { return m_raw; }
    [[nodiscard]] const std::vector<BoundedPoint>& points() const { return m_points; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] QPointF at(double size, double value) const;
    void paintBand(QPainter& painter) const;
    void paintBar(QPainter& painter, std::size_t index) const;
    void paintLine(QPainter& painter) const;
    void paintRaw(QPainter& painter) const;

    BaseChart* m_chart;
    Style m_style;
    QColor m_color;
    QColor m_background;
    bool m_dark = false;
    std::vector<QColor> m_barColors;
    double m_scale = 1;
    double m_dodge = 0;
    std::vector<QPointF> m_raw;
    std::vector<BoundedPoint> m_points;
};

} // namespace crossover
