// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "core/analyze/confirmation.h"
#include "core/model/result.h"
#include "core/model/session.h"

namespace crossover {

/// How a sweep ended: `error` is why it ended early, `confirmed` what became of its confirm rounds.
SessionEnd endOf(const std::optional<Error>& error, std::span<const ConfirmOutcome> confirmed = {});

} // namespace crossover
