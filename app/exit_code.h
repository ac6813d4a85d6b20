// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

namespace crossover {

/// What the program says to the shell.
enum ExitCode {
    exitDone = 0,
    exitFailed = 1,
    exitUsage = 2,
    exitChanged = 3,       ///< of a check: something is worse than the baseline
    exitNotComparable = 4, ///< of a check: it could not be judged
    exitSignal = 128,      ///< plus the number of the signal: 130 for Ctrl-C
};

constexpr int exitCodeOf(const Error& error)
{
    return error.kind == Error::Kind::Usage ? exitUsage : exitFailed;
}

} // namespace crossover
