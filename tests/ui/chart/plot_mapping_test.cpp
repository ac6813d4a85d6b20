// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/plot_mapping.h"

#include <gtest/gtest.h>

#include "ui/chart/axis_labels.h"

namespace crossover {
namespace {

const AxisScale everySize{{16, 1 << 20}, true};
const AxisScale linearSizes{{0, 1 << 20}, false};
constexpr NarrowestPart least{1.01, 2};

TEST(PlotMapping, GoesThereAndBackOnBothKindsOfAxis)
{
    for (const auto& sizes : {everySize, linearSizes}) {
        const PlotMapping mapping{sizes, {{1e3, 1e6}, true}, {50, 20, 400, 300}};
        for (const double size : {33.0, 4096.0, 1e6}) {
            EXPECT_NEAR(mapping.sizeAt(mapping.xOf(size)), size, 1e-9 * size);
            EXPECT_NEAR(mapping.valueAt(mapping.yOf(size * 2)), size * 2, 1e-9 * size);
        }
        EXPECT_DOUBLE_EQ(mapping.xOf(sizes.range.min), 50);
        EXPECT_DOUBLE_EQ(mapping.xOf(sizes.range.max), 450);
        EXPECT_DOUBLE_EQ(mapping.yOf(1e3), 320);
    }
}

TEST(PlotMapping, ZoomKeepsWhatIsUnderThePointer)
{
    for (const auto& scale : {everySize, linearSizes}) {
        for (const double share : {0.0, 0.3, 1.0}) {
            const double value = scale.valueAt(share);
            const AxisScale closer{zoomed(scale, 3, share), scale.logarithmic};
            EXPECT_NEAR(closer.shareOf(value), share, 1e-9);
            EXPECT_NEAR(AxisScale({zoomed(closer, 1 / 3.0, share), scale.logarithmic}).shareOf(value), share, 1e-9);
        }
    }
}

TEST(PlotMapping, APartInsideIsLeftAsItIs)
{
    const Range part{4096, 8192};
    EXPECT_EQ(clamped(part, everySize, least), part);
    EXPECT_EQ(clamped(part, linearSizes, least), part);
}

TEST(PlotMapping, APartThatStandsOutIsMovedInsideAndKeepsItsWidth)
{
    const auto low = clamped({4, 64}, everySize, least);
    ASSERT_TRUE(low);
    EXPECT_NEAR(low->min, 16, 1e-9);
    EXPECT_NEAR(low->max, 256, 1e-9);
    const auto high = clamped({1 << 19, 1 << 21}, linearSizes, least);
    EXPECT_FALSE(high) << "wider than everything";
    const auto right = clamped({1 << 19, 3 << 19}, {{1, 1 << 20}, true}, least);
    ASSERT_TRUE(right);
    EXPECT_NEAR(right->max, 1 << 20, 1e-6);
    EXPECT_NEAR(right->max / right->min, 3, 1e-9);
}

TEST(PlotMapping, EverythingIsNoPart)
{
    EXPECT_FALSE(clamped(everySize.range, everySize, least));
    EXPECT_FALSE(clamped({1, 1e9}, everySize, least));
    EXPECT_FALSE(clamped({-5, 2e6}, everySize, least));
}

TEST(PlotMapping, NoPartIsNarrowerThanTheNarrowest)
{
    for (const auto& scale : {everySize, linearSizes}) {
        const auto small = clamped({33, 33.001}, scale, least);
        ASSERT_TRUE(small);
        EXPECT_NEAR(small->max - small->min, 2, 0.01);
        const auto large = clamped({500'000, 500'001}, scale, least);
        ASSERT_TRUE(large);
        EXPECT_NEAR(large->max / large->min, 1.01, 1e-4);
    }
}

TEST(AxisLabels, CarryTheDigitsTheyAreAskedFor)
{
    EXPECT_EQ(siLabel(1.234e6, {}, 3), "1.23 M");
    EXPECT_EQ(siLabel(1.234e6, {}, 4), "1.234 M");
    EXPECT_EQ(siLabel(999.96, {}, 4), "1 k");
    EXPECT_EQ(siLabel(20.5e-6, QStringLiteral("s"), 3), "20.5 µs");
    EXPECT_EQ(siLabel(0, {}, 3), "0");
    EXPECT_EQ(sizeLabel(12'278, 4), "11.99 KiB");
    EXPECT_EQ(sizeLabel(1 << 20, 3), "1 MiB");
    EXPECT_EQ(sizeLabelIn(1'075'200, 1, 4), "1050 KiB");
    EXPECT_EQ(ratioLabel(1.25, 3), "1.25×");
}

} // namespace
} // namespace crossover
