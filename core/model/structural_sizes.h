// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Message sizes at which libzmq, malloc or the machine change how they work: they may explain a bend in the curves.
// Pure functions: any thread may call them.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/environment.h"
#include "core/model/terms.h"

namespace crossover {

/// Whose size it is.
enum class StructureOf { Libzmq, Malloc, Cache };

struct StructuralSize {
    std::uint64_t bytes = 0; ///< the largest that works as smaller ones do
    std::string name;        ///< what changes above it: "libzmq stops copying small messages inline"
    std::string brief;       ///< the same in a few letters, where there is no room
    std::string meaning;     ///< a sentence
    StructureOf owner = StructureOf::Libzmq;
    bool overSockets = false; ///< only over ipc and tcp
    std::optional<Test> test; ///< only in this one
    bool operator==(const StructuralSize&) const = default;
};

/// Whether anything changes there for messages of this test over this transport.
bool appliesTo(const StructuralSize& size, Transport transport, Test test);

/// Those of libzmq alone, ascending.
inline constexpr std::array<std::uint64_t, 3> libzmqBytes{33, 12'278, 16'374};
std::array<StructuralSize, 3> libzmqSizes();

/// Whether libzmq works in the same way at both sizes.
bool worksAlike(std::uint64_t a, std::uint64_t b);

/// Those of libzmq, of malloc as its facts say it was set up, and the caches of the machine; ascending.
std::vector<StructuralSize> structuralSizes(const Environment& environment);

} // namespace crossover
