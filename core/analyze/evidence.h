// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the sizes of one comparison prove together. Pure functions: any thread may call them.

#include <cstddef>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

#include "core/analyze/one_crossing.h"
#include "core/analyze/speedup.h"

namespace crossover {

/// What is known of the difference at a size, against the margin options.delta.
enum class Standing {
    Unknown,
    CopyFaster, ///< by more than the margin
    Alike,      ///< the difference is within the margin
    ZeroCopyFaster,
};

/// The JSON name: "unknown", "copy_faster", "alike", "zero_copy_faster".
std::string_view nameOf(Standing standing);

/// Neighbouring sizes, by index, of which the same is known.
struct Region {
    Standing standing = Standing::Unknown;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Bounds of the median of d at a size; infinite where there are too few trials.
struct SizeBounds {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
};

struct Evidence {
    Dependence dependence; ///< of the trials of all sizes
    /// Of a single crossing, each end wrong with probability alpha / 2 at most, at whatever moment one looks.
    CrossingBounds crossing;
    /// No single crossing fits, unless differences within the margin count as none; `crossing` lets them.
    bool tolerant = false;
    /// Of each size; all hold together with probability 1 - alpha, at whatever moment one looks. A size with too few
    /// trials counts as lying between its neighbours, if these are an octave apart at most and libzmq works alike
    /// there.
    std::vector<SizeBounds> bounds;
    /// The same, but each side is wrong with probability alpha at most. That is enough to bound the largest of many
    /// losses (intersection-union test: Berger, 1982).
    std::vector<SizeBounds> lossBounds;
    std::vector<Region> regions; ///< of all sizes, ascending
    /// Zero-copy is faster at sizes below others at which copying is, both by more than the margin; by the regions, or
    /// by `crossing` alone.
    bool reversed = false;

    /// What is known of the size with this index.
    [[nodiscard]] Standing standingAt(std::size_t index) const;
    /// The regions show a reversal.
    [[nodiscard]] bool reversedInRegions() const;
    /// This is known of some region.
    [[nodiscard]] bool any(Standing standing) const;
    [[nodiscard]] bool all(Standing standing) const { return regions.size() == 1 && regions[0].standing == standing; }
};

Evidence weigh(std::span<const SizeSpeedup> sizes, const AnalysisOptions& options, const Dependence& dependence = {});

/// How often zero-copy won and lost, where only differences above `margin` (ln) count as wins.
std::vector<WinCount> countWins(std::span<const SizeSpeedup> sizes, double margin = 0);

} // namespace crossover
