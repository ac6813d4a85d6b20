// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace crossover {

/// What happened to other programs that tried to connect to the sockets of a sweep, at least once. Any thread.
std::string strangersSentence(std::uint64_t attempts);

} // namespace crossover
