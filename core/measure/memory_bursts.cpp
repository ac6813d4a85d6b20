// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/memory_bursts.h"

#include "core/measure/memory.h"
#include "core/measure/payload.h"

namespace crossover {

MemoryBursts::~MemoryBursts()
{
    if (!m_senders.empty()) fixAllocator();
}

Sender& MemoryBursts::begin(Arm arm)
{
    m_peak = PeakMemory::begin();
    const auto payload = std::make_shared<const Payload>(m_size);
    return *m_senders.emplace_back(makeSender(arm, m_release, payload, m_threshold));
}

std::optional<std::uint64_t> MemoryBursts::end() const
{
    return m_peak ? m_peak->bytes() : std::nullopt;
}

std::uint64_t MemoryBursts::lent() const
{
    std::uint64_t total = 0;
    for (const auto& sender : m_senders)
        total += sender->lent();
    return total;
}

Result<void> MemoryBursts::checkReleased() const
{
    for (const auto& sender : m_senders) {
        if (auto released = sender->checkReleased(); !released) return released;
    }
    return {};
}

} // namespace crossover
