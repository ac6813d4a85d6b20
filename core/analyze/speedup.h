// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From the values of one size to what they show about it. Pure functions: any thread may call them.

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "core/model/size_data.h"
#include "core/model/sweep_config.h"

namespace crossover {

struct AnalysisOptions {
    double alpha = 0.05;             ///< two-sided: intervals promise 1 - alpha, each one-sided test uses alpha / 2
    double delta = usualDelta;       ///< the margin: differences up to this share are of no practical use
    std::vector<Metric> requested{}; ///< that are judged only on request

    [[nodiscard]] bool judges(Metric metric) const;
};

/// Those that a session was measured for.
AnalysisOptions optionsOf(const std::optional<SweepConfig>& config, std::vector<Metric> judged = {});

/// Median of one arm at one size with the bounds of that median; low and high are missing below 6 values.
struct ArmPoint {
    std::uint64_t size = 0;
    std::size_t count = 0;
    double median = 0;
    std::optional<double> low;
    std::optional<double> high;
};

/// How much better zero-copy is at one size, as a logarithm: d = ln(t_copy / t_zero-copy), t = time per message.
/// d > 0 means zero-copy is better, for rates and for latencies alike.
struct SizeSpeedup {
    std::uint64_t size = 0;
    std::size_t pairs = 0;    ///< pairs left after exact ties are dropped (unpaired data: the smaller arm's repeats)
    std::size_t ties = 0;     ///< pairs of exactly equal values (unpaired data: 0)
    std::size_t wins = 0;     ///< pairs in which zero-copy was better (unpaired data: 0)
    std::vector<double> logs; ///< d of each pair, ascending (unpaired data: of pairs drawn at random)
    double logMedian = 0;     ///< median of d, a tie being 0 (unpaired: Hodges-Lehmann shift)
    double logLow = -std::numeric_limits<double>::infinity(); ///< bounds of that median; infinite below the count
    double logHigh = std::numeric_limits<double>::infinity(); ///< that supports them (6 pairs, 4 + 4 repeats)
    double winP = 1;                                          ///< one-sided p for "zero-copy is better"
    double loseP = 1;                                         ///< one-sided p for "copying is better"

    [[nodiscard]] double speedup() const; ///< exp(logMedian): 2 = twice as fast, 1 = the same
    [[nodiscard]] double low() const;     ///< 0 when unbounded
    [[nodiscard]] double high() const;    ///< infinity when unbounded
};

/// d of a pair, whether t itself or the rate 1 / t was measured.
double logSpeedup(const Pair& pair, Metric metric);

/// Whether the data is to be judged by its pairs: at least half of the rows that could be paired are.
bool isPaired(std::span<const SizeData> data);

/// Median of one arm with its bounds; `values` holds at least one.
ArmPoint armPoint(std::uint64_t size, std::vector<double> values, const AnalysisOptions& options);

/// From the pairs alone: sign test, median and order-statistic bounds. Ties are dropped from the test, as it must be,
/// and stay in the median and its bounds, as differences of zero: ten ties and one win are no speedup.
SizeSpeedup pairedSpeedup(const SizeData& data, Metric metric, const AnalysisOptions& options);

/// From all values of both arms, at least one each: Mann-Whitney test, Hodges-Lehmann shift of ln t and its bounds.
SizeSpeedup unpairedSpeedup(const SizeData& data, Metric metric, const AnalysisOptions& options);

/// The sizes that can be compared, by ascending size.
std::vector<SizeSpeedup> speedups(std::span<const SizeData> data, Metric metric, bool paired,
                                  const AnalysisOptions& options);

} // namespace crossover
