// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <istream>
#include <string>
#include <string_view>

#include "core/model/result.h"

namespace crossover {

/// Puts a file in place whole or not at all: written beside its place, flushed to the disk, renamed. An older file
/// keeps its permissions, and stays as it was when this fails; a link stays a link. What is no regular file (a pipe, a
/// terminal) is simply written to. Fails with the reason and what to do.
Result<void> saveAtomically(const std::string& path, std::string_view content);

/// All bytes of a file or stream, at most `most`.
Result<std::string> readWhole(const std::string& path, std::size_t most);
Result<std::string> readWhole(std::istream& in, std::size_t most);

} // namespace crossover
