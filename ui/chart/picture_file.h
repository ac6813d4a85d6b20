// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/model/result.h"
#include "core/report/export_format.h"
#include "ui/chart/chart_grid.h"

namespace crossover {

/// How a picture shall be.
struct PictureOptions {
    static constexpr int largestScale = 4;

    ChartSelection selection = ChartSelection::All;
    int scale = 2;            ///< pixels per logical pixel, of PNG: 1 to 4
    bool transparent = false; ///< no white behind the charts (PNG and SVG; paper is white)
    ChartViewSettings view;   ///< which speedup, which axes
};

/// The file of a picture: PNG, SVG or PDF. `inside` is embedded in a PNG, so that it opens as data again; null for
/// none. Fails without fonts, with too little memory, and with Kind::Usage for a scale out of range. Needs a
/// QApplication.
Result<QByteArray> pictureFile(ExportFormat format, const ChartData& data, const PictureOptions& options,
                               const Session* inside = nullptr);

/// Writes it whole or not at all: an older file of that name stays as it was when this fails.
Result<void> exportPicture(ExportFormat format, const ChartData& data, const PictureOptions& options,
                           const QString& path, const Session* inside = nullptr);

} // namespace crossover
