// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <csignal>
#include <stop_token>
#include <thread>

namespace crossover {

/// Turns Ctrl-C and a request to terminate into a stop. Make it before any other thread, so that all of them leave
/// these signals to it.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    /// The signal that came, or 0.
    [[nodiscard]] int signal() const { return m_signal; }

private:
    void wait();

    sigset_t m_signals;
    sigset_t m_before;
    std::stop_source m_stop;
    std::atomic<int> m_signal = 0;
    std::atomic<bool> m_done = false;
    std::thread m_thread;
};

} // namespace crossover
