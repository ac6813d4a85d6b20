// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

namespace crossover {

/// The kernel may keep no highest value of resident memory; where it does, it has to be read.
inline bool kernelKeepsPeaks()
{
    return ::access("/proc/self/clear_refs", W_OK) == 0;
}

} // namespace crossover
