// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From a verdict to a threshold for one's own code. Sizes in bytes. Pure functions: any thread may call them.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/analyze/analysis.h"

namespace crossover {

/// The threshold that pyzmq ships and others have taken over.
inline constexpr std::uint64_t usualThreshold = 65'536;

/// What the usual threshold does worst, compared with the recommended one.
struct ThresholdCost {
    std::uint64_t size = 0;
    bool copies = true;  ///< it copies messages of this size; otherwise it sends them zero-copy
    double slowdown = 1; ///< how many times as long a message takes because of that
    double low = 1;      ///< bounds of the slowdown, for this size alone
    double high = 1;
};

struct Recommendation {
    std::optional<std::uint64_t> threshold; ///< zero-copy from this size on; nothing when the data supports none
    std::string reason;                     ///< what the threshold is, or why there is none
    std::string sentence;                   ///< both, to quote; with the name of the metric
    std::optional<ThresholdCost> usualCost; ///< nothing when no measured size proves one
    std::string usualSentence;              ///< empty without that
};

/// The threshold that is safe by the evidence: from there on zero-copy pays.
/// - crossover: the interval's upper end, rounded up to a friendly size
/// - at_most: the smallest size where zero-copy is sure to pay, rounded up alike; a smaller one may do
/// - zero_copy_wins: the smallest size tested, as it is: of smaller ones nothing is known
/// - copy_wins, at_least, multiple, equivalent, unresolved: none; a guess is never recommended
Recommendation recommend(const MetricAnalysis& analysis, const AnalysisOptions& options = {});

/// The analyses that recommendations rest on, one for each combination of transport, wait and release, in order of
/// appearance: that of its throughput, or of its latency where no throughput was measured.
std::vector<const MetricAnalysis*> decisive(std::span<const MetricAnalysis> analyses);

/// The least of 1, 2, 3, 4, 6, 8, 12, 16, ... (powers of two and one and a half of them) that is not below `bytes`.
std::uint64_t friendlySize(double bytes);

/// Where and when was measured, as text for a comment.
struct Origin {
    std::string machine; ///< "AMD EPYC, 2 cores, Linux 6.1"
    std::string date;    ///< "measured 2030-12-31"
    std::string program; ///< "ZeroMQ Crossover 0.1.0"
};

enum class PasteTarget { Cpp, Pyzmq };

/// A line of source that sets the recommended threshold, which there must be, below comments that say what it rests on.
std::string linesToPaste(PasteTarget target, const MetricAnalysis& analysis, const Recommendation& recommendation,
                         const Origin& origin);

} // namespace crossover
