// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sweep_config.h"

namespace crossover {

/// A real sweep that is over in a moment.
inline SweepConfig smallSweep()
{
    SweepConfig config;
    config.transports = {Transport::Inproc};
    config.sizes = {16, 1024, 65'536};
    config.rounds = 2;
    config.trialTime = std::chrono::milliseconds(1);
    config.burstTime = std::chrono::microseconds(100);
    config.inflightLimit = 1 << 20;
    config.refine = false;
    return config;
}

/// A real sweep that never ends within a test: for stopping, pausing and closing.
inline SweepConfig longSweep()
{
    auto config = smallSweep();
    config.rounds = 10'000;
    return config;
}

} // namespace crossover
