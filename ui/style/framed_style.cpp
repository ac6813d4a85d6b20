// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/framed_style.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include "ui/style/theme.h"

namespace crossover {

namespace {

constexpr double frameContrast = 3.2; // 3 with something left for the edges of curves
constexpr double ringContrast = 4.0;
constexpr double cornerRadius = 2; // as Fusion rounds

/// The nearest tint or shade of a colour that stands out from everything a control lies on or is filled with.
QColor standingOut(QColor color, const QPalette& palette, double wanted)
{
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        color = legible(color, palette.color(role), wanted);
    return color;
}

void drawOutline(QPainter* painter, const QRect& rect, const QColor& color, int width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, width));
    painter->setBrush(Qt::NoBrush);
    const double inset = width / 2.0; // all of the line lies within the control
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), cornerRadius, cornerRadius);
    painter->restore();
}

void drawFrame(QPainter* painter, const QStyleOption& option, bool focused)
{
    const auto color = frameColour(option.palette);
    if (focused) {
        drawOutline(painter, option.rect, focusRingColour(option.palette), 2);
    } else if (option.state & QStyle::State_Enabled) {
        drawOutline(painter, option.rect, color, 1);
    } else {
        drawOutline(painter, option.rect, mixed(color, option.palette.color(QPalette::Window), 0.5), 1);
    }
}

/// A line along the foot of a button that is switched on, which a shade of its colour does not tell.
void drawSwitchedOn(QPainter* painter, const QStyleOption& option)
{
    const QRect foot(option.rect.left() + 3, option.rect.bottom() - 4, option.rect.width() - 6, 3);
    painter->fillRect(foot, focusRingColour(option.palette));
}

bool hasFocus(const QStyleOption& option)
{
    return option.state & QStyle::State_HasFocus;
}

/// What is clicked shows the ring only to those who got there by keyboard; what is typed into, to everybody.
bool hasKeyboardFocus(const QStyleOption& option)
{
    return hasFocus(option) && option.state & QStyle::State_KeyboardFocusChange;
}

} // namespace

FramedStyle::FramedStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void FramedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    if (element == PE_FrameFocusRect) {
        if (!(option->state & State_KeyboardFocusChange)) return;
        const int air = qobject_cast<const QCheckBox*>(widget) ? 2 : 0; // its words would touch the ring
        drawOutline(painter, option->rect.adjusted(-air, 0, air, 0), focusRingColour(option->palette), 2);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget)) drawFrame(painter, *option, hasFocus(*option));
        break;
    case PE_FrameLineEdit: drawFrame(painter, *option, hasFocus(*option)); break;
    case PE_PanelButtonCommand:
        if (option->state & State_On) drawSwitchedOn(painter, *option);
        drawFrame(painter, *option, hasKeyboardFocus(*option));
        break;
    case PE_IndicatorCheckBox: drawFrame(painter, *option, false); break; // the ring goes around its words
    default: break;
    }
}

void FramedStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ProgressBarGroove) drawFrame(painter, *option, false);
}

void FramedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox) drawFrame(painter, *option, hasFocus(*option));
}

QColor frameColour(const QPalette& palette)
{
    const auto window = palette.color(QPalette::Active, QPalette::Window);
    return standingOut(mixed(palette.color(QPalette::Active, QPalette::WindowText), window, 0.45), palette,
                       frameContrast);
}

QColor focusRingColour(const QPalette& palette)
{
    return standingOut(palette.color(QPalette::Active, QPalette::Highlight), palette, ringContrast);
}

bool isFramed()
{
    return qobject_cast<const FramedStyle*>(QApplication::style());
}

void installFrames()
{
    if (!isFramed() && QApplication::style()->name() == QLatin1String("fusion"))
        QApplication::setStyle(new FramedStyle);
}

} // namespace crossover
