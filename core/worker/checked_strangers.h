// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <zmq.hpp>

#include "core/measure/authenticator.h"
#include "core/worker/protocol.h"

namespace crossover {

/// Sockets that try to connect to a far end without what its peer shows, and send it wrong messages if they get in.
class CheckedStrangers {
public:
    /// Some show nothing, some the wrong thing. `serverKey`: public, of the far end, if the link is encrypted.
    void tryToGetIn(const OpenAnswer& bound, const OpenRequest& request, const std::string& serverKey);
    /// Gives them time.
    void wait();
    /// Who was let in so far, in words.
    [[nodiscard]] const std::optional<std::string>& whoGotIn() const { return m_in; }

private:
    struct Stranger {
        std::string name;
        zmq::socket_t socket;
        zmq::socket_t events;
    };
    void add(const std::string& name, zmq::socket_type type, const std::string& endpoint, const Access& access,
             std::uint64_t size);

    zmq::context_t m_context;
    std::vector<Stranger> m_strangers; // after the context
    std::optional<std::string> m_in;
};

} // namespace crossover
