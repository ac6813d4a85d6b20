// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How verdicts change from session to session. Sessions of different machines, combinations and metrics stand in series
// of their own. Pure functions: any thread may call them.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/analyze/analysis.h"
#include "core/analyze/gate.h"
#include "core/analyze/machine_change.h"
#include "core/model/session.h"

namespace crossover {

/// A probability of a wrong claim that suits a history at which somebody looks every day.
inline constexpr double historyAlpha = 0.01;

/// Where, when and with what a session was measured.
struct HistorySession {
    std::string file;        ///< as it is named in the folder
    std::string measured;    ///< as in Session, never empty
    std::int64_t moment = 0; ///< the same in seconds since 1970
    Environment environment;
    std::size_t samples = 0;
};

/// Medians at one size, in the unit of the metric.
struct HistoryMedians {
    std::uint64_t size = 0;
    std::optional<double> copy;
    std::optional<double> zeroCopy;
};

/// What one session says about one metric of a group.
struct HistoryPoint {
    std::shared_ptr<const HistorySession> session;
    Verdict verdict;
    CrossoverEnds ends; ///< of the crossover, as far as they are proven
    std::string headline;
    std::optional<std::uint64_t> threshold; ///< recommended
    double disturbed = 0;                   ///< share of the trials
    std::vector<HistoryMedians> medians;    ///< by ascending size

    /// Where the curves cross, in bytes, if both ends of its interval are proven.
    [[nodiscard]] std::optional<double> crossover() const;
    /// What the search for changes takes: where the curves seem to cross, but not beyond a proven end; that end alone
    /// where one arm is faster at all sizes. Nothing when no end is proven.
    [[nodiscard]] std::optional<double> level() const;
};

/// What may be compared over time. The machine: CPU, cores and CPU quota. Its kernel and libzmq may change: that is
/// what a history is to show.
struct HistoryKey {
    std::string machine;
    GroupKey group;
    Metric metric = Metric::Throughput;
    auto operator<=>(const HistoryKey&) const = default;
};

struct HistoryEntry {
    HistoryKey key;
    HistoryPoint point;
};

/// The crossover changed for good.
struct HistoryChange {
    std::size_t at = 0; ///< index of the first point after the change
    double before = 0;  ///< bytes: median of the levels up to it, from the change before on
    double after = 0;   ///< of those from it up to the next change
    double p = 1;
    std::vector<FactChange> facts; ///< that differ from the point with a level before
};

struct HistorySeries {
    HistoryKey key;
    std::vector<HistoryPoint> points; ///< in order of time
    std::vector<HistoryChange> changes;

    [[nodiscard]] std::size_t levels() const; ///< number of points that have one
    /// At most three sizes that all points have: the smallest, a middle one, the largest.
    [[nodiscard]] std::vector<std::uint64_t> commonSizes() const;
};

struct LeftOut {
    std::string file;
    std::string reason; ///< half a sentence
};

struct History {
    std::vector<HistorySeries> series; ///< by machine, combination, test and metric
    std::vector<LeftOut> leftOut;
    std::size_t sessions = 0; ///< in the series

    [[nodiscard]] std::size_t changes() const;
};

/// What a session says about these metrics. Fails, as half a sentence, if it does not say when or on which machine it
/// was measured.
Result<std::vector<HistoryEntry>> historyEntries(const Session& session, const std::string& file,
                                                 std::span<const Metric> metrics);

/// Puts entries in order and looks for changes of log2(level), in each series with probability `alpha` of a claim
/// where nothing changed. Sessions without a level keep their place, but have no part in that. Of two files with
/// one measurement, that with more samples counts.
History historyOf(std::vector<HistoryEntry> entries, std::vector<LeftOut> leftOut, double alpha = historyAlpha);

} // namespace crossover
