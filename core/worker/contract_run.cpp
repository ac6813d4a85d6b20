// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/contract_run.h"

#include <algorithm>

namespace crossover {

namespace {

template <class Id>
bool contains(const std::vector<Id>& ids, Id id)
{
    return std::ranges::find(ids, id) != ids.end();
}

} // namespace

bool ContractRun::promise(const std::string& text, const std::function<void()>& body)
{
    ContractPoint point{text, true, {}, {}, {}};
    try {
        body();
    } catch (const BrokenPromise& broken) {
        point = {text, false, broken.sent, broken.came, broken.expected};
    }
    m_points.push_back(point);
    m_known(m_points.back());
    return point.kept;
}

bool ContractRun::offers(Test test) const
{
    return contains(m_greeting.tests, test);
}

bool ContractRun::offers(Transport transport) const
{
    return contains(m_greeting.transports, transport);
}

bool ContractRun::offers(End end, Test test) const
{
    return contains(m_greeting.ends, end) && offers(test);
}

std::vector<Transport> ContractRun::ourTransports() const
{
    std::vector<Transport> transports;
    for (const auto transport : {Transport::Ipc, Transport::Tcp}) {
        if (offers(transport)) transports.push_back(transport);
    }
    return transports;
}

CheckedKind ContractRun::usualKind(End end, Test test) const
{
    CheckedKind kind;
    kind.end = end;
    kind.test = test;
    kind.transport = ourTransports().front();
    kind.wait = m_greeting.waits.front();
    if (!m_greeting.releases.empty()) kind.release = m_greeting.releases.front();
    return kind;
}

void ContractRun::transfer(CheckedKind kind, std::span<const std::uint64_t> sizes)
{
    CheckedWorker worker(m_setup);
    const auto greeting = worker.greet();
    for (const auto size : sizes) {
        kind.size = size;
        CheckedTransfer(worker, greeting, kind, m_setup, m_faults).run();
    }
    worker.end();
}

} // namespace crossover
