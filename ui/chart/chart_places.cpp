// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_places.h"

#include <algorithm>

namespace crossover {

namespace {

/// The room in which a chart is as readable across as it is down.
constexpr QSize balancedChart(280, 190);

/// How readable the smallest chart is.
double worth(const QSize& room, std::size_t perRow, std::size_t rows)
{
    return std::min(static_cast<double>(room.width()) / static_cast<double>(perRow) / balancedChart.width(),
                    static_cast<double>(room.height()) / static_cast<double>(rows) / balancedChart.height());
}

std::size_t rowsOf(std::size_t count, std::size_t perRow)
{
    return (count + perRow - 1) / perRow;
}

/// The i-th of equal parts of a length, with lines between them: where it begins.
int partStart(int length, std::size_t parts, std::size_t i, int line)
{
    return static_cast<int>(static_cast<std::size_t>(length + line) * i / parts);
}

} // namespace

std::vector<QRect> chartPlaces(const QSize& room, std::size_t count, int line)
{
    std::size_t perRow = 1;
    for (std::size_t wider = 2; wider <= count; ++wider) {
        if (worth(room, wider, rowsOf(count, wider)) > worth(room, perRow, rowsOf(count, perRow))) perRow = wider;
    }
    const std::size_t rows = rowsOf(count, perRow);
    std::vector<QRect> places;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t row = i / perRow;
        const std::size_t inRow = std::min(perRow, count - row * perRow); // the last ones are wider
        const std::size_t column = i % perRow;
        const int left = partStart(room.width(), inRow, column, line);
        const int top = partStart(room.height(), rows, row, line);
        const int right = partStart(room.width(), inRow, column + 1, line) - line;
        const int bottom = partStart(room.height(), rows, row + 1, line) - line;
        places.emplace_back(left, top, right - left, bottom - top);
    }
    return places;
}

} // namespace crossover
