// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ticks.h"

#include <cmath>
#include <limits>
#include <random>

#include <QRectF>
#include <QSet>
#include <QStringList>
#include <gtest/gtest.h>

#include "ui/chart/axis_labels.h"

namespace crossover {
namespace {

constexpr double charWidth = 7;

TickRoom room(double pixels)
{
    return {pixels, 10, 12, [](const QString& text) { return charWidth * static_cast<double>(text.size()); }};
}

QString rate(double value, int digits)
{
    return siLabel(value, {}, digits);
}

double share(const Range& range, double value, bool logarithmic)
{
    return logarithmic ? std::log(value / range.min) / std::log(range.max / range.min)
                       : (value - range.min) / (range.max - range.min);
}

std::vector<Tick> labelledTicks(const Ticks& ticks)
{
    std::vector<Tick> result;
    for (const auto& tick : ticks.major) {
        if (!tick.label.isEmpty()) result.push_back(tick);
    }
    return result;
}

void expectReadable(const Ticks& ticks, const Range& range, double pixels, bool logarithmic)
{
    const auto labels = labelledTicks(ticks);
    ASSERT_GE(labels.size(), 1U);
    double end = -std::numeric_limits<double>::infinity();
    for (const auto& tick : labels) {
        const double at = share(range, tick.value, logarithmic) * pixels;
        const double half = charWidth * static_cast<double>(tick.label.size()) / 2;
        EXPECT_GT(at - half, end) << tick.label.toStdString();
        EXPECT_GE(at, -1e-6) << tick.label.toStdString();
        EXPECT_LE(at, pixels + 1e-6) << tick.label.toStdString();
        end = at + half;
    }
    for (const double value : ticks.minor) {
        EXPECT_GE(value, range.min * (1 - 1e-6));
        EXPECT_LE(value, range.max * (1 + 1e-6));
    }
}

QStringList texts(const Ticks& ticks)
{
    QStringList list;
    for (const auto& tick : labelledTicks(ticks))
        list.append(tick.label);
    return list;
}

void expectAllDifferent(const QStringList& labels)
{
    EXPECT_EQ(QSet<QString>(labels.begin(), labels.end()).size(), labels.size()) << labels.join(' ').toStdString();
}

TEST(Ticks, NeverOverlapAtAnyWidthOrRange)
{
    const std::vector<Range> ranges{{13, 1.3e6}, {1, 2e9}, {4000, 5000}, {5000, 5010}, {900, 1200}, {1024, 1024.5}};
    for (const auto& range : ranges) {
        for (double pixels = 40; pixels < 3000; pixels *= 1.07) {
            SCOPED_TRACE(testing::Message() << range.min << " to " << range.max << " in " << pixels);
            expectReadable(sizeTicks(range, room(pixels)), range, pixels, true);
            expectReadable(logTicks(range, room(pixels), rate), range, pixels, true);
            expectReadable(linearTicks(range, room(pixels), rate), range, pixels, false);
        }
    }
}

/// Whether the outermost of these values inside the range have room for both their labels.
bool twoFit(const std::vector<double>& values, const Range& range, const TickRoom& room, const TickFormat& format)
{
    std::vector<QRectF> boxes;
    for (const double value : values) {
        const double half = room.extent(format(value, 3)) / 2;
        const QRectF box(share(range, value, true) * room.pixels - half, 0, 2 * half, 1);
        if (box.left() >= -room.overhang && box.right() <= room.pixels + room.overhang) boxes.push_back(box);
    }
    return boxes.size() > 1 && boxes.back().left() - boxes.front().right() >= room.gap;
}

TEST(Ticks, ShowTwoLabelsWhereverTwoRoundOnesFit)
{
    constexpr double line = 14; // as in the charts: labels above each other
    std::mt19937 random(1);
    std::uniform_real_distribution<double> exponent(0, 9);
    std::uniform_real_distribution<double> decades(0.01, 4);
    int seldom = 0;
    for (int i = 0; i < 2000; ++i) {
        const double from = std::pow(10, exponent(random));
        const Range range{from, from * std::pow(10, decades(random))};
        std::vector<double> round;
        std::vector<double> powersOfTwo;
        for (int e = 0; e < 14; ++e) {
            for (const double factor : {1, 2, 5}) {
                if (const double value = factor * std::pow(10, e); value >= range.min && value <= range.max)
                    round.push_back(value);
            }
        }
        for (double value = 1; value <= range.max; value *= 2) {
            if (value >= range.min) powersOfTwo.push_back(value);
        }
        for (double pixels = 24; pixels < 1200; pixels *= 1.4) {
            SCOPED_TRACE(testing::Message() << range.min << " to " << range.max << " in " << pixels);
            const TickRoom height{pixels, line * 1.1, line / 2, [](const QString&) { return line; }};
            const auto rates = labelledTicks(logTicks(range, height, rate)).size();
            const auto sizes = labelledTicks(sizeTicks(range, room(pixels))).size();
            if (twoFit(round, range, height, rate)) {
                EXPECT_GE(rates, 2U);
            } else {
                ++seldom;
            }
            if (twoFit(powersOfTwo, range, room(pixels), sizeLabel)) {
                EXPECT_GE(sizes, 2U);
            }
            EXPECT_GE(std::min(rates, sizes), 1U);
        }
    }
    EXPECT_LT(seldom, 12'000); // of 24 000: the condition is met often enough to mean something
}

TEST(Ticks, MoreThanADecadeInALowChartHasTwoLabels)
{
    const TickRoom low{46, 14, 6, [](const QString&) { return 12.0; }};
    EXPECT_EQ(texts(logTicks({1.4e5, 3e6}, low, rate)), (QStringList{"200 k", "2 M"}));
}

TEST(Ticks, LabelSizesWithPowersOfTwo)
{
    EXPECT_EQ(texts(sizeTicks({12, 1.4e6}, room(700))),
              (QStringList{"16 B", "64 B", "256 B", "1 KiB", "4 KiB", "16 KiB", "64 KiB", "256 KiB", "1 MiB"}));
    EXPECT_EQ(texts(sizeTicks({12, 1.4e6}, room(350))), (QStringList{"16 B", "256 B", "4 KiB", "64 KiB", "1 MiB"}));
}

TEST(Ticks, LabelRatesWithSiPrefixes)
{
    EXPECT_EQ(texts(logTicks({8000, 3e6}, room(200), rate)), (QStringList{"10 k", "100 k", "1 M"}));
    EXPECT_EQ(texts(logTicks({8000, 3e6}, room(600), rate)),
              (QStringList{"10 k", "20 k", "50 k", "100 k", "200 k", "500 k", "1 M", "2 M"}));
}

TEST(Ticks, HaveAtLeastThreeLabelsInsideOneDecadeOrOctave)
{
    EXPECT_GE(labelledTicks(logTicks({1.2e5, 8e5}, room(300), rate)).size(), 3U);
    EXPECT_GE(labelledTicks(logTicks({1.1e5, 1.4e5}, room(300), rate)).size(), 3U);
    EXPECT_GE(labelledTicks(sizeTicks({4200, 7900}, room(400))).size(), 3U);
}

TEST(Ticks, LabelsSayWhereTheirTickStandsHoweverNarrowTheRange)
{
    // As far as one can zoom in: 2 % of the values, 0.2 % or two bytes of the sizes.
    for (const double from : {1.0, 3.37, 9.99, 12.0, 47.1, 123.4, 999.0, 5.5e3, 8.1e5, 2.43e6}) {
        const Range values{from, from * 1.02};
        for (const auto& ticks : {logTicks(values, room(300), rate), linearTicks(values, room(300), rate)}) {
            EXPECT_GE(labelledTicks(ticks).size(), 2U) << from;
            for (const auto& tick : labelledTicks(ticks))
                EXPECT_LE(tick.label.size(), 8) << tick.label.toStdString();
            expectAllDifferent(texts(ticks));
        }
    }
    for (const double from : {16.0, 33.0, 1000.0, 1023.0, 12'278.0, 1'047'000.0, 1e9}) {
        const auto ticks = sizeTicks({from, std::max(from * 1.002, from + 2)}, room(300));
        EXPECT_GE(labelledTicks(ticks).size(), 1U) << from; // two bytes hold one or two whole ones inside the plot
        expectAllDifferent(texts(ticks));
    }
}

TEST(Ticks, LinearSizesAreSteppedByPowersOfTwo)
{
    EXPECT_EQ(texts(linearSizeTicks({0, 1.1e6}, room(400))),
              (QStringList{"0 B", "256 KiB", "512 KiB", "768 KiB", "1 MiB"}));
    expectReadable(linearSizeTicks({0, 1.04e6}, room(120)), {0, 1.04e6}, 120, false);
}

TEST(Ticks, NeighboursNeverSayTheSame)
{
    const auto labels = texts(linearTicks({1000000, 1000010}, room(2000), rate));
    for (qsizetype i = 1; i < labels.size(); ++i)
        EXPECT_NE(labels[i - 1], labels[i]);
}

TEST(Ticks, LinearStepsHoldOne)
{
    const auto ticks = linearTicks({0.5, 2.2}, room(300), ratioLabel);
    EXPECT_TRUE(texts(ticks).contains(QStringLiteral("1×")));
}

TEST(Ticks, ImpossibleRangesGiveNone)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    for (const Range& range : {Range{}, Range{0, 10}, Range{-1, 1}, Range{5, 5}, Range{nan, 3}, Range{1, infinity}}) {
        EXPECT_TRUE(sizeTicks(range, room(300)).major.empty());
        EXPECT_TRUE(logTicks(range, room(300), rate).major.empty());
    }
    EXPECT_TRUE(sizeTicks({1, 100}, room(0)).major.empty());
}

} // namespace
} // namespace crossover
