// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A history in words and tables. Any thread.

#include <optional>
#include <string>

#include "core/history/history.h"

namespace crossover {

/// "Throughput: ipc, shared release, blocking calls, roles placement"
std::string seriesTitle(const HistoryKey& key);

/// When it was measured, by the clock there: "2026-11-22 14:05".
std::string momentWords(const HistorySession& session);

/// "5.2 KiB (4.1 to 6.3 KiB)"; the headline of the verdict where there is no crossover.
std::string crossoverWords(const HistoryPoint& point);

/// "4 KiB"; "none"
std::string thresholdWords(const HistoryPoint& point);

/// "1.2 Mmsg/s, 1.5 Mmsg/s": copying, then zero-copy; "–" where an arm is missing.
std::string mediansWords(const HistoryPoint& point, std::uint64_t size, Metric metric);

/// "4.3.5": the libzmq of this program, without what was built into it. Empty if unknown.
std::string libzmqWords(const HistorySession& session);

/// "The crossover moved from 5.2 KiB to 2.6 KiB with the session of 2026-11-09 03:00, night-9.zxo (p = 0.001). libzmq
/// was 4.3.4 and is 4.3.5."
std::string changeSentence(const HistorySeries& series, const HistoryChange& change);

/// Whether changes were found, and in how many sessions none could be sought.
std::string seriesSentence(const HistorySeries& series, double alpha);

/// "12 sessions, 3 files left out: 2 changes of a crossover."
std::string historySentence(const History& history);

/// All of it, with a table for each series.
std::string historyText(const History& history, double alpha);

} // namespace crossover
