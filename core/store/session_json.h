// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts that sessions and journals share: everything except the samples.

#include <nlohmann/json.hpp>

#include "core/model/session.h"
#include "core/store/json_reader.h"

namespace crossover {

using Json = nlohmann::ordered_json;

Json jsonOf(const SweepConfig& config);
Json jsonOf(const Environment& environment);
Json jsonOf(const SessionEnd& end);

/// Text on one line, or indented; replaces bytes that are not UTF-8.
std::string dumped(const Json& json, bool indented = false);

/// The members "config" and "environment"; each may be null. The arguments must outlive the result.
JsonField configField(JsonReader& reader, std::optional<SweepConfig>& config);
JsonField environmentField(JsonReader& reader, std::optional<Environment>& environment);
void readEnd(JsonReader& reader, const JsonValue& value, SessionEnd& end);
/// Reads an empty text, or one like "2026-11-22T14:05:00+01:00".
void readMoment(JsonReader& reader, const JsonValue& value, std::string& moment);

} // namespace crossover
