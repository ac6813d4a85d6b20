// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/size_data.h"

namespace crossover {

struct AnalysisOptions {
    double alpha = 0.05; ///< two-sided: intervals promise 1 - alpha, each one-sided test uses alpha / 2
    double delta = 0.05; ///< differences up to this share count as none (the verdict "equivalent")
};

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
    std::size_t pairs = 0; ///< pairs left after exact ties are dropped (unpaired data: the smaller arm's repeats)
    std::size_t ties = 0;  ///< pairs of exactly equal values (unpaired data: 0)
    std::size_t wins = 0;  ///< pairs in which zero-copy was better (unpaired data: 0)
    double logMedian = 0;  ///< median of d, a tie being 0 (unpaired: Hodges-Lehmann shift)
    double logLow = -std::numeric_limits<double>::infinity(); ///< bounds of that median; infinite below the count
    double logHigh = std::numeric_limits<double>::infinity(); ///< that supports them (6 pairs, 4 + 4 repeats)
    double winP = 1;                                          ///< one-sided p for "zero-copy is better"
    double loseP = 1;                                         ///< one-sided p for "copying is better"
    double level = 0; ///< the chance of a false claim that such a test really has, at most alpha / 2; 0: none possible

    [[nodiscard]] double speedup() const; ///< exp(logMedian): 2 = twice as fast, 1 = the same
    [[nodiscard]] double low() const;     ///< 0 when unbounded
    [[nodiscard]] double high() const;    ///< infinity when unbounded
};

enum class VerdictKind { Crossover, AtMost, AtLeast, ZeroCopyWins, CopyWins, Multiple, Equivalent, Unresolved };

/// The JSON name: "crossover", "at_most", ...
std::string_view nameOf(VerdictKind kind);

/// What one group and metric say about the crossover. Sizes in bytes.
struct Verdict {
    VerdictKind kind = VerdictKind::Unresolved;
    /// Kinds Crossover, AtMost, AtLeast and Unresolved may have one; without an interval it is a guess.
    std::optional<double> estimate;
    std::optional<double> low; ///< interval of the estimate; both or none (kind Crossover only)
    std::optional<double> high;
    /// Grid sizes around each crossing; Crossover: 1, Multiple: 1 or more, otherwise none.
    std::vector<std::pair<double, double>> brackets;
    std::string headline; ///< short, for the window: "5.2 KiB [4.1 – 6.3 KiB]", "zero-copy wins from 16 B"
    std::string sentence; ///< whole, to quote: "Throughput: zero-copy pays from 5.2 KiB (95 %: 4.1 to 6.3 KiB)."
};

/// One group and metric, analysed.
struct MetricAnalysis {
    GroupKey group;
    Metric metric = Metric::Throughput;
    bool paired = true;
    std::vector<ArmPoint> copy;     ///< by ascending size
    std::vector<ArmPoint> zeroCopy; ///< by ascending size
    std::vector<ArmPoint> hybrid;   ///< by ascending size; empty without a threshold check
    std::vector<SizeSpeedup> sizes; ///< by ascending size, sizes that have both arms
    Verdict verdict;
    std::string thresholdCheck; ///< what a check of a threshold showed, as a sentence; empty without one

    [[nodiscard]] const std::vector<ArmPoint>& curve(Arm arm) const;
};

/// Analyses one metric of one group. Never fails: too little data is the verdict "unresolved", with the reason in
/// words.
MetricAnalysis analyze(std::span<const Sample> samples, const GroupKey& group, Metric metric,
                       const AnalysisOptions& options = {});

/// Every metric of every group that has data, in order of appearance.
std::vector<MetricAnalysis> analyzeAll(std::span<const Sample> samples, const AnalysisOptions& options = {});

} // namespace crossover
