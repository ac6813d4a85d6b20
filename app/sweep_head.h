// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sweep_command.h"
#include "core/model/session.h"

namespace crossover {

/// The session that a sweep begins with: a new one with setup and machine, or the one to go on with.
Result<Session> sessionOf(const SweepCommand& command);

} // namespace crossover
