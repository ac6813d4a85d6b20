// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace crossover {

/// Fixes malloc's thresholds for a trial. Else glibc raises its mmap threshold whenever it frees a
/// larger block, and the cost of a large copy would depend on the sizes measured before. The fixed value is that of a
/// long-running program that has freed a 32 MiB message. Cheap to call again.
void fixAllocator();

/// Describes what fixAllocator did, for the session's environment.
std::string allocatorFacts();

/// Until fixAllocator() is called again, malloc gives memory back as soon as it is free. malloc_trim() leaves up to the
/// threshold in the arena of each thread, which would hide what a burst needs.
void trimEagerly();

/// Returns free memory to the system between trials: all trials start alike and memory stays bounded.
void returnFreeMemory();

} // namespace crossover
