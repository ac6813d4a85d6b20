// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace crossover {

namespace {

constexpr int side = 16;

QPainterPath outline(Symbol symbol)
{
    QPainterPath path;
    switch (symbol) {
    case Symbol::Start: path.addPolygon(QPolygonF({{4, 2}, {14, 8}, {4, 14}, {4, 2}})); break;
    case Symbol::Pause:
        path.addRect(3.5, 2.5, 3.5, 11);
        path.addRect(9, 2.5, 3.5, 11);
        break;
    case Symbol::Stop: path.addRect(3, 3, 10, 10); break;
    case Symbol::Export:
        path.addPolygon(QPolygonF({{6.5, 1}, {9.5, 1}, {9.5, 6}, {12.5, 6}, {8, 10.5}, {3.5, 6}, {6.5, 6}, {6.5, 1}}));
        path.addRect(2, 12, 12, 2);
        break;
    }
    return path;
}

QColor colourOf(Symbol symbol, const QPalette& palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    switch (symbol) {
    case Symbol::Start: return dark ? QColor(0x4c, 0xc3, 0x8a) : QColor(0x00, 0x7a, 0x4d);
    case Symbol::Stop: return dark ? QColor(0xff, 0x8a, 0x5c) : QColor(0xb8, 0x3c, 0x00);
    case Symbol::Pause:
    case Symbol::Export: break;
    }
    return palette.color(QPalette::ButtonText);
}

QPixmap painted(Symbol symbol, const QColor& colour, int scale)
{
    QPixmap pixmap(side * scale, side * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outline(symbol), colour);
    return pixmap;
}

} // namespace

QIcon iconOf(Symbol symbol, const QPalette& palette)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        icon.addPixmap(painted(symbol, colourOf(symbol, palette), scale));
        icon.addPixmap(painted(symbol, palette.color(QPalette::Disabled, QPalette::ButtonText), scale),
                       QIcon::Disabled);
    }
    return icon;
}

} // namespace crossover
