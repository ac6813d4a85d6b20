// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QGraphicsObject>

#include "ui/style/theme.h"

namespace crossover {

class BaseChart;

/// Curves of other sessions and combinations, behind those in view: thin lines in a colour of their own, with a name
/// beside them or in a corner, where data and other names leave room for it.
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

    struct Name {
        QString text;
        QColor color;
        QRectF box;
    };
    [[nodiscard]] std::vector<Name> names() const; ///< that have room

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintCurve(QPainter& painter, const Curve& curve) const;
    [[nodiscard]] std::vector<QPolygonF> pointsOf(const Curve& named) const;
    [[nodiscard]] QRectF below(const QPointF& at, double left, const QSizeF& size) const;
    [[nodiscard]] QRectF above(const QPointF& at, double left, const QSizeF& size) const;
    [[nodiscard]] std::vector<QRectF> endPlaces(const std::vector<QPolygonF>& curves, const QSizeF& size) const;
    [[nodiscard]] std::vector<QRectF> cornerPlaces(const QSizeF& size) const;
    [[nodiscard]] bool isOnData(const QRectF& box) const;
    [[nodiscard]] bool isBanded(const QRectF& box) const;
    [[nodiscard]] std::optional<QRectF> firstFree(const std::vector<QRectF>& places,
                                                  const std::vector<QRectF>& taken) const;
    [[nodiscard]] std::optional<Name> nameOf(const Curve& named, const std::vector<QRectF>& taken) const;

    BaseChart* m_chart;
    Theme m_theme;
    double m_scale = 1;
    std::vector<Curve> m_curves;
};

} // namespace crossover
