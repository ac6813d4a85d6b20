// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Opening and writing what a slow or absent reader may block: pipes, terminals, sockets. Waits for the reader, until a
// stop is requested. Any thread may call these functions.

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

#include <sys/types.h>

#include "core/model/descriptor.h"

namespace crossover {

/// No pipe, no terminal: writing never waits.
bool isRegularFile(int descriptor);

/// open() with these flags, which must not contain O_NONBLOCK. A named pipe that nobody reads is waited for; `waiting`
/// is called once before. Invalid with errno set on failure; ECANCELED: stopped while waiting.
Descriptor openPatiently(const std::string& path, int flags, mode_t mode, const std::stop_token& stop,
                         const std::function<void()>& waiting = {});

/// Writes everything. After a stop request, a reader that does not read is waited for only two seconds more. False
/// with errno set on failure; ECANCELED: stopped while waiting.
bool writePatiently(int descriptor, std::string_view content, const std::stop_token& stop);

/// What an errno of these functions means: "its reader has gone", "No space left on device".
std::string whyUnwritable(int reason);

} // namespace crossover
