// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace crossover {

/// The facts of the machine and the build that a measurement rests on. A fact that could not be read says so in words.
struct Environment {
    struct Fact {
        std::string name;
        std::string value;
        bool operator==(const Fact&) const = default;
    };
    std::vector<Fact> facts; ///< in the order in which to show them
    std::string machine;     ///< one line for captions: "AMD EPYC, 2 cores, Linux 6.1"
    std::vector<std::string>
        cautions; ///< honest one-liners on why numbers from here may mislead (debug build, load, ...)

    bool operator==(const Environment&) const = default;
};

} // namespace crossover
