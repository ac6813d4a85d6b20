// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A check against a baseline for other programs, as JSON and as JUnit's XML. The JSON, schema 1, is one object:
//
// schema     1
// baseline   the title of the baseline; now: that of what is compared with it
// outcome    unchanged, changed or not_comparable
// sentence   the outcome in words
// notes      sentences: what differs about machine and library, drift, what one of both lacks
// alpha      probability of a wrong claim, of all comparisons together
// cases      a list, one entry per criterion and metric of a group:
//   criterion             threshold, crossover, throughput, sends, latency, cpu, latency_p90, latency_p99,
//                         latency_p999 or memory; share: its limit
//   metric, test          of the compared values
//   combination           how messages were sent, in words
//   finding               unchanged, better, changed, unclear (one of both has no answer) or disturbed
//   threshold, baseline_threshold   recommended, bytes or null
//   crossover, baseline_crossover   low and high in bytes, each null where it is open
//   cost                  null, or what the baseline's threshold costs now: size, slowdown, at_least, slowdown_before
//                         (ratios of times)
//   rates                 a list of arms that changed by more than the share: arm, size in bytes (null: all sizes
//                         together), before and now in the unit of the metric, slowdown (ratio of times), p

#include <string>

#include "core/analyze/gate.h"

namespace crossover {

std::string gateJson(const GateReport& report, const std::string& baseline, const std::string& now);

/// A suite for every group, a test case for every criterion. What is not comparable is an error, what has no answer is
/// skipped.
std::string gateJunit(const GateReport& report);

} // namespace crossover
