// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/words.h"

namespace crossover {

/// Facts that name the ends of links where these are other programs.
inline constexpr std::string_view senderFact = "Sender";
inline constexpr std::string_view receiverFact = "Receiver";

/// Facts about the machine and the build of a measurement. The value of an unreadable fact says so.
struct Environment {
    struct Fact {
        std::string name;
        std::string value;
        bool operator==(const Fact&) const = default;
    };
    std::vector<Fact> facts;           ///< in display order
    std::string machine;               ///< one line for captions: "AMD EPYC, 2 cores, Linux 6.1"
    std::vector<std::string> cautions; ///< one-line reasons why results from here may mislead (debug build, load, ...)

    /// The value of the fact with this name; empty if there is none.
    [[nodiscard]] std::string fact(std::string_view name) const
    {
        const auto found = std::ranges::find(facts, name, &Fact::name);
        return found == facts.end() ? std::string() : found->value;
    }

    bool operator==(const Environment&) const = default;
};

/// The name of a fact to read; files have it in English.
inline std::string readableName(const Environment::Fact& fact)
{
    return Words::tr(fact.name.c_str());
}

} // namespace crossover
