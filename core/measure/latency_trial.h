// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/bursts.h"

namespace crossover {

/// REQ/REP, one round trip after the other, each timed alone; request and reply both go the way of the arm. A closed
/// loop: the time of service, not latency under load.
std::unique_ptr<Bursts> makeLatencyBursts(Link link, const TrialPlan& plan, const Patience& patience);

} // namespace crossover
