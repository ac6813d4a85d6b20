// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/one_crossing.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/analyze/betting.h"

namespace crossover {

namespace {

constexpr double smallerShare = 0.25; // of the stake
// Octaves. The size alone, so that a jump between neighbours such as 33 and 34 B is seen; the others with a little more
// than what they are named for, since sizes are whole bytes and 1.5 is more than half an octave.
constexpr std::array windows{0.0, 0.59, 1.09, 2.09, 4.09};

double octavesBetween(const WinCount& a, const WinCount& b)
{
    return std::abs(std::log2(static_cast<double>(a.size) / static_cast<double>(b.size)));
}

/// On windows that end at `last`, in the order of `sizes`.
double localCapital(std::span<const WinCount> sizes, std::size_t last, const Dependence& dependence)
{
    double sum = 0;
    std::size_t heads = 0;
    std::size_t tails = 0;
    std::size_t next = last + 1; // one past the size that comes in next
    double capital = 1;
    for (const double octaves : windows) {
        const auto before = next;
        while (next > 0 && octavesBetween(sizes[next - 1], sizes[last]) <= octaves) {
            --next;
            heads += sizes[next].wins;
            tails += sizes[next].losses;
        }
        if (next != before) {
            const auto [smallest, largest] = std::minmax(sizes[next].size, sizes[last].size);
            capital = capitalAfter(heads, tails, dependence.of(smallest, largest));
        }
        sum += capital;
    }
    return sum / windows.size();
}

std::vector<double> capitals(std::span<const WinCount> sizes, const Dependence& dependence)
{
    std::vector<double> all;
    all.reserve(sizes.size());
    double smaller = 0;
    std::size_t measured = 0; // of the smaller sizes
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const double local = localCapital(sizes, i, dependence);
        const double others = measured == 0 ? local : smaller / static_cast<double>(measured);
        all.push_back((1 - smallerShare) * local + smallerShare * others); // any of them may be infinite
        if (sizes[i].wins + sizes[i].losses == 0) continue;
        smaller += local;
        ++measured;
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

std::vector<double> capitalsUpwards(std::span<const WinCount> ascending, const Dependence& dependence)
{
    return capitals(ascending, dependence);
}

std::vector<double> capitalsDownwards(std::span<const WinCount> ascending, const Dependence& dependence)
{
    auto all = capitals(mirrored(ascending), dependence);
    std::ranges::reverse(all);
    return all;
}

CrossingBounds boundCrossing(std::span<const WinCount> below, std::span<const WinCount> above, double level,
                             const Dependence& dependence)
{
    CrossingBounds bounds;
    if (const auto count = refuted(capitals(above, dependence), level); count > 0) bounds.high = above.size() - count;
    if (const auto count = refuted(capitals(mirrored(below), dependence), level); count > 0) bounds.low = count - 1;
    return bounds;
}

} // namespace crossover
