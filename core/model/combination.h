// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>

#include "core/model/terms.h"
#include "core/model/who.h"

namespace crossover {

/// How messages were sent: what a verdict applies to, in every test. Files of other programs may not contain the
/// release, and a sender of another binding frees its buffers in a way of its own. Files without a placement come from
/// programs that left it to the scheduler.
struct Combination {
    Transport transport = Transport::Ipc;
    Wait wait = Wait::Block;
    std::optional<Release> release = Release::Shared;
    Placement placement = Placement::Free;
    Security security = Security::Plain;
    Who sender{};
    Who receiver{};
    auto operator<=>(const Combination&) const = default;
};

/// "ipc, shared release, blocking calls, roles placement"
std::string wordsOf(const Combination& combination);

/// Whether measurements of the two may be compared: they are the same, or one of them is of another program, which
/// tells neither sender nor release and stands for every sender, release and placement.
bool comparable(const Combination& one, const Combination& other);

} // namespace crossover
