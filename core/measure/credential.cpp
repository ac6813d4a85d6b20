// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/credential.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <span>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

namespace crossover {

Result<Credential> Credential::random()
{
    constexpr std::size_t bytesEach = 16;
    std::array<std::uint8_t, 2 * bytesEach> bytes{};
    if (::getentropy(bytes.data(), bytes.size()) != 0) {
        return failure(fmt::format("the system gives no random numbers for a password: {}; measure inproc or ipc",
                                   std::strerror(errno)));
    }
    const auto hexadecimal = [](std::span<const std::uint8_t> part) {
        return fmt::format("{:02x}", fmt::join(part, ""));
    };
    return Credential{hexadecimal(std::span(bytes).first<bytesEach>()),
                      hexadecimal(std::span(bytes).last<bytesEach>())};
}

} // namespace crossover
