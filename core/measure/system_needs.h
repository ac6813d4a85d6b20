// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What measuring needs of the system. libzmq ends the process when it cannot get a descriptor or a thread, so that has
// to be found out before. Any thread may call these functions.

#include <cstddef>
#include <system_error>

#include "core/model/result.h"

namespace crossover {

inline constexpr std::size_t neededDescriptors = 32; ///< of one trial over any transport, with some to spare
inline constexpr std::size_t neededThreads = 12;     ///< likewise

/// Whether this process can get them now; fails with what to do. Takes about a millisecond.
Result<void> checkSystemNeeds();

/// What to do when a thread could not be started. The reason is that of std::thread's constructor.
Error threadError(const std::system_error& reason);

} // namespace crossover
