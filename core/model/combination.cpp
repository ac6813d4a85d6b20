// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/combination.h"

#include <fmt/format.h>

namespace crossover {

std::string wordsOf(const Combination& combination)
{
    return fmt::format("{}, {} release, {}, {} placement", nameOf(combination.transport),
                       combination.release ? nameOf(*combination.release) : "unknown",
                       combination.wait == Wait::Poll ? "polling" : "blocking calls", nameOf(combination.placement));
}

bool comparable(const Combination& one, const Combination& other)
{
    if (one.release && other.release) return one == other;
    return one.transport == other.transport && one.wait == other.wait;
}

} // namespace crossover
