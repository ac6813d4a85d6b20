// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/origin.h"

#include "core/model/words.h"

namespace crossover {

Origin originOf(const Session& session)
{
    const auto machine = session.environment ? session.environment->machine
                                             : Words::tr("From {}, which does not name the machine",
                                                         session.title.empty() ? Words::tr("a table") : session.title);
    const auto date =
        session.measured.empty() ? Words::tr("date unknown") : Words::tr("measured {}", session.measured.substr(0, 10));
    const auto program = programOf(session);
    return {machine, date, program.empty() ? Words::tr("program unknown") : program};
}

std::string programOf(const Session& session)
{
    return session.environment ? session.environment->fact("Program") : std::string();
}

} // namespace crossover
