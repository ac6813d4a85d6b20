// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/one_crossing.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/analyze/betting.h"

namespace crossover {

namespace {

constexpr double smallerShare = 0.25;                  // of the stake
constexpr std::array windows{0.0, 0.5, 1.0, 2.0, 4.0}; // octaves
constexpr double tolerance = 0.09;                     // octaves by which sizes may miss a window

double octavesBetween(const WinCount& a, const WinCount& b)
{
    return std::abs(std::log2(static_cast<double>(a.size) / static_cast<double>(b.size)));
}

/// On windows that end at `last`, in the order of `sizes`.
double localCapital(std::span<const WinCount> sizes, std::size_t last, double dependence)
{
    double sum = 0;
    std::size_t heads = 0;
    std::size_t tails = 0;
    std::size_t next = last + 1; // one past the size that comes in next
    double capital = 1;
    for (const double octaves : windows) {
        const auto before = next;
        while (next > 0 && octavesBetween(sizes[next - 1], sizes[last]) <= octaves + tolerance) {
            --next;
            heads += sizes[next].wins;
            tails += sizes[next].losses;
        }
        if (next != before) capital = capitalAfter(heads, tails, dependence);
        sum += capital;
    }
    return sum / windows.size();
}

std::vector<double> capitals(std::span<const WinCount> sizes, double dependence)
{
    std::vector<double> all;
    all.reserve(sizes.size());
    double smaller = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const double local = localCapital(sizes, i, dependence);
        const double others = i == 0 ? local : smaller / static_cast<double>(i);
        all.push_back(std::lerp(local, others, smallerShare));
        smaller += local;
    }
    return all;
}

std::vector<WinCount> mirrored(std::span<const WinCount> ascending)
{
    std::vector<WinCount> mirror;
    mirror.reserve(ascending.size());
    for (auto size = ascending.rbegin(); size != ascending.rend(); ++size)
        mirror.push_back({size->size, size->losses, size->wins});
    return mirror;
}

/// How many sizes, from the last on, are refuted.
std::size_t refuted(std::span<const double> capitals, double level)
{
    const auto kept =
        std::find_if(capitals.rbegin(), capitals.rend(), [&](double capital) { return capital < 1 / level; });
    return static_cast<std::size_t>(kept - capitals.rbegin());
}

} // namespace

std::vector<double> capitalsUpwards(std::span<const WinCount> ascending, double dependence)
{
    return capitals(ascending, dependence);
}

std::vector<double> capitalsDownwards(std::span<const WinCount> ascending, double dependence)
{
    auto all = capitals(mirrored(ascending), dependence);
    std::ranges::reverse(all);
    return all;
}

CrossingBounds boundCrossing(std::span<const WinCount> below, std::span<const WinCount> above, double level,
                             double dependence)
{
    CrossingBounds bounds;
    if (const auto count = refuted(capitals(above, dependence), level); count > 0) bounds.high = above.size() - count;
    if (const auto count = refuted(capitals(mirrored(below), dependence), level); count > 0) bounds.low = count - 1;
    return bounds;
}

} // namespace crossover
