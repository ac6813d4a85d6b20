// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QSize>

#include "ui/chart/chart_grid.h"

class QPainter;

namespace crossover {

// One chart or all four as a picture, with verdict sentences and caption: always the same size in logical pixels, made
// for white paper, whatever any window looks like and whatever part it shows. Needs a QApplication (offscreen will do),
// no window. GUI thread only.

/// In logical pixels.
QSize pictureSize(ChartSelection selection);

/// Draws a picture of that size from the origin on; the background is the caller's.
void drawPicture(QPainter& painter, const ChartData& data, ChartSelection selection,
                 const ChartViewSettings& settings = {});

/// `scale`: whole pixels per logical pixel. Null when there is not enough memory.
QImage renderPicture(const ChartData& data, ChartSelection selection, int scale, const ChartViewSettings& settings = {},
                     const QColor& background = Qt::white);

} // namespace crossover
