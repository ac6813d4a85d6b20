// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Session files (.zxo): JSON, described in session.md beside this file. A session read back equals the one written, so
// that every figure and verdict can be reproduced. Any thread may call these functions.

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

/// Writes the session, gzipped if the name ends in ".gz", as saveAtomically() does.
Result<void> saveSession(const Session& session, const std::string& path, const std::stop_token& stop = {});

/// The current time in the format of Session::measured: "2026-11-22T14:05:00+01:00".
std::string presentMoment();

/// Converts the parsed file of one version to the next: the first entry from 1 to 2, the second from 2 to 3, ...
using SessionUpgrade = void (*)(JsonValue& root);

/// One upgrade for each earlier version.
std::span<const SessionUpgrade> sessionUpgrades();

/// The same for setups to be measured again, which are wishes and no records: what an earlier version could not say
/// takes today's default.
std::span<const SessionUpgrade> setupUpgrades();

/// The version that this program writes, of sessions and journals.
std::size_t sessionVersion();

/// Reads a text. Fails with line, column and path of the first error. Refuses newer versions, converts older ones. A
/// stop request makes it fail soon.
Result<Session> readSession(std::string_view text, const std::stop_token& stop = {},
                            std::span<const SessionUpgrade> upgrades = sessionUpgrades());

} // namespace crossover
