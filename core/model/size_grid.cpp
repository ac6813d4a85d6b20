// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/size_grid.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace crossover {

namespace {

/// Of the octave from `power` on, without its end.
std::uint64_t part(std::uint64_t power, unsigned step, unsigned parts)
{
    return power + (power * step + parts / 2) / parts;
}

} // namespace

std::vector<std::uint64_t> gridSizes(std::uint64_t min, std::uint64_t max, unsigned parts)
{
    std::vector<std::uint64_t> sizes;
    for (auto power = std::bit_floor(std::max<std::uint64_t>(min, 1)); power <= max; power *= 2) {
        for (unsigned step = 0; step < parts; ++step) {
            const auto size = part(power, step, parts);
            const bool isNew = sizes.empty() || size > sizes.back();
            if (size >= min && size <= max && isNew) sizes.push_back(size);
        }
    }
    return sizes;
}

std::uint64_t nearestGridSize(double bytes, unsigned parts)
{
    const auto about = static_cast<std::uint64_t>(std::clamp(bytes, 1.0, std::exp2(61)));
    const auto near = gridSizes(std::max<std::uint64_t>(about / 2, 1), about * 2 + 1, parts);
    return *std::ranges::min_element(near, {}, [&](std::uint64_t size) {
        return std::abs(std::log(static_cast<double>(size) / std::max(bytes, 1.0)));
    });
}

} // namespace crossover
