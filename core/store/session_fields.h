// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the parts that sessions and journals share, everything except the samples. session_json.h writes them.

#include "core/model/session.h"
#include "core/store/json_reader.h"

namespace crossover {

/// The members "config" and "environment"; each may be null. The arguments must outlive the result.
JsonField configField(JsonReader& reader, std::optional<SweepConfig>& config);
JsonField environmentField(JsonReader& reader, std::optional<Environment>& environment);
void readEnd(JsonReader& reader, const JsonValue& value, SessionEnd& end);
void readNotes(JsonReader& reader, const JsonValue& value, std::string& notes);
/// Reads an empty text, or one like "2026-11-22T14:05:00+01:00".
void readMoment(JsonReader& reader, const JsonValue& value, std::string& moment);

} // namespace crossover
