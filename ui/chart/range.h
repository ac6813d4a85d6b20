// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an axis shows, and how much of it the data need. Pure functions.

#include <limits>

namespace crossover {

/// From min to max, both included; made without values it holds nothing.
struct Range {
    double min = std::numeric_limits<double>::infinity();
    double max = -std::numeric_limits<double>::infinity();

    [[nodiscard]] bool empty() const { return !(max >= min); }
    [[nodiscard]] bool contains(double value) const { return value >= min && value <= max; }
    void include(double value);
    bool operator==(const Range&) const = default;
};

/// The smallest range that holds both.
Range united(const Range& first, const Range& second);

/// A range with air around positive data, ends on round numbers (1, 1.2, 1.5, 2 ... 8 times a power of ten) and at
/// least about `minRatio` from end to end. Empty stays empty.
Range paddedLogRange(const Range& data, double minRatio);

/// From 0 to a round number above the data.
Range paddedFromZero(const Range& data);

/// A range with air for a linear axis; both ends on a multiple of a round step.
Range paddedLinearRange(const Range& data, double minSpan);

} // namespace crossover
