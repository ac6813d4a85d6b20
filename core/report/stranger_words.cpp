// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/stranger_words.h"

#include "core/model/words.h"

namespace crossover {

std::string strangersSentence(std::uint64_t attempts)
{
    if (attempts == 1)
        return Words::tr(
            "Other programs tried to connect to the tcp ports of this sweep (1 attempt). All were refused, "
            "and none of their messages was measured.");
    return Words::tr("Other programs tried to connect to the tcp ports of this sweep ({} attempts). All were refused, "
                     "and none of their messages was measured.",
                     attempts);
}

} // namespace crossover
