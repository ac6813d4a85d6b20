// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sizes in the text of verdicts, with as many digits as they are worth. In bytes, any thread.

#include <string>
#include <string_view>

namespace crossover {

/// "4.1 to 6.3 KiB", "96 B to 1.5 KiB"; to the byte where three digits cannot tell the ends apart.
std::string formatSizeRange(double low, double high, std::string_view separator = " to ");

/// A size as exact as the ends of its interval are given by formatSizeRange.
std::string formatSizeWithin(double size, double low, double high);

/// Two significant digits, for a guess: "12 KiB", "1.2 KiB", "340 B".
std::string formatRoughSize(double bytes);

} // namespace crossover
