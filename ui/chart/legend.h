// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include <QGraphicsObject>
#include <QString>

#include "core/model/terms.h"
#include "ui/theme.h"

namespace crossover {

/// The two arms by colour and shape, at the right end of a chart's header. A click shows or hides an arm; its entry
/// stays, dimmed, so that it can come back.
class Legend : public QGraphicsObject {
    Q_OBJECT
public:
    explicit Legend(QGraphicsItem* parent);

    void setTheme(const Theme& theme); ///< already scaled
    void setRight(const QPointF& rightCenter);
    void setArmVisible(Arm arm, bool visible);
    [[nodiscard]] double width() const;
    [[nodiscard]] QRectF entryRect(Arm arm) const; ///< in item coordinates: where a click toggles this arm

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

signals:
    void toggled(Arm arm);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event) override;

private:
    void toggleAt(const QPointF& position);

    Theme m_theme;
    std::array<bool, comparedArms.size()> m_visible{true, true};
};

/// The sign of an arm, `size` pixels across: a circle for copy, a triangle for zero-copy, as in the charts.
void drawArmSign(QPainter& painter, Arm arm, const QPointF& center, double size);

} // namespace crossover
