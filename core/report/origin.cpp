// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/origin.h"

#include <fmt/format.h>

namespace crossover {

Origin originOf(const Session& session)
{
    const auto machine = session.environment ? session.environment->machine
                                             : fmt::format("From {}, which does not name the machine",
                                                           session.title.empty() ? "a table" : session.title);
    const auto date = session.measured.empty() ? "date unknown" : "measured " + session.measured.substr(0, 10);
    const auto program = programOf(session);
    return {machine, date, program.empty() ? "program unknown" : program};
}

std::string programOf(const Session& session)
{
    return session.environment ? session.environment->fact("Program") : std::string();
}

} // namespace crossover
