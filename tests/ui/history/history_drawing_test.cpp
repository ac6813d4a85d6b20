// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_drawing.h"

#include <gtest/gtest.h>

#include "tests/core/history/nights.h"
#include "ui/style/theme.h"

namespace crossover {
namespace {

TEST(HistoryDrawing, AMarkFarBeyondItsOnlyProvenEndIsInThePlot)
{
    auto entries = nights::entriesWithStep(2, 0);
    entries.back().point.ends = {32'768, std::nullopt};
    entries.back().point.verdict.estimate = 971'000;
    const auto history = historyOf(entries, {});
    const auto map = HistoryLayout::of(QRectF(0, 0, 1000, 400), Theme::print(), history.series).mapping;
    for (const auto& point : history.series.at(0).points)
        EXPECT_TRUE(map.plot.contains(positionOf(point, map))) << *point.level();
}

} // namespace
} // namespace crossover
