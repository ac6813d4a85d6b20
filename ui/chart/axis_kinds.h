// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crossover {

/// Whether the axes of a chart are logarithmic; linear otherwise.
struct AxisKinds {
    bool logSizes = true;
    bool logValues = true;
    bool operator==(const AxisKinds&) const = default;
};

} // namespace crossover
