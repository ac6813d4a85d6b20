// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <gnu/libc-version.h>
#include <malloc.h>
#endif

#include <fmt/format.h>

namespace crossover {

namespace {

constexpr int mmapThreshold = 32 << 20; // the highest that glibc's own adjustment reaches on 64 bit
constexpr int trimThreshold = 32 << 20; // half of what glibc would pair with it: memory has to stay bounded

} // namespace

void fixAllocator()
{
#ifdef __GLIBC__
    ::mallopt(M_MMAP_THRESHOLD, mmapThreshold);
    ::mallopt(M_TRIM_THRESHOLD, trimThreshold);
#endif
}

void trimEagerly()
{
#ifdef __GLIBC__
    ::mallopt(M_TRIM_THRESHOLD, 0);
#endif
}

std::string allocatorFacts()
{
#ifdef __GLIBC__
    return fmt::format("glibc {} malloc, mmap threshold {} MiB, trim threshold {} MiB (both fixed)",
                       ::gnu_get_libc_version(), mmapThreshold >> 20, trimThreshold >> 20);
#else
    return "the system's malloc, with its default thresholds";
#endif
}

void returnFreeMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace crossover
