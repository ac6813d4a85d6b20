// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How long this machine's memcpy takes, by size, and its form as facts of the machine. Pure functions: any thread.

#include <cstdint>
#include <optional>
#include <vector>

#include "core/model/environment.h"

namespace crossover {

struct CopySpeed {
    struct Point {
        std::uint64_t bytes = 0;
        double inCacheNs = 0;    ///< the same buffers again and again
        double fromMemoryNs = 0; ///< buffers that were not touched for a while
        bool operator==(const Point&) const = default;
    };
    std::vector<Point> points; ///< by ascending size
    bool operator==(const CopySpeed&) const = default;
};

/// The size whose copy takes so long, between the sizes measured; nothing outside them.
std::optional<double> sizeCopiedIn(const CopySpeed& speed, double ns, double CopySpeed::Point::*where);

/// Adds it to the facts: "64 B 2.1 ns, 128 B 3 ns, ...". Old programs show these facts like any others.
void addFacts(Environment& environment, const CopySpeed& speed);

/// From the facts; nothing where they lack it, or where somebody else wrote them.
std::optional<CopySpeed> copySpeedOf(const Environment& environment);

} // namespace crossover
