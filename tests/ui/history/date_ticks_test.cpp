// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/date_ticks.h"

#include <cmath>

#include <QDateTime>
#include <gtest/gtest.h>

namespace crossover {
namespace {

constexpr double characterWidth = 7;
constexpr double dayInSeconds = 86'400;

std::vector<Tick> ticksOver(double days, double pixels)
{
    const auto from = static_cast<double>(QDate(2026, 11, 1).startOfDay().toSecsSinceEpoch()) + 12'345;
    const TickRoom room{pixels, 10, 0,
                        [](const QString& text) { return characterWidth * static_cast<double>(text.size()); }};
    return dateTicks({from, from + days * dayInSeconds}, room);
}

TEST(DateTicks, AreThereForAnHourAndForDecades)
{
    for (const double days : {0.5, 1.0, 3.0, 10.0, 100.0, 1000.0, 5000.0}) {
        const auto ticks = ticksOver(days, 900);
        EXPECT_GE(ticks.size(), 2U) << days;
        EXPECT_LE(ticks.size(), 20U) << days;
    }
}

TEST(DateTicks, DoNotTouchAndStandAtMidnight)
{
    for (const double pixels : {200.0, 500.0, 2000.0}) {
        const auto ticks = ticksOver(60, pixels);
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            const auto moment = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(ticks[i].value));
            EXPECT_EQ(moment, moment.date().startOfDay());
            if (i == 0) continue;
            const double apart = (ticks[i].value - ticks[i - 1].value) / (60 * dayInSeconds) * pixels;
            EXPECT_GE(apart, characterWidth * static_cast<double>(ticks[i].label.size()));
        }
    }
}

TEST(DateTicks, AreNoneWithoutARangeOrRoom)
{
    EXPECT_TRUE(ticksOver(0, 900).empty());
    EXPECT_TRUE(ticksOver(10, 0).empty());
}

} // namespace
} // namespace crossover
