// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include <QGraphicsObject>
#include <QString>

#include "core/model/terms.h"
#include "ui/style/theme.h"

namespace crossover {

/// The arms with colour and shape, at the right end of a chart's header. A click hides an arm and dims its entry;
/// another click shows it again. Without room for names, only the signs are shown. While curves of others lie over the
/// chart, each entry also has the kind of line that its arm has there.
class Legend : public QGraphicsObject {
    Q_OBJECT
public:
    explicit Legend(QGraphicsItem* parent);

    /// The arms with an entry, in order; `lined`: with the lines of curves that are laid over.
    void setArms(std::vector<Arm> arms, bool lined = false);
    void setLook(const Theme& theme,
                 double room); ///< `theme`: scaled already; `room`: pixels to the left of the right end
    void setRight(const QPointF& rightCenter);
    void setArmVisible(Arm arm, bool visible);
    [[nodiscard]] const std::vector<Arm>& arms() const { return m_arms; }
    [[nodiscard]] bool isLined() const { return m_lined; }
    [[nodiscard]] bool hasWords() const { return m_hasWords; }
    [[nodiscard]] double width() const;
    /// The area where a click toggles this arm, in item coordinates; empty without an entry.
    [[nodiscard]] QRectF entryRect(Arm arm) const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

signals:
    void toggled(Arm arm);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event) override;

private:
    [[nodiscard]] double widthWithWords(bool words) const;
    [[nodiscard]] double gapWith(bool words) const;
    [[nodiscard]] double entryWidth(Arm arm, bool words) const;
    [[nodiscard]] double lineWidth(Arm arm) const;
    void paintEntry(QPainter& painter, Arm arm) const;
    void toggleAt(const QPointF& position);

    Theme m_theme;
    std::vector<Arm> m_arms{comparedArms.begin(), comparedArms.end()};
    std::array<bool, crossover::arms.size()> m_visible{true, true, true};
    bool m_hasWords = true;
    bool m_hasLines = true; ///< there is room for them
    bool m_lined = false;
};

/// The outline of an arm's sign, `size` pixels across: a circle for copy, a triangle for zero-copy, a diamond for the
/// hybrid, as in the charts.
void drawArmSign(QPainter& painter, Arm arm, const QPointF& center, double size);

} // namespace crossover
