// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Session files (.zxo): JSON, described in session.md beside this file. A session read back equals the one written, so
// that every figure and verdict can be made again from it. Any thread may call these functions.

#include <span>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/model/session.h"
#include "core/store/json_value.h"

namespace crossover {

inline constexpr std::string_view sessionSuffix = ".zxo";

/// The whole file as text.
std::string sessionText(const Session& session);

/// Writes it, gzipped if the name ends in ".gz". Whatever happens, an older file of that name is either whole or
/// replaced. Fails with what to do about it.
Result<void> saveSession(const Session& session, const std::string& path);

/// The present, as sessions tell when they were measured: "2026-11-22T14:05:00+01:00".
std::string presentMoment();

/// Brings what was parsed from a file of one version to the next: the first entry 1 to 2, the second 2 to 3, ...
using SessionUpgrade = void (*)(JsonValue& root);

/// The versions there have been are told by these.
std::span<const SessionUpgrade> sessionUpgrades();

/// Reads a text. Fails with line, column and path of the first thing that is wrong; nothing of such a file is kept. A
/// newer version is refused, an older one converted. When a stop is requested it fails soon.
Result<Session> readSession(std::string_view text, const std::stop_token& stop = {},
                            std::span<const SessionUpgrade> upgrades = sessionUpgrades());

} // namespace crossover
