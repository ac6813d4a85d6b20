// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crossover {

/// Where a sweep that somebody controls stands.
enum class SweepState { Idle, Running, Paused, Stopping };

} // namespace crossover
