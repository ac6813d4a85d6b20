// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/placement.h"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/model/words.h"

namespace crossover {

namespace {

/// Which of the cores that it takes, from 0, a placement puts the threads of a link on.
struct Seats {
    std::array<std::size_t, 4> core; ///< of the sender, its I/O thread, the receiver's I/O thread, the receiver
    bool physical = false;           ///< two CPUs of one physical core are not enough

    [[nodiscard]] constexpr std::size_t needed() const { return std::ranges::max(core) + 1; }
    [[nodiscard]] std::size_t available(const Cores& cores) const
    {
        return physical ? cores.physical.size() : cores.cpus();
    }
};

/// In the order of the table of placements.
constexpr std::array<std::optional<Seats>, placements.size()> seats{{
    std::nullopt,
    Seats{{0, 0, 0, 0}},
    Seats{{0, 0, 1, 1}},
    Seats{{0, 1, 0, 1}},
    Seats{{0, 1, 1, 0}},
    Seats{{0, 1, 2, 3}, true},
}};

const std::optional<Seats>& seatsOf(Placement placement)
{
    return seats[static_cast<std::size_t>(placement)];
}

bool fits(Placement placement, const Cores& cores)
{
    const auto& taken = seatsOf(placement);
    return !taken || taken->available(cores) >= taken->needed();
}

tl::unexpected<Error> tooFew(Placement placement, const Seats& taken, Transport transport, const Cores& cores)
{
    if (!cores.known()) {
        return usageError(Words::tr("the CPUs that this process may use are not known; choose the placement free"));
    }
    std::vector<std::string_view> others;
    for (const auto& row : placements) {
        if (applies(row.id, transport) && fits(row.id, cores)) others.push_back(row.name);
    }
    return usageError(Words::tr(
        "the placement {} needs {}, but this process may use {}; choose {}, or allow it more (taskset, cpuset)",
        nameOf(placement),
        taken.physical ? Words::tr("{} physical cores", taken.needed()) : Words::tr("{} CPUs", taken.needed()),
        taken.available(cores), fmt::join(others, ", ")));
}

} // namespace

std::size_t Cores::cpus() const
{
    std::size_t count = 0;
    for (const auto& core : physical)
        count += core.size();
    return count;
}

std::vector<unsigned> Cores::apart() const
{
    std::vector<unsigned> result;
    for (std::size_t turn = 0; result.size() < cpus(); ++turn) {
        for (const auto& core : physical) {
            if (turn < core.size()) result.push_back(core[turn]);
        }
    }
    return result;
}

bool applies(Placement placement, Transport transport)
{
    if (transport != Transport::Inproc) return true;
    return placement == Placement::Free || placement == Placement::Together || placement == Placement::Sides;
}

Placement usualPlacement(Transport transport, const Cores& cores)
{
    const bool inproc = transport == Transport::Inproc;
    if (!inproc && fits(Placement::Spread, cores)) return Placement::Spread;
    const auto onTwo = inproc ? Placement::Sides : Placement::Roles;
    return fits(onTwo, cores) ? onTwo : Placement::Free;
}

std::size_t cpusTaken(Placement placement, Transport transport, const Cores& cores)
{
    const bool inproc = transport == Transport::Inproc; // without I/O threads
    if (const auto& taken = seatsOf(placement)) {
        const auto& [sender, senderIo, receiverIo, receiver] = taken->core;
        return (inproc ? std::set{sender, receiver} : std::set{sender, senderIo, receiverIo, receiver}).size();
    }
    const std::size_t threads = inproc ? 2 : 4;
    return cores.known() ? std::min(threads, cores.cpus()) : threads;
}

Result<ThreadCpus> cpusOf(Placement placement, Transport transport, const Cores& cores)
{
    const auto& taken = seatsOf(placement);
    if (!taken) return ThreadCpus{};
    if (!fits(placement, cores)) return tooFew(placement, *taken, transport, cores);
    const auto cpus = cores.apart();
    const auto& [sender, senderIo, receiverIo, receiver] = taken->core;
    ThreadCpus result;
    result.sender = cpus[sender];
    result.receiver = cpus[receiver];
    if (transport == Transport::Inproc) return result;
    result.senderIo = cpus[senderIo];
    result.receiverIo = cpus[receiverIo];
    return result;
}

} // namespace crossover
