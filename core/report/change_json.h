// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What changed between sessions as JSON, schema 1: one object
//
// schema     1
// baseline   the title of the session that the others are compared with
// sessions   a list, one entry per other session: its title, and
//   changes    a list, one entry per metric of a group that has a partner in the baseline:
//     metric                throughput, sends, latency or cpu; on request latency_p90, latency_p99, latency_p999 or
//                           memory
//     combination           how messages were sent, in words; baseline_combination: the same of the partner
//     crossover             estimate, low and high in bytes, each null where there is none; baseline_crossover
//     crossover_ratio       of the estimates, null unless both have intervals
//     crossover_change      differs (the intervals do not overlap), not_shown, or unknown (one has no interval)
//     threshold             recommended, bytes or null; baseline_threshold
//     copy, zero_copy       a list of sizes both have: size in bytes, repeats (of the session that has fewer), speedup
//                           over the same arm of the baseline with its bounds low and high (null when there are too
//                           few), p (Mann-Whitney, Holm), and whether it is significant

#include <span>
#include <string>
#include <vector>

#include "core/analyze/session_change.h"

namespace crossover {

/// A session and how it differs from the baseline.
struct TitledChanges {
    std::string title;
    std::vector<MetricChange> changes;
};

std::string jsonOf(const std::string& baselineTitle, std::span<const TitledChanges> sessions);

} // namespace crossover
