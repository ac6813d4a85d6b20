// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QSize>

#include "ui/chart/chart_data.h"
#include "ui/style/theme.h"

class QPainter;

namespace crossover {

// One chart or all of them as a picture, with verdict sentences and caption. The size in logical pixels and the colours
// (for white paper, unless a theme is given) do not depend on any window. Needs a QApplication (offscreen is enough)
// but no window. GUI thread only.

/// As documents want pictures, or as slides do: 16:9, with the first verdict as the title.
enum class PictureShape { Document, Slide };

/// In logical pixels.
QSize pictureSize(ChartSelection selection, PictureShape shape = PictureShape::Document);

/// Draws a picture of that size at the origin; the caller draws the background.
void drawPicture(QPainter& painter, const ChartData& data, ChartSelection selection,
                 const ChartViewSettings& settings = {}, PictureShape shape = PictureShape::Document,
                 const Theme& theme = Theme::print());

/// `scale`: pixels per logical pixel. Returns a null image if there is not enough memory.
QImage renderPicture(const ChartData& data, ChartSelection selection, int scale, const ChartViewSettings& settings = {},
                     const QColor& background = Qt::white, PictureShape shape = PictureShape::Document);

} // namespace crossover
