// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/ending.h"

#include "core/report/confirm_words.h"
#include "core/report/title.h"

namespace crossover {

SessionEnd endOf(const std::optional<Error>& error, std::span<const ConfirmOutcome> confirmed)
{
    if (error) return {error->kind == Error::Kind::Stopped ? Ending::Stopped : Ending::Failed, error->message};
    std::string reason;
    for (const auto& outcome : confirmed)
        reason += (reason.empty() ? "" : " ") + titled(outcome.group, outcome.metric, confirmSentence(outcome));
    return {Ending::Finished, reason};
}

} // namespace crossover
