// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
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

/// All of it but the transport and the release: "blocking calls, roles placement"
std::string circumstancesOf(const Combination& combination);

/// The terms in which it differs from another one: "pooled release, polling". Empty for the same.
std::string differenceOf(const Combination& combination, const Combination& from);

enum class CombinationTerm : std::uint8_t { Transport, Release, Wait, Placement, Security, Sender, Receiver };

/// The terms that may differ where combinations are compared.
inline constexpr std::array<Term<CombinationTerm>, 7> combinationTerms{{
    {CombinationTerm::Transport, "transport", Words::mark("Transport"), Words::mark("inproc, ipc or tcp")},
    {CombinationTerm::Release, "release", Words::mark("Release"), Words::mark("how zero-copy buffers are freed")},
    {CombinationTerm::Wait, "wait", Words::mark("Wait"), Words::mark("blocking calls or polling")},
    {CombinationTerm::Placement, "placement", Words::mark("Placement"), Words::mark("where the threads of a link run")},
    {CombinationTerm::Security, "security", Words::mark("Security"), Words::mark("plain or CURVE")},
    {CombinationTerm::Sender, "sender", Words::mark("Sender"), Words::mark("who sends")},
    {CombinationTerm::Receiver, "receiver", Words::mark("Receiver"), Words::mark("who receives")},
}};

inline constexpr const auto& termsOf(CombinationTerm)
{
    return combinationTerms;
}

/// Whether nothing but these terms differs between the two.
bool differOnlyIn(std::span<const CombinationTerm> terms, const Combination& one, Combination other);

/// Of another program, such as pyzmq's scripts, which does not say how it sends.
bool isForeign(const Combination& combination);

/// Whether measurements of the two may be compared: they are the same, or one of them is of another program, which
/// tells neither sender nor release and stands for every sender, release and placement.
bool comparable(const Combination& one, const Combination& other);

} // namespace crossover
