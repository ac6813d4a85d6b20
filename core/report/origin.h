// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/session.h"

namespace crossover {

/// Where, when and with what samples were measured, as text for a comment.
struct Origin {
    std::string machine; ///< "AMD EPYC, 2 cores, Linux 6.1"
    std::string date;    ///< "measured 2030-12-31"
    std::string program; ///< "ZeroMQ Crossover 0.1.0"
};

/// Of a session; what it does not say is called unknown.
Origin originOf(const Session& session);

/// "ZeroMQ Crossover 0.1.0", the program that measured; empty when unknown.
std::string programOf(const Session& session);

} // namespace crossover
