// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/worker/checked_link.h"

namespace crossover {

/// How the contract check makes points of promises: what it knows of the worker, and the points so far.
class ContractRun {
public:
    ContractRun(const std::string& command, const ContractPatience& patience,
                const std::function<void(const ContractPoint&)>& known, const std::stop_token& stop)
        : m_setup{command, patience, stop, {}}, m_known(known)
    {
    }

protected:
    /// Adds a point: the promise is kept, unless `body` throws BrokenPromise. Returns whether it is.
    bool promise(const std::string& text, const std::function<void()>& body);
    std::vector<ContractPoint> takePoints() { return std::move(m_points); }

    // What the worker says that it can do; after its greeting.
    [[nodiscard]] bool offers(Test test) const;
    [[nodiscard]] bool offers(Transport transport) const;
    [[nodiscard]] bool offers(End end, Test test) const;
    /// Those that connect processes.
    [[nodiscard]] std::vector<Transport> ourTransports() const;
    /// With the first of what it offers.
    [[nodiscard]] CheckedKind usualKind(End end, Test test) const;

    /// One link of every size after the other, in one process.
    void transfer(CheckedKind kind, std::span<const std::uint64_t> sizes);

    CheckedWorker::Setup m_setup;
    Greeting m_greeting;
    TransferFaults m_faults;

private:
    const std::function<void(const ContractPoint&)>& m_known;
    std::vector<ContractPoint> m_points;
};

} // namespace crossover
