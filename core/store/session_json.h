// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What sessions and journals have in common: everything but the samples.

#include <nlohmann/json.hpp>

#include "core/model/session.h"
#include "core/store/json_reader.h"

namespace crossover {

using Json = nlohmann::ordered_json;

Json jsonOf(const SweepConfig& config);
Json jsonOf(const Environment& environment);
Json jsonOf(const SessionEnd& end);

/// One line, or indented; bytes that are no UTF-8 are replaced.
std::string dumped(const Json& json, bool indented = false);

/// The members "config" and "environment", each of which may be null. What they are given must outlive them.
JsonField configField(JsonReader& reader, std::optional<SweepConfig>& config);
JsonField environmentField(JsonReader& reader, std::optional<Environment>& environment);
void readEnd(JsonReader& reader, const JsonValue& value, SessionEnd& end);
/// Empty, or like "2026-11-22T14:05:00+01:00".
void readMoment(JsonReader& reader, const JsonValue& value, std::string& moment);

} // namespace crossover
