// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers of an analysis as text, with as many digits as they are worth. Any thread.

#include <string>

#include "core/analyze/fitted_costs.h"

namespace crossover {

/// "4.1 to 6.3 KiB", "4.1 and 6.3 KiB" (after "between"), "4.1 – 6.3 KiB".
enum class RangeStyle { To, And, Dash };

/// "4.1 to 6.3 KiB", "96 B to 1.5 KiB", in bytes; to the byte where three digits cannot tell the ends apart.
std::string formatSizeRange(double low, double high, RangeStyle style = RangeStyle::To);

/// A size as exact as the ends of its interval are given by formatSizeRange.
std::string formatSizeWithin(double size, double low, double high);

/// Two significant digits, for a size without an interval: "12 KiB", "1.2 KiB", "340 B".
std::string formatRoughSize(double bytes);

/// A share to two significant digits: "27 %", "3.5 %", "0.1 %", "140 %".
std::string formatRoughPercent(double share);

/// A speedup from its logarithm: "1.35"; "–" where it has no bound.
std::string formatBound(double logarithm);

/// A factor to two significant digits: "2.5", "18", "150".
std::string formatRoughFactor(double factor);

/// How much longer something takes, from the ratio of times: "15 % slower"; from 2 on "2.5 times as slow".
std::string formatSlowdown(double ratio);

/// Its interval, in the same unit as formatSlowdown(ratio): "12 to 18 %", "2.4 to 2.6 times".
std::string formatSlowdownRange(double ratio, double low, double high);

/// What a choice costs, from the logarithm of the ratio of times: "15 %"; from 2 on "a factor of 2.5".
std::string formatLoss(double logLoss);

/// A time to two significant digits: "85 ns", "1.2 µs".
std::string formatRoughTime(double ns);

/// "70 to 100 ns", "900 ns to 1.2 µs".
std::string formatTimeRange(double lowNs, double highNs);

/// "85 ns (70 to 100 ns)"; "not measurable here (-20 to 40 ns)" where the bounds contain 0; "about 85 ns (too few
/// trials)" without bounds.
std::string formatEstimate(const Estimate& ns);

} // namespace crossover
