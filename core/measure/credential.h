// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/result.h"

namespace crossover {

/// What a peer must show to be let in: user and password of ZeroMQ's PLAIN. Made for one link and never used again, so
/// that it is worthless to those who hear it later. Text, to be handed on to other processes.
struct Credential {
    std::string user;
    std::string password;

    bool operator==(const Credential&) const = default;
    /// 32 hexadecimal digits each, from the system's random source. Fails if there is none.
    static Result<Credential> random();
};

} // namespace crossover
