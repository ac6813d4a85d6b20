// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/ending.h"

#include "core/report/refine_words.h"
#include "core/report/stranger_words.h"
#include "core/report/title.h"

namespace crossover {

SessionEnd endOf(const std::optional<Error>& error, std::span<const RefineOutcome> refined)
{
    if (error) return {error->kind == Error::Kind::Stopped ? Ending::Stopped : Ending::Failed, error->message};
    std::string reason;
    for (const auto& outcome : refined)
        reason += (reason.empty() ? "" : " ") + titled(outcome.group, outcome.metric, refineSentence(outcome));
    return {Ending::Finished, reason};
}

SessionEnd withStrangers(SessionEnd end, std::uint64_t strangers)
{
    if (strangers == 0) return end;
    auto& reason = end.reason;
    if (!reason.empty()) reason += reason.ends_with('.') ? " " : ". ";
    reason += strangersSentence(strangers);
    return end;
}

} // namespace crossover
