// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/model/sample.h"

namespace crossover {

/// Why these samples give no verdict about a metric that is judged on request, and what to do. Any thread.
std::string unjudgedSentence(std::span<const Sample> samples, Metric metric);

} // namespace crossover
