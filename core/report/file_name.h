// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/session.h"

namespace crossover {

/// What was measured, as a name without blanks: "ipc-shared", "inproc-ipc-tcp-4-releases-pyzmq". Empty when nothing
/// was.
std::string measuredName(const Session& session);

/// A name for files of a session, without folder and suffix: its title as far as that may stand in a name; else what
/// was measured, and when: "ipc-shared-2026-11-26".
std::string fileNameOf(const Session& session);

} // namespace crossover
