// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

#include <gtest/gtest.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace crossover {

/// Notices whether anybody opens a file, whatever becomes of it.
class OpenWatch {
public:
    explicit OpenWatch(const std::string& path)
    {
        EXPECT_GE(::inotify_add_watch(m_events, path.c_str(), IN_OPEN), 0) << path;
    }
    ~OpenWatch() { ::close(m_events); }
    OpenWatch(const OpenWatch&) = delete;
    OpenWatch& operator=(const OpenWatch&) = delete;

    /// Since the last call.
    bool wasOpened()
    {
        alignas(inotify_event) std::array<char, 4096> events{};
        bool opened = false;
        while (::read(m_events, events.data(), events.size()) > 0)
            opened = true;
        return opened;
    }

private:
    int m_events = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
};

} // namespace crossover
