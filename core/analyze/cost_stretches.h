// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What messages cost at each size, and the stretches of sizes between which nothing structural changes. Sizes in bytes,
// costs in nanoseconds for each message. Pure functions: any thread may call them.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/model/size_data.h"
#include "core/model/structural_sizes.h"

namespace crossover {

/// What the messages of one size cost in each trial, at least one for each arm.
struct SizeCosts {
    std::uint64_t size = 0;
    std::vector<double> copy;
    std::vector<double> zeroCopy;
};

/// The sizes that have both arms, ascending. Paired: both lists have the same trials in the same order.
std::vector<SizeCosts> costsOf(std::span<const SizeData> data, Metric metric, bool paired);

enum class StretchShape {
    Line,
    Level,  ///< libzmq stores every copy inside the message: a few bytes more cost nothing that could be seen
    Single, ///< a single size: nothing is known about its bytes
};

struct SizeStretch {
    std::size_t first = 0; ///< indices of sizes
    std::size_t last = 0;
    StretchShape shape = StretchShape::Line;
    std::optional<StructuralSize> above; ///< what ends it; nothing for the last
};

/// `structural`: those that apply, ascending. Those of libzmq and malloc always part two stretches; a cache does where
/// three sizes are left on both sides, since its effect is gradual.
std::vector<SizeStretch> stretchesOf(std::span<const SizeCosts> costs, std::span<const StructuralSize> structural);

} // namespace crossover
