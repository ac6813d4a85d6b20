// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace crossover {

/// Fixes malloc's thresholds for the life of the process, so that the cost of a large copy does not depend on which
/// sizes were measured before: glibc raises its mmap threshold whenever a larger block is freed. It is fixed where a
/// long-running program ends up that has once freed a 32 MiB message. Cheap to call again.
void fixAllocator();

/// What fixAllocator did, in words, for the session's environment.
std::string allocatorFacts();

/// Gives free memory back to the system between trials: every trial starts alike and memory stays bounded.
void returnFreeMemory();

} // namespace crossover
