// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the two ends of a link show each other before they talk, so that no other program can send into a measurement or
// take messages out of it. Made for one link and never used again, so that it is worthless to those who hear it later.
// Everything here is text, to be handed on to other processes.

#include <string>
#include <variant>

#include "core/model/result.h"

namespace crossover {

/// User and password of ZeroMQ's PLAIN.
struct Credential {
    std::string user;
    std::string password;

    bool operator==(const Credential&) const = default;
    /// 32 hexadecimal digits each, from the system's random source. Fails if there is none.
    static Result<Credential> random();
};

/// A pair of keys of ZeroMQ's CURVE, in Z85.
struct CurveKeys {
    std::string publicKey;
    std::string secretKey;

    static constexpr std::size_t length = 40; ///< of each, in characters
    bool operator==(const CurveKeys&) const = default;
    /// Fails if this libzmq was built without CURVE.
    static Result<CurveKeys> fresh();
};

/// CURVE, as one end needs it.
struct CurveAccess {
    CurveKeys own;
    std::string peer; ///< public key of the other end
};

/// What one end shows or expects; nothing where other programs cannot connect.
using Access = std::variant<std::monostate, Credential, CurveAccess>;

} // namespace crossover
