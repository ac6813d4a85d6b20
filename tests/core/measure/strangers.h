// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Connections to a tcp socket of somebody else, with bytes of their own.

#include <array>
#include <charconv>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "core/model/descriptor.h"

namespace crossover::strangers {

/// The port of "tcp://127.0.0.1:49201".
inline std::uint16_t portOf(std::string_view endpoint)
{
    const auto digits = endpoint.substr(endpoint.rfind(':') + 1);
    std::uint16_t port = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), port);
    return port;
}

/// A connection, or the attempt to make one, without libzmq.
class RawConnection {
public:
    explicit RawConnection(std::uint16_t port)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        (void)::connect(m_socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address);
    }

    [[nodiscard]] bool connected() const
    {
        pollfd item{m_socket.get(), POLLOUT, 0};
        return ::poll(&item, 1, 0) == 1 && (item.revents & (POLLERR | POLLHUP)) == 0;
    }
    void send(std::string_view bytes) const
    {
        (void)::send(m_socket.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    }
    /// Waits until the other side has closed it.
    void awaitEnd() const
    {
        std::array<char, 256> ignored{};
        for (;;) {
            pollfd item{m_socket.get(), POLLIN, 0};
            ::poll(&item, 1, -1);
            if (::recv(m_socket.get(), ignored.data(), ignored.size(), 0) <= 0) return;
        }
    }

private:
    Descriptor m_socket;
};

/// The first bytes of ZMTP 3.1 with a mechanism, as a client sends them.
inline std::string greeting(std::string_view mechanism)
{
    std::string bytes("\xff\0\0\0\0\0\0\0\1\x7f\3\1", 12);
    bytes += mechanism;
    bytes.resize(64);
    return bytes;
}

/// The tcp ports on which a process listens, found as any other program of the same user finds them.
inline std::vector<std::uint16_t> listeningPorts(const std::string& process = "self")
{
    std::set<std::string> own; // inodes
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/" + process + "/fd", ignored)) {
        const auto target = std::filesystem::read_symlink(entry.path(), ignored).string();
        if (target.starts_with("socket:[")) own.insert(target.substr(8, target.size() - 9));
    }
    std::vector<std::uint16_t> ports;
    std::ifstream table("/proc/net/tcp");
    for (std::string line; std::getline(table, line);) {
        std::istringstream words(line);
        std::vector<std::string> fields{std::istream_iterator<std::string>(words), {}};
        constexpr std::string_view listening = "0A";
        if (fields.size() < 10 || fields[3] != listening || !own.contains(fields[9])) continue;
        std::uint16_t port = 0;
        const auto hexadecimal = fields[1].substr(fields[1].find(':') + 1);
        std::from_chars(hexadecimal.data(), hexadecimal.data() + hexadecimal.size(), port, 16);
        ports.push_back(port);
    }
    return ports;
}

} // namespace crossover::strangers
