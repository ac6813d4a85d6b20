// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/colour_scheme.h"

#include <QApplication>
#include <QPalette>

namespace crossover {

namespace {

/// The few colours a palette is made of.
struct Ground {
    QColor window;
    QColor base;
    QColor button;
    QColor text;
    QColor faint; ///< disabled text and placeholders
    QColor highlight;
    QColor tip;
    QColor link;
};

const Ground light{QColor(0xf3, 0xf4, 0xf6), Qt::white,
                   QColor(0xea, 0xec, 0xef), QColor(0x1f, 0x23, 0x28),
                   QColor(0x8a, 0x91, 0x99), QColor(0x1f, 0x6f, 0xb5),
                   QColor(0xff, 0xf4, 0xd6), QColor(0x0b, 0x5c, 0xad)};
const Ground dark{QColor(0x25, 0x28, 0x2d), QColor(0x1b, 0x1d, 0x21), QColor(0x32, 0x36, 0x3c),
                  QColor(0xe4, 0xe6, 0xe9), QColor(0x80, 0x87, 0x90), QColor(0x2f, 0x7f, 0xc4),
                  QColor(0x4a, 0x40, 0x22), QColor(0x6c, 0xb6, 0xff)};

QPalette paletteOf(const Ground& ground)
{
    QPalette palette(ground.button, ground.window);
    palette.setColor(QPalette::Base, ground.base);
    palette.setColor(QPalette::AlternateBase, ground.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, ground.text);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, ground.faint);
    }
    palette.setColor(QPalette::PlaceholderText, ground.faint);
    palette.setColor(QPalette::Highlight, ground.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, ground.tip);
    palette.setColor(QPalette::Link, ground.link);
    return palette;
}

} // namespace

void applyColourScheme(ColourScheme scheme, bool systemPrefersDark)
{
    switch (scheme) {
    case ColourScheme::System:
        QApplication::setPalette(QPalette()); // from here on the style's own, also when that changes
        if (systemPrefersDark && QApplication::palette().color(QPalette::Window).lightness() >= 128) {
            QApplication::setPalette(paletteOf(dark));
        }
        break;
    case ColourScheme::Light: QApplication::setPalette(paletteOf(light)); break;
    case ColourScheme::Dark: QApplication::setPalette(paletteOf(dark)); break;
    }
}

} // namespace crossover
