// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/access.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <span>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>
#include <zmq.h>

#include "core/model/words.h"

namespace crossover {

Result<Credential> Credential::random()
{
    constexpr std::size_t bytesEach = 16;
    std::array<std::uint8_t, 2 * bytesEach> bytes{};
    if (::getentropy(bytes.data(), bytes.size()) != 0) {
        return failure(Words::tr("the system gives no random numbers for a password: {}; measure inproc or ipc",
                                 std::strerror(errno)));
    }
    const auto hexadecimal = [](std::span<const std::uint8_t> part) {
        return fmt::format("{:02x}", fmt::join(part, ""));
    };
    return Credential{hexadecimal(std::span(bytes).first<bytesEach>()),
                      hexadecimal(std::span(bytes).last<bytesEach>())};
}

Result<CurveKeys> CurveKeys::fresh()
{
    std::array<char, length + 1> publicKey{};
    std::array<char, length + 1> secretKey{};
    if (::zmq_curve_keypair(publicKey.data(), secretKey.data()) != 0) {
        return failure(Words::tr("no keys for CURVE: {}; use a libzmq that was built with it, or measure without",
                                 ::zmq_strerror(::zmq_errno())));
    }
    return CurveKeys{publicKey.data(), secretKey.data()};
}

} // namespace crossover
