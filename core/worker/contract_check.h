// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/model/result.h"

namespace crossover {

/// One promise of PROTOCOL.md, and whether a worker keeps it.
struct ContractPoint {
    std::string promise; ///< "the receiving end notices a wrong content (throughput)"
    bool kept = true;
    // Of a broken one:
    std::string sent; ///< the last line to the worker; may be empty
    std::string came; ///< from the worker, or what else happened
    std::string expected;
};

/// How long the check waits for a worker.
struct ContractPatience {
    std::chrono::milliseconds greeting{30'000};
    std::chrono::milliseconds answer{5'000};
    std::chrono::milliseconds end{2'000}; ///< after its input has ended
};

/// Runs the worker that `command` starts through everything that it claims, in several processes one after the other.
/// The other end is this program's own worker, on a thread. Calls `known` with each point, in this thread. Fails if
/// stopped or if this program's own end cannot work; a worker that breaks every promise is no failure.
Result<std::vector<ContractPoint>> checkContract(const std::string& command, const ContractPatience& patience,
                                                 const std::function<void(const ContractPoint&)>& known,
                                                 const std::stop_token& stop);

} // namespace crossover
