// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace crossover {

/// A session in a list of series, by its indexes.
struct HistoryPlace {
    std::size_t series = 0;
    std::size_t point = 0;
    bool operator==(const HistoryPlace&) const = default;
};

} // namespace crossover
