// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QGraphicsObject>

#include "ui/style/theme.h"

namespace crossover {

class SpeedupChart;

/// Behind the speedups: a tint and a label on each side of 1, and the line at 1.
class SpeedupGround : public QGraphicsObject {
public:
    explicit SpeedupGround(SpeedupChart* chart);

    void setTheme(const Theme& theme); ///< scaled already
    /// The area of a side's label, in chart coordinates; nothing if data and marks leave no room.
    [[nodiscard]] std::optional<QRectF> wordsBox(bool above) const;
    /// The areas of the labels and of the line at 1, as far as they are in the plot.
    [[nodiscard]] std::vector<QRectF> boxes() const;
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] std::optional<double> lineAtOne() const;
    [[nodiscard]] QRectF sideOf(bool above) const;
    void paintSide(QPainter& painter, bool above) const;
    [[nodiscard]] QString wordsOf(bool above) const;
    [[nodiscard]] bool isFree(const QRectF& box) const;

    SpeedupChart* m_chart;
    Theme m_theme;
};

} // namespace crossover
