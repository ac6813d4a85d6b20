// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sweep_head.h"

#include <fmt/format.h>

#include "core/measure/allowed_cores.h"
#include "core/measure/environment_probe.h"
#include "core/store/open.h"
#include "core/store/session.h"
#include "core/sweep/recording.h"

namespace crossover {

namespace {

Result<Session> continuedSession(const Continuation& continuation)
{
    auto session = openNamed(continuation.path);
    if (!session) return session;
    if (const auto reason = whyNotExtend(*session, probeEnvironment())) {
        return failure(fmt::format("{} cannot be continued: {}", continuation.path, *reason));
    }
    auto& config = *session->config;
    config.refine = true;
    config.cores = allowedCores(); // those of today
    config.budget = continuation.budget.value_or(config.budget);
    config.target = continuation.target.value_or(config.target);
    config.delta = continuation.delta.value_or(config.delta);
    return session;
}

} // namespace

Result<Session> sessionOf(const SweepCommand& command)
{
    auto continued = command.continued ? continuedSession(*command.continued) : Session();
    if (!continued) return continued;
    auto& session = *continued;
    if (!command.title.empty()) session.title = command.title;
    if (!command.notes.empty()) session.notes = command.notes;
    if (command.continued) return continued;
    session.measured = presentMoment();
    session.config = command.config;
    session.environment = cautionedFor(command.config.cpusTaken(), probeEnvironment());
    return continued;
}

} // namespace crossover
