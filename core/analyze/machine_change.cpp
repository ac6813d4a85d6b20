// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/machine_change.h"

#include <algorithm>
#include <array>

namespace crossover {

namespace {

struct ComparedFact {
    std::string_view name;
    bool machine;
};

constexpr std::array<ComparedFact, 11> comparedFacts{{{"CPU", true},
                                                      {"Cores", true},
                                                      {"CPU quota", true},
                                                      {"CPU governor", false},
                                                      {"Kernel", false},
                                                      {"libzmq", false},
                                                      {"Allocator", false},
                                                      {"Build", false},
                                                      {"Program", false},
                                                      {senderFact, false},
                                                      {receiverFact, false}}};

} // namespace

std::vector<FactChange> factChanges(const Environment& before, const Environment& after)
{
    std::vector<FactChange> changes;
    for (const auto& [name, machine] : comparedFacts) {
        const auto then = std::ranges::find(before.facts, name, &Environment::Fact::name);
        const auto now = std::ranges::find(after.facts, name, &Environment::Fact::name);
        if (then == before.facts.end() || now == after.facts.end() || then->value == now->value) continue;
        changes.push_back({then->name, then->value, now->value, machine});
    }
    return changes;
}

std::optional<std::string> otherMachine(const std::optional<Environment>& before,
                                        const std::optional<Environment>& after)
{
    if (!before) return "the baseline does not say on which machine it was measured";
    if (!after) return "the other file does not say on which machine it was measured";
    for (const auto& change : factChanges(*before, *after)) {
        if (change.machine)
            return "it was measured on another machine: " + change.name + " was " + change.before + " and is " +
                   change.after;
    }
    return std::nullopt;
}

} // namespace crossover
