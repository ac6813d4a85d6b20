// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/stranger_words.h"

#include <fmt/format.h>

namespace crossover {

std::string strangersSentence(std::uint64_t attempts)
{
    return fmt::format(
        "Other programs tried to connect to the tcp ports of this sweep ({} attempt{}). All were refused, "
        "and none of their messages was measured.",
        attempts, attempts == 1 ? "" : "s");
}

} // namespace crossover
