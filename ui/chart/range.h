// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The range of an axis, and the range that data need. Pure functions.

#include <limits>

namespace crossover {

/// From min to max, both included; empty if default-constructed.
struct Range {
    double min = std::numeric_limits<double>::infinity();
    double max = -std::numeric_limits<double>::infinity();

    [[nodiscard]] bool empty() const { return !(max >= min); }
    [[nodiscard]] bool contains(double value) const { return value >= min && value <= max; }
    void include(double value);
    bool operator==(const Range&) const = default;
};

/// The smallest range that contains both.
Range united(const Range& first, const Range& second);

/// A range with padding around positive data, with round ends (1, 1.2, 1.5, 2 ... 8 times a power of ten) and a ratio
/// of about `minRatio` or more between them. Empty stays empty.
Range paddedLogRange(const Range& data, double minRatio);

/// From 0 to a round number above the data.
Range paddedFromZero(const Range& data);

/// A range with padding for a linear axis; both ends are multiples of a round step.
Range paddedLinearRange(const Range& data, double minSpan);

} // namespace crossover
