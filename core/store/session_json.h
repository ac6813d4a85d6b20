// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts that sessions, journals and events share, everything except the samples, as JSON text on one line. Bytes
// that are not UTF-8 are replaced. session_fields.h reads it back.

#include <optional>
#include <string>
#include <string_view>

#include "core/model/session.h"

namespace crossover {

std::string jsonOf(const std::string& text);
std::string jsonOf(const SweepConfig& config);
std::string jsonOf(const Environment& environment);
std::string jsonOf(const SessionEnd& end);

template <class T>
std::string jsonOf(const std::optional<T>& value)
{
    return value ? jsonOf(*value) : "null";
}

/// The start of a session file, indented: an open brace and all members except the samples.
std::string sessionHead(std::string_view format, std::size_t version, const Session& session);

} // namespace crossover
