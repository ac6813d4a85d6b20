// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the threads of a link run. Pure: any thread may call it.

#include <optional>
#include <vector>

#include "core/model/result.h"
#include "core/model/terms.h"

namespace crossover {

/// The CPUs that a process may use; nothing if they are not known.
struct Cores {
    std::vector<std::vector<unsigned>> physical; ///< for each physical core, the numbers of its CPUs

    bool operator==(const Cores&) const = default;
    [[nodiscard]] bool known() const { return !physical.empty(); }
    [[nodiscard]] std::size_t cpus() const;
    /// All CPUs, first one of every physical core: threads that take them in this order share no core while they can.
    [[nodiscard]] std::vector<unsigned> apart() const;
};

/// The CPU of each thread of a link; none: the scheduler decides. A link over inproc has no I/O threads in its way.
struct ThreadCpus {
    std::optional<unsigned> sender;
    std::optional<unsigned> senderIo;
    std::optional<unsigned> receiverIo;
    std::optional<unsigned> receiver;

    bool operator==(const ThreadCpus&) const = default;
};

/// Whether a placement says something about the threads of this transport that no other does.
bool applies(Placement placement, Transport transport);

/// The placement to measure if none is chosen: every thread on a core of its own if there are enough of them, else the
/// one whose results differ least between trials.
Placement usualPlacement(Transport transport, const Cores& cores);

/// How many CPUs the threads of a link can keep busy at once; those of a free placement as many as there are.
std::size_t cpusTaken(Placement placement, Transport transport, const Cores& cores);

/// Fails with a usage error if there are too few cores; it says what else to choose.
Result<ThreadCpus> cpusOf(Placement placement, Transport transport, const Cores& cores);

} // namespace crossover
