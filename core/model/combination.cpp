// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/combination.h"

#include <fmt/format.h>

namespace crossover {

std::string wordsOf(const Combination& combination)
{
    return fmt::format("{}, {} release, {}", nameOf(combination.transport),
                       combination.release ? nameOf(*combination.release) : "unknown",
                       combination.wait == Wait::Poll ? "polling" : "blocking calls");
}

} // namespace crossover
