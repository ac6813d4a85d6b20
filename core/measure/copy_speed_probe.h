// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "core/model/copy_speed.h"

namespace crossover {

/// Measures memcpy from 64 B to 4 MiB, in powers of two, on the calling thread. Takes about a tenth of a second and 64
/// MiB. Has no points when it was stopped or there is too little memory.
CopySpeed measureCopySpeed(const std::stop_token& stop);

/// Adds it to the facts of a machine, unless these have it.
void addCopySpeed(Environment& environment, const std::stop_token& stop);

} // namespace crossover
