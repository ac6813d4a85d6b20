// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/model/sweep_config.h"
#include "core/sweep/trial_source.h"

namespace crossover {

/// Who measures a setup: this process alone, or workers too.
std::unique_ptr<TrialSource> sourceFor(const SweepConfig& config);

} // namespace crossover
