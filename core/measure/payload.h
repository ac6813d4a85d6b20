// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

namespace crossover {

/// The bytes of one message, written before any timing. The content depends on the size, so that the first and last
/// byte reveal a wrong size, a shift or an empty message.
class Payload {
public:
    explicit Payload(std::size_t size) : m_bytes(std::make_unique_for_overwrite<std::uint8_t[]>(size)), m_size(size)
    {
        for (std::size_t at = 0; at < size; ++at)
            m_bytes[at] = byteAt(at, size);
    }

    [[nodiscard]] std::uint8_t* data() const { return m_bytes.get(); }
    [[nodiscard]] std::size_t size() const { return m_size; }

    static std::uint8_t byteAt(std::size_t at, std::size_t size)
    {
        return static_cast<std::uint8_t>(0xA5U + 131U * at + 29U * size);
    }

    /// Whether the first and last byte are right for a payload of this size (above 0).
    static bool edgesMatch(const void* data, std::size_t size)
    {
        const auto* bytes = static_cast<const std::uint8_t*>(data);
        return bytes[0] == byteAt(0, size) && bytes[size - 1] == byteAt(size - 1, size);
    }

    static void writeEdges(void* data, std::size_t size)
    {
        auto* bytes = static_cast<std::uint8_t*>(data);
        bytes[0] = byteAt(0, size);
        bytes[size - 1] = byteAt(size - 1, size);
    }

private:
    std::unique_ptr<std::uint8_t[]> m_bytes;
    std::size_t m_size;
};

/// All senders of a trial send the same bytes, so that no arm has an advantage in the caches.
using SharedPayload = std::shared_ptr<const Payload>;

} // namespace crossover
