// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Message sizes at which libzmq, malloc or the machine change how they work: they may explain a bend in the curves.
// Pure functions: any thread may call them.

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/model/environment.h"

namespace crossover {

struct StructuralSize {
    std::uint64_t bytes = 0; ///< of libzmq: the largest that works as smaller ones do
    std::string name;        ///< a few letters, for a label
    std::string meaning;     ///< a sentence
    bool operator==(const StructuralSize&) const = default;
};

/// Those of libzmq alone, ascending.
const std::array<StructuralSize, 3>& libzmqSizes();

/// Whether libzmq works in the same way at both sizes.
bool worksAlike(std::uint64_t a, std::uint64_t b);

/// Those of libzmq and malloc, and the caches of the machine as its facts name them; ascending.
std::vector<StructuralSize> structuralSizes(const Environment& environment);

} // namespace crossover
