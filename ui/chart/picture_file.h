// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include <QByteArray>
#include <QSize>
#include <QString>

#include "core/model/result.h"
#include "core/report/export_format.h"
#include "ui/chart/chart_data.h"
#include "ui/chart/export_image.h"
#include "ui/style/theme.h"

class QPainter;

namespace crossover {

/// Something else than the charts, for the same kinds of files.
struct Drawing {
    QSize page; ///< logical pixels
    QString caption;
    std::function<void(QPainter&)> draw;
};

/// Options of a picture, or of a report with pictures.
struct PictureOptions {
    static constexpr int largestScale = 4;

    ChartSelection selection = ChartSelection::All;
    int scale = 2;                   ///< pixels per logical pixel, for PNG: 1 to 4
    bool transparent = false;        ///< no white background (PNG and SVG only)
    ChartViewSettings view;          ///< which metric of speedups and costs, and which axes
    std::vector<Metric> requested{}; ///< metrics that a report judges only on request: see judge()
    bool together = false;           ///< one picture of all combinations: the others over the first
    PictureShape shape = PictureShape::Document;

    /// Charts show the first of these percentiles, and peak memory if it is one of these.
    void judge(std::vector<Metric> judged)
    {
        requested = std::move(judged);
        for (auto metric = requested.rbegin(); metric != requested.rend(); ++metric)
            view.show(*metric);
    }
};

/// The charts of these data on the background of the theme. Both data and options must outlive it.
Drawing drawingOf(const ChartData& data, const PictureOptions& options, const Theme& theme);

/// The content of a picture file: PNG, SVG or PDF. `inside`: a session to embed in a PNG, so that the program can open
/// the picture; may be null. Fails without fonts, with too little memory, and with Kind::Usage for a scale out of
/// range. Needs a QApplication.
Result<QByteArray> pictureFile(ExportFormat format, const ChartData& data, const PictureOptions& options,
                               const Session* inside = nullptr);

Result<QByteArray> pictureFile(ExportFormat format, const Drawing& drawing, int scale = 2);

/// Writes the whole file or nothing: on failure, an existing file stays unchanged.
Result<void> exportPicture(ExportFormat format, const ChartData& data, const PictureOptions& options,
                           const QString& path, const Session* inside = nullptr);

Result<void> exportPicture(ExportFormat format, const Drawing& drawing, const QString& path);

} // namespace crossover
