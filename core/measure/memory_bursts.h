// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "core/measure/peak_memory.h"
#include "core/measure/peer.h"
#include "core/measure/sender.h"
#include "core/model/sample.h"

namespace crossover {

/// The peak memory of each arm: what this process needs for one untimed burst. Each has a sender and a payload of its
/// own, made for it, so that they count. Must outlive the link.
class MemoryBursts {
public:
    MemoryBursts(Release release, std::uint64_t size, std::uint64_t threshold)
        : m_release(release), m_size(size), m_threshold(threshold)
    {
    }
    /// malloc is again as other bursts need it.
    ~MemoryBursts();
    MemoryBursts(const MemoryBursts&) = delete;
    MemoryBursts& operator=(const MemoryBursts&) = delete;

    /// The sender of a burst that begins now.
    Sender& begin(Arm arm);
    /// All of its messages are sent. Returns its peak, if the kernel tells.
    [[nodiscard]] std::optional<std::uint64_t> end() const;

    /// Number of buffers that libzmq has got in place of copies.
    [[nodiscard]] std::uint64_t lent() const;
    /// After the link is closed: fails unless libzmq has freed them.
    [[nodiscard]] Result<void> checkReleased() const;

private:
    Release m_release;
    std::uint64_t m_size;
    std::uint64_t m_threshold; ///< of the hybrid arm
    std::optional<PeakMemory> m_peak;
    std::vector<std::unique_ptr<Sender>> m_senders;
};

/// The peaks of a trial, by arm.
class MemoryTotals {
public:
    void add(Arm arm, std::optional<std::uint64_t> bytes) { m_bytes[static_cast<std::size_t>(arm)] = bytes; }
    /// Writes that of its arm into the sample.
    void fill(Sample& sample) const { sample.peakMemory = m_bytes[static_cast<std::size_t>(sample.arm)]; }

private:
    std::array<std::optional<std::uint64_t>, arms.size()> m_bytes;
};

} // namespace crossover
