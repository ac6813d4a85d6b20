// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsObject>

#include "ui/style/theme.h"

namespace crossover {

class CostChart;

/// The thresholds that are proven to be good enough: a bar below the size axis and a tint above it.
class SafeBar : public QGraphicsObject {
public:
    explicit SafeBar(CostChart* chart);

    void setTheme(const Theme& theme); ///< scaled already
    /// The bar, in chart coordinates; empty without a safe range in view.
    [[nodiscard]] QRectF bar() const;
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    CostChart* m_chart;
    Theme m_theme;
};

} // namespace crossover
