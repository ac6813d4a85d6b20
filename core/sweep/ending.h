// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/analyze/refinement.h"
#include "core/model/result.h"
#include "core/model/session.h"

namespace crossover {

/// How a sweep ended: `error` is why it ended early, `refined` what became of its refine rounds.
SessionEnd endOf(const std::optional<Error>& error, std::span<const RefineOutcome> refined = {});

/// The same, and that other programs tried to connect, if any did.
SessionEnd withStrangers(SessionEnd end, std::uint64_t strangers);

} // namespace crossover
