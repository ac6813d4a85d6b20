// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include "core/model/result.h"
#include "ui/chart/chart_grid.h"

namespace crossover {

/// One chart or all four as a picture, with verdict sentences and caption: always the same size in logical pixels,
/// dark on white, whatever any window looks like and whatever part it shows. Needs a QApplication (offscreen will do),
/// no window. GUI thread only. `scale`: 1, 2 or 3 pixels per logical pixel. Null when there is not enough memory.
QImage renderPicture(const ChartData& data, ChartSelection selection, int scale,
                     const ChartViewSettings& settings = {});

/// The same as a PNG file. Fails with what to do when the file cannot be written, and leaves none then (an older file
/// of that name stays as it was).
Result<void> exportPng(const ChartData& data, ChartSelection selection, const QString& path, int scale,
                       const ChartViewSettings& settings = {});

} // namespace crossover
