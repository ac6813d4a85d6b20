// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/bursts.h"

namespace crossover {

/// REQ/REP, one round trip after the other, each timed separately; the arm sends both request and reply. A closed loop:
/// measures service time, not latency under load.
std::unique_ptr<Bursts> makeLatencyBursts(Link link, const TrialPlan& plan, const Patience& patience);

} // namespace crossover
