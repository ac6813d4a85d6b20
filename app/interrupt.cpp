// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interrupt.h"

#include <pthread.h>

namespace crossover {

Interrupt::Interrupt()
{
    ::sigemptyset(&m_signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaddset(&m_signals, signal);
    ::pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
    m_thread = std::thread([this] { wait(); });
}

Interrupt::~Interrupt()
{
    m_done = true;
    // Wakes the waiting thread, which has this signal blocked, and nobody else.
    ::pthread_kill(m_thread.native_handle(), SIGTERM); // NOLINT(bugprone-bad-signal-to-kill-thread)
    m_thread.join();
    ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

void Interrupt::wait()
{
    int signal = 0;
    while (::sigwait(&m_signals, &signal) == 0 && !m_done) {
        m_signal = signal;
        m_stop.request_stop();
    }
}

} // namespace crossover
