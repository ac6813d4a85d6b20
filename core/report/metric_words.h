// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/model/terms.h"

namespace crossover {

/// A measured value with its unit: "1.2 Mmsg/s", "14 µs".
std::string measuredText(double value, Metric metric);

/// What an arm is that is better in a metric: "faster"; "cheaper" where the metric counts what a message costs;
/// "lighter" of memory.
std::string betterWord(Metric metric);

/// The opposite: "slower", "more expensive", "heavier".
std::string worseWord(Metric metric);

/// In running text: in English the names that files have.
std::string spokenName(Metric metric);
std::string spokenName(Test test);

/// How much zero-copy brings, from the logarithm of the ratio of times, copying ÷ zero-copy: "gains 35 %", "loses 14
/// %", "is 61 times as fast"; where messages cost something, "saves 26 %", "costs 14 % more", "needs 14 % more".
std::string effectWords(Metric metric, double logSpeedup);

/// The logarithm of that ratio at a size in bytes.
struct EffectAt {
    std::uint64_t size = 0;
    double logSpeedup = 0;
};

/// What zero-copy brings at two sizes, without a full stop: "Zero-copy loses 33 % at 16 B and gains 49 % at 1 KiB",
/// "Zero-copy loses 50 % at 16 B and 30 % at 1 KiB".
std::string effectsSentence(Metric metric, const EffectAt& first, const EffectAt& last);

/// How much worse something is, from the ratio of times: "15 % slower", "2.5 times as slow", "15 % more expensive", "15
/// % heavier".
std::string worseBy(Metric metric, double ratio);

/// How much better, from the same ratio the other way round: "25 % faster"; where messages cost something, the share
/// that is saved: "20 % cheaper".
std::string betterBy(Metric metric, double ratio);

} // namespace crossover
