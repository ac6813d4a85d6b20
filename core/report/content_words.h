// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was measured, in words. Any thread.

#include <span>
#include <string>

#include "core/model/sample.h"

namespace crossover {

/// A line for each test of each combination, without a line end after the last: "  ipc, shared release, blocking calls,
/// roles placement: throughput, 19 sizes from 16 B to 1 MiB".
std::string contentText(std::span<const Sample> samples);

} // namespace crossover
