// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/loss_ticks.h"

#include <gtest/gtest.h>

namespace crossover {
namespace {

QStringList labelsOf(const Ticks& ticks)
{
    QStringList labels;
    for (const auto& tick : ticks.major) {
        if (!tick.label.isEmpty()) labels << tick.label;
    }
    return labels;
}

/// Lines of text 14 pixels high in an axis that long.
TickRoom roomOf(double pixels)
{
    return {pixels, 8, 7, [](const QString&) { return 14.0; }};
}

TEST(LossTicks, LabelsArePercentagesAndFromTwiceOnFactors)
{
    EXPECT_EQ(lossLabel(1, 3), QStringLiteral("0 %"));
    EXPECT_EQ(lossLabel(1 + 1e-15, 3), QStringLiteral("0 %"));
    EXPECT_EQ(lossLabel(1.184, 3), QStringLiteral("18.4 %"));
    EXPECT_EQ(lossLabel(1.5, 3), QStringLiteral("50 %"));
    EXPECT_EQ(lossLabel(2, 3), QStringLiteral("2×"));
    EXPECT_EQ(lossLabel(20, 3), QStringLiteral("20×"));
}

TEST(LossTicks, SmallLossesStandAtEvenSteps)
{
    const QStringList expected{QStringLiteral("0 %"), QStringLiteral("10 %"), QStringLiteral("20 %"),
                               QStringLiteral("30 %"), QStringLiteral("40 %")};
    EXPECT_EQ(labelsOf(lossTicks({1, 1.4}, true, roomOf(140))), expected);
    EXPECT_EQ(labelsOf(lossTicks({1, 1.4}, false, roomOf(140))), expected);
}

TEST(LossTicks, LargeLossesStandAtRoundFactors)
{
    EXPECT_EQ(labelsOf(lossTicks({1, 60}, true, roomOf(330))),
              (QStringList{QStringLiteral("0 %"), QStringLiteral("50 %"), QStringLiteral("2×"), QStringLiteral("5×"),
                           QStringLiteral("10×"), QStringLiteral("20×"), QStringLiteral("50×")}));
}

TEST(LossTicks, EveryAxisHasALabel)
{
    for (const double top : {1.001, 1.1, 1.7, 3.9, 4.1, 25.0, 1e4, 1e9}) {
        for (const double pixels : {20.0, 45.0, 130.0, 900.0})
            EXPECT_FALSE(labelsOf(lossTicks({1, top}, true, roomOf(pixels))).isEmpty()) << top << ' ' << pixels;
    }
    EXPECT_FALSE(labelsOf(lossTicks({11, 47}, true, roomOf(100))).isEmpty());
}

} // namespace
} // namespace crossover
