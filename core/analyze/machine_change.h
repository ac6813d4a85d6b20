// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is different about the machines and programs of two measurements. Pure functions: any thread may call them.

#include <optional>
#include <string>
#include <vector>

#include "core/model/environment.h"

namespace crossover {

/// A fact with different values.
struct FactChange {
    std::string name;
    std::string before;
    std::string after;
    bool machine = false; ///< of the hardware; else of the software, whose change may be what one wants to test
};

/// Facts that both have and that decide how fast messages are sent.
std::vector<FactChange> factChanges(const Environment& before, const Environment& after);

/// Why they do not count as one machine, as half a sentence: "its CPU was X and is Y"; nothing when they do. Who does
/// not name a machine counts as another one.
std::optional<std::string> otherMachine(const std::optional<Environment>& before,
                                        const std::optional<Environment>& after);

} // namespace crossover
