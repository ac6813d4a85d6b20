// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QSvgRenderer>

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
    case Symbol::More: // start, once more
        path.addPolygon(QPolygonF({{1.5, 3}, {8, 8}, {1.5, 13}, {1.5, 3}}));
        path.addPolygon(QPolygonF({{8, 3}, {14.5, 8}, {8, 13}, {8, 3}}));
        break;
    case Symbol::Stop: path.addRect(3, 3, 10, 10); break;
    case Symbol::Export:
        path.addPolygon(QPolygonF({{6.5, 1}, {9.5, 1}, {9.5, 6}, {12.5, 6}, {8, 10.5}, {3.5, 6}, {6.5, 6}, {6.5, 1}}));
        path.addRect(2, 12, 12, 2);
        break;
    case Symbol::Open: // a folder, its front folded open
        path.addPolygon(
            QPolygonF({{1, 13.5}, {1, 2.5}, {6, 2.5}, {7.5, 4.5}, {13, 4.5}, {13, 6}, {3.5, 6}, {1, 13.5}}));
        path.addPolygon(QPolygonF({{4.4, 7.2}, {15.5, 7.2}, {13, 13.8}, {2.1, 13.8}, {4.4, 7.2}}));
        break;
    case Symbol::Save: // a disk: shutter and label are holes
        path.setFillRule(Qt::OddEvenFill);
        path.addPolygon(QPolygonF({{2, 2}, {12, 2}, {14, 4}, {14, 14}, {2, 14}, {2, 2}}));
        path.addRect(5, 2.8, 5.5, 3.6);
        path.addRect(4.3, 9, 7.4, 4.2);
        break;
    case Symbol::Compare: // two curves that cross
        path.addPolygon(QPolygonF({{1, 11}, {15, 3.2}, {15, 5.4}, {1, 13.2}, {1, 11}}));
        path.addPolygon(QPolygonF({{1, 3.2}, {15, 11}, {15, 13.2}, {1, 5.4}, {1, 3.2}}));
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
    default: break;
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

QIcon programIcon()
{
    QIcon icon;
    for (const int pixels : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QSvgRenderer drawing(pixels < 32 ? QStringLiteral(":/install/icons/application-small.svg")
                                         : QStringLiteral(":/install/icons/application.svg"));
        QPixmap pixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace crossover
