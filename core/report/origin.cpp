// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/origin.h"

#include <algorithm>

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
    if (!session.environment) return {};
    const auto& facts = session.environment->facts;
    const auto fact = std::ranges::find(facts, "Program", &Environment::Fact::name);
    return fact == facts.end() ? std::string() : fact->value;
}

} // namespace crossover
