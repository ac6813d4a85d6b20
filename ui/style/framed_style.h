// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace crossover {

/// Fusion with frames that can be seen: its own are a shade of the window's colour, which on dark ground is all but
/// that colour. Fields, boxes and buttons stand out from what is around them by 3:1 (WCAG 2.1, section 1.4.11), and so
/// does the ring around what has the keyboard.
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

QColor frameColour(const QPalette& palette);     ///< of a control that can be used
QColor focusRingColour(const QPalette& palette); ///< around the control that has the keyboard

/// Makes it the style of the application, unless the desktop or the user has chosen one that is not Fusion.
void installFrames();
bool isFramed(); ///< whether it is

} // namespace crossover
