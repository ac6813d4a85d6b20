// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Text for sizes, rates and times, the same in every locale ('.' is the decimal point).

#include <cstdint>
#include <string>
#include <string_view>

#include "core/model/result.h"

namespace crossover {

/// Bytes from "64", "64B", "1KiB", "1.5 MiB" (powers of 1024) or "1kB", "1MB" (powers of 1000). Case and spaces do not
/// matter. Fails with a usage error for anything else, fractions of a byte, and values from 2^63 on.
Result<std::uint64_t> parseSize(std::string_view text);

/// Seconds from "50ms", "2 s", "1.5min", "250us"; `bareUnitSeconds` is the unit of a number without unit. Fails unless
/// the value is finite and above 0.
Result<double> parseDuration(std::string_view text, double bareUnitSeconds = 1.0);

/// A size with at most three significant digits: "16 B", "5.2 KiB", "977 KiB", "1 MiB".
std::string formatSize(double bytes);

/// The exact size in bytes: "4 641 B" (groups of three with narrow no-break spaces).
std::string formatBytes(std::uint64_t bytes);

/// A number with an SI prefix and at most three significant digits: "950", "1.2 M", "10 k", "2.5 m".
/// The unit, when given, follows directly: formatSi(1.2e6, "msg/s") is "1.2 Mmsg/s".
std::string formatSi(double value, std::string_view unit = {});

/// "0.4 s", "14 s", "2 min 05 s".
std::string formatSeconds(double seconds);

/// Three significant digits without exponent: "1.02", "0.87", "12.3".
std::string formatRatio(double ratio);

/// A share in percent, at most three significant digits, without exponent: "5 %", "97.5 %", "0.81 %", "1340 %".
std::string formatPercent(double share);

/// The shortest text that reads back as the same double, '.' as decimal point.
std::string formatExact(double value);

} // namespace crossover
