// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include "core/model/terms.h"

namespace crossover {

/// Colours and text sizes of everything we draw ourselves. Plain values: create a new theme when the palette changes.
/// The arms have the same hue everywhere (Okabe-Ito blue, vermilion, bluish green); only their lightness depends on the
/// background.
struct Theme {
    bool dark = false;
    QColor background; ///< around and inside the plots
    QColor text;
    QColor muted; ///< secondary text: tick labels, units, captions
    QColor frame; ///< lines between charts and around plots
    QColor grid;
    QColor minorGrid;
    QColor copy;
    QColor zeroCopy;
    QColor hybrid;
    QColor
        mark; ///< the crossover: the colour of text, which no arm or session has, distinct for colour-blind readers too
    QColor guess;     ///< of an audience
    QColor fine;      ///< text that says all is well
    QColor undecided; ///< a speedup whose interval contains 1
    QString family;
    double titlePx = 14;
    double labelPx = 11;
    double markScale = 1; ///< of points and lines: readers far away need large type and large marks

    /// The theme of a window with this palette and font (widgets: palette() and font()).
    static Theme current(const QPalette& palette, const QFont& font);
    static Theme current(const QPalette& palette);

    /// Dark on white, the same on every machine: for exported pictures. Uses another font if DejaVu Sans is missing.
    static Theme print();
    /// The same, light on dark: for pages that follow the reader's system.
    static Theme darkPage();

    [[nodiscard]] const QColor& of(Arm arm) const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] Theme scaled(double factor) const; ///< with text larger by this factor, for large charts
};

/// Colours for what stands beside the arms, such as other sessions: there are so many.
inline constexpr std::size_t overlayColors = 6;
QColor overlayColor(std::size_t place); ///< begins again after the last

/// A translucent `color`; `alpha` from 0 to 1.
QColor withAlpha(QColor color, double alpha);

/// `share` of the first colour, the rest of the second, opaque.
QColor mixed(const QColor& first, const QColor& second, double share);

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, section 1.4.3).
double contrast(const QColor& first, const QColor& second);

/// The colour itself, or its nearest tint or shade with this contrast to the background.
QColor legible(const QColor& color, const QColor& background, double wanted);

} // namespace crossover
