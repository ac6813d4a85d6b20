// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/cost_line.h"

#include <cmath>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace crossover {
namespace {

std::vector<CostPoint> pointsOn(const CostLine& line)
{
    std::vector<CostPoint> points;
    for (double bytes = 64; bytes <= 8192; bytes *= 2)
        points.push_back({bytes, line.at(bytes)});
    return points;
}

double deviates(const std::vector<CostPoint>& points, const CostLine& line)
{
    double sum = 0;
    for (const auto& point : points)
        sum += point.weight * std::abs(point.ns - line.at(point.bytes)) / point.ns;
    return sum;
}

TEST(CostLine, GoesThroughPointsThatAreOnALine)
{
    const auto line = fitLine(pointsOn({500, 0.1}));
    EXPECT_NEAR(line.fixedNs, 500, 1e-9);
    EXPECT_NEAR(line.perByteNs, 0.1, 1e-12);
}

TEST(CostLine, IsNotPulledByAPointThatIsFarOff)
{
    for (std::size_t wrong = 0; wrong < 8; ++wrong) {
        auto points = pointsOn({500, 0.1});
        points[wrong].ns *= 40;
        const auto line = fitLine(points);
        EXPECT_NEAR(line.fixedNs, 500, 1e-9) << wrong;
        EXPECT_NEAR(line.perByteNs, 0.1, 1e-12) << wrong;
    }
}

TEST(CostLine, OfTwoPointsGoesThroughBoth)
{
    const std::vector<CostPoint> points{{100, 30}, {300, 90}};
    EXPECT_NEAR(fitLine(points).perByteNs, 0.3, 1e-12);
    EXPECT_NEAR(fitLine(points).fixedNs, 0, 1e-12);
}

/// Some best line goes through two of the points, so that all of these are as many as need to be compared.
TEST(CostLine, HasTheLeastDeviationOfAllLinesThroughTwoPoints)
{
    std::mt19937_64 random(7);
    std::lognormal_distribution<double> noise(0, 0.3);
    for (int round = 0; round < 200; ++round) {
        auto points = pointsOn({500, 0.2});
        for (auto& point : points) {
            point.ns *= noise(random);
            point.weight = noise(random);
        }
        double least = deviates(points, fitLine(points));
        for (const auto& a : points) {
            for (const auto& b : points) {
                if (a.bytes >= b.bytes) continue;
                const double slope = (b.ns - a.ns) / (b.bytes - a.bytes);
                EXPECT_GE(deviates(points, {a.ns - slope * a.bytes, slope}), least * (1 - 1e-9));
            }
        }
    }
}

TEST(CostLine, HeavyPointsCountForMore)
{
    std::vector<CostPoint> points{{16, 100, 1}, {32, 100, 1}, {33, 150, 5}};
    EXPECT_EQ(fitLevel(points).fixedNs, 150);
    points.back().weight = 0.5;
    EXPECT_EQ(fitLevel(points).fixedNs, 100);
    EXPECT_EQ(fitLevel(points).perByteNs, 0);
}

} // namespace
} // namespace crossover
