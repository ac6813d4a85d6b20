// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <istream>
#include <string>
#include <string_view>

#include "core/model/result.h"

namespace crossover {

/// Writes the whole file or nothing: writes a temporary file beside it, flushes it to disk and renames it. An existing
/// file keeps its permissions and stays unchanged on failure; a link stays a link. Anything but a regular file (a pipe,
/// a terminal) is written directly. Fails with the reason and what to do.
Result<void> saveAtomically(const std::string& path, std::string_view content);

/// All bytes of a file or stream; fails above `most`.
Result<std::string> readWhole(const std::string& path, std::size_t most);
Result<std::string> readWhole(std::istream& in, std::size_t most);

} // namespace crossover
