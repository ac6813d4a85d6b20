// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/source_for.h"

#include "core/sweep/local_source.h"
#include "core/sweep/worker_source.h"

namespace crossover {

std::unique_ptr<TrialSource> sourceFor(const SweepConfig& config)
{
    if (config.sender.isThread() && config.receiver.isThread()) return std::make_unique<LocalSource>();
    return std::make_unique<WorkerSource>(config.sender, config.receiver, config.address);
}

} // namespace crossover
