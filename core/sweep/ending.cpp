// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/ending.h"

namespace crossover {

SessionEnd endOf(const std::optional<Error>& error, std::span<const ConfirmOutcome> confirmed)
{
    if (error) return {error->kind == Error::Kind::Stopped ? Ending::Stopped : Ending::Failed, error->message};
    std::string reason;
    for (const auto& outcome : confirmed)
        reason += (reason.empty() ? "" : " ") + outcome.sentence;
    return {Ending::Finished, reason};
}

} // namespace crossover
