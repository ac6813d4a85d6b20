// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>

namespace crossover {

/// When to end blocked calls on a link.
struct Patience {
    std::stop_token stop;
    std::chrono::milliseconds deadline{10'000}; ///< longest time without a message on either end
    std::chrono::milliseconds longest{100'000}; ///< of everything on the link, whatever arrives
};

} // namespace crossover
