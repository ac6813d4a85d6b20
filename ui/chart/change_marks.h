// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QGraphicsObject>

#include "ui/chart/chart_data.h"
#include "ui/style/theme.h"

namespace crossover {

class BaseChart;

/// The marks of sessions in the speedup chart, and a key with their names. Each session has its own shape and colour; a
/// filled mark is a significant change, an empty mark is not significant.
class ChangeMarks : public QGraphicsObject {
public:
    explicit ChangeMarks(BaseChart* chart);

    void setLook(const Theme& theme, double scale); ///< `theme`: scaled already
    void setCurves(std::vector<ChangeCurve> curves);
    [[nodiscard]] const std::vector<ChangeCurve>& curves() const { return m_curves; }
    [[nodiscard]] QColor colorOf(const ChangeCurve& curve) const;
    /// How many pixels the curve at this index is shifted from its sizes.
    [[nodiscard]] double shiftOf(std::size_t index) const;
    [[nodiscard]] QRectF keyBox() const; ///< in the upper left corner of the plot; empty without sessions

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintMarks(QPainter& painter, std::size_t index) const;
    void paintKey(QPainter& painter) const;
    [[nodiscard]] std::vector<QString> names() const; ///< short enough for the key

    BaseChart* m_chart;
    Theme m_theme;
    double m_scale = 1;
    std::vector<ChangeCurve> m_curves;
};

} // namespace crossover
