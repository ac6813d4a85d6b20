// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>

#include "core/model/terms.h"

namespace crossover {

/// How messages were sent: what a verdict applies to, in every test. Files of other programs may not contain the
/// release.
struct Combination {
    Transport transport = Transport::Ipc;
    Wait wait = Wait::Block;
    std::optional<Release> release = Release::Shared;
    auto operator<=>(const Combination&) const = default;
};

/// "ipc, shared release, blocking calls"
std::string wordsOf(const Combination& combination);

} // namespace crossover
