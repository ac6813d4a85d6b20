// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The picture of a history: what HistoryPlot shows, in parts. Colours and sizes come from the theme.

#include <vector>

#include <QPointF>
#include <QRectF>
#include <QString>

#include "core/history/history.h"
#include "ui/chart/plot_mapping.h"
#include "ui/style/theme.h"

class QPainter;

namespace crossover {

struct HistoryLayout {
    QRectF title;
    QRectF legend; ///< a line for each series, as far as there is room
    PlotMapping mapping;

    static HistoryLayout of(const QRectF& area, const Theme& theme, const std::vector<HistorySeries>& series);
};

/// Where a session stands: at its level, else at the lower edge.
QPointF positionOf(const HistoryPoint& point, const PlotMapping& mapping);

void drawTitle(QPainter& painter, const HistoryLayout& layout, const Theme& theme, const QString& title);
void drawAxes(QPainter& painter, const HistoryLayout& layout, const Theme& theme);
void drawLegend(QPainter& painter, const HistoryLayout& layout, const Theme& theme,
                const std::vector<HistorySeries>& series);
/// `place` of the series decides on colour and shape.
void drawSeries(QPainter& painter, const HistoryLayout& layout, const Theme& theme, const HistorySeries& series,
                std::size_t place);
/// The sizes before and after each change, above everything, as far as they do not cover each other.
void drawChangeLabels(QPainter& painter, const HistoryLayout& layout, const Theme& theme,
                      const std::vector<HistorySeries>& series);

} // namespace crossover
