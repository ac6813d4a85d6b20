// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/bursts.h"

namespace crossover {

/// PUSH to PULL. The timed window of a burst runs from before its first send to after its last receive, on this
/// process's clock; the send rate is that of the send loop alone.
std::unique_ptr<Bursts> makeThroughputBursts(Link link, const TrialPlan& plan, const Patience& patience);

} // namespace crossover
