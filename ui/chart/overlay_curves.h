// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QGraphicsObject>

#include "ui/style/theme.h"

namespace crossover {

class BaseChart;

/// Curves of other sessions and combinations, behind those in view: thin lines in a colour of their own, with a name
/// at one of their ends.
class OverlayCurves : public QGraphicsObject {
public:
    struct Curve {
        QString name;
        QColor color;
        bool dashed = false;
        std::vector<QPointF> medians; ///< size and value, by ascending size
        bool operator==(const Curve&) const = default;
    };

    explicit OverlayCurves(BaseChart* chart);

    void setLook(const Theme& theme, double scale); ///< `theme`: scaled already
    bool setCurves(std::vector<Curve> curves);      ///< returns whether the curves have changed
    [[nodiscard]] const std::vector<Curve>& curves() const { return m_curves; }

    [[nodiscard]] bool reaches(const QRectF& plot) const; ///< whether any of them lies in this part

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintCurve(QPainter& painter, const Curve& curve) const;
    [[nodiscard]] std::vector<QRectF> placesFor(const Curve& first, const QSizeF& size) const;
    [[nodiscard]] bool isBanded(const QRectF& box) const;
    void paintName(QPainter& painter, const Curve& first, std::vector<QRectF>& names) const;

    BaseChart* m_chart;
    Theme m_theme;
    double m_scale = 1;
    std::vector<Curve> m_curves;
};

} // namespace crossover
