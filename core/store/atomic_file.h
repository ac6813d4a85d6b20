// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <istream>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/model/result.h"

namespace crossover {

/// Writes the whole file or nothing: writes a temporary file beside it, flushes it to disk and renames it. A new file
/// has the permissions that the umask leaves; an existing one keeps its permissions and stays unchanged on failure. A
/// link stays a link, also one that leads to no file yet. Anything but a regular file (a pipe, a terminal) is written
/// directly; a reader that does not read is waited for until a stop is requested. Fails with the reason and what to do.
Result<void> saveAtomically(const std::string& path, std::string_view content, const std::stop_token& stop = {});

/// Whether that could be saved there now: fails as saveAtomically would. Leaves everything as it is.
Result<void> checkSavable(const std::string& path);

/// Fails for a named pipe: the thread of a window must not wait for its reader.
Result<void> refusePipe(const std::string& path);

/// All bytes of a file or stream; fails above `most`. `expected`: about how many there are, if that is known.
Result<std::string> readWhole(const std::string& path, std::size_t most);
Result<std::string> readWhole(std::istream& in, std::size_t most, std::size_t expected = 0);

} // namespace crossover
