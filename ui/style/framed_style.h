// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace crossover {

/// Fusion with visible frames: Fusion's own frames hardly differ from a dark background. Fields, boxes and buttons, and
/// the ring around the widget with the keyboard focus, have a contrast of 3:1 to their surroundings (WCAG 2.1, section
/// 1.4.11).
class FramedStyle : public QProxyStyle {
    Q_OBJECT

public:
    FramedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

QColor frameColour(const QPalette& palette);     ///< of an enabled control
QColor focusRingColour(const QPalette& palette); ///< around the control with the keyboard focus

/// Makes it the application's style, unless the desktop or the user has chosen a style other than Fusion.
void installFrames();
bool isFramed(); ///< whether it is the application's style

} // namespace crossover
