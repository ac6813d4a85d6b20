// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/sweep_runner.h"

#include <exception>
#include <utility>

#include <QMetaObject>

namespace crossover {

SweepRunner::SweepRunner(QObject* parent) : QObject(parent) {}

SweepRunner::~SweepRunner()
{
    // The observer of the running sweep is this object: the thread must be gone before any member is.
    m_thread.request_stop();
    if (m_thread.joinable()) m_thread.join();
}

void SweepRunner::start(const SweepConfig& config, Keep keep)
{
    if (isActive()) return;
    m_sweep.resume();
    m_keep = std::move(keep);
    m_mail = {};
    m_handover = Handover::None;
    m_nextHandover = {};
    setState(SweepState::Running);
    m_thread = std::jthread([this, config](const std::stop_token& stop) { measure(config, stop); });
}

void SweepRunner::pause()
{
    if (m_state != SweepState::Running) return;
    m_sweep.pause();
    setState(SweepState::Paused);
    drain(); // trials that came too soon after a hand-over would otherwise lie in the mailbox as long as the pause
             // lasts
}

void SweepRunner::resume()
{
    if (m_state != SweepState::Paused) return;
    m_sweep.resume();
    setState(SweepState::Running);
}

void SweepRunner::stop()
{
    if (m_state != SweepState::Running && m_state != SweepState::Paused) return;
    setState(SweepState::Stopping);
    m_thread.request_stop();
}

void SweepRunner::painted()
{
    const std::lock_guard lock(m_mutex);
    // A paint from before the delivery does not show it yet.
    if (m_handover != Handover::Delivered) return;
    m_handover = Handover::None;
    m_released.notify_one();
}

void SweepRunner::measure(const SweepConfig& config, const std::stop_token& stop)
{
    m_stop = stop;
    std::optional<Error> error;
    std::vector<ConfirmOutcome> confirmed;
    try {
        auto end = m_sweep.run(config, *this, stop);
        if (end) {
            confirmed = std::move(end->confirmed);
        } else {
            error = end.error();
        }
    } catch (const std::exception& thrown) {
        // Out of memory, in the main: the samples so far must outlive it.
        error = Error{Error::Kind::Failed, std::string("the sweep failed: ") + thrown.what()};
    }
    const std::lock_guard lock(m_mutex);
    m_mail.ended = true;
    m_mail.error = std::move(error);
    m_mail.confirmed = std::move(confirmed);
    announce();
}

void SweepRunner::trialFinished(std::span<const Sample> samples, const SweepProgress& progress)
{
    if (m_keep) m_keep(samples);
    std::unique_lock lock(m_mutex);
    m_mail.samples.insert(m_mail.samples.end(), samples.begin(), samples.end());
    m_mail.progress = progress;
    const auto start = Clock::now();
    if (start < m_nextHandover && !m_sweep.paused()) return;
    m_handover = Handover::Announced;
    announce();
    m_released.wait_for(lock, m_stop, longestHold, [this] { return m_handover == Handover::None; });
    const auto now = Clock::now();
    // Slow painting must not make the sweep last much longer than it said.
    m_nextHandover = now + 2 * (now - start);
}

/// Called with the mutex held.
void SweepRunner::announce()
{
    if (std::exchange(m_drainQueued, true)) return;
    QMetaObject::invokeMethod(
        this, [this] { drain(); }, Qt::QueuedConnection);
}

void SweepRunner::drain()
{
    Mail mail;
    {
        const std::lock_guard lock(m_mutex);
        m_drainQueued = false;
        mail = std::exchange(m_mail, {});
        if (m_handover == Handover::Announced) m_handover = Handover::Delivered;
    }
    if (!mail.samples.empty()) emit samplesArrived(mail.samples, mail.progress);
    if (!mail.ended) return;
    m_thread.join(); // its last act was to say so
    m_confirmed = std::move(mail.confirmed);
    setState(SweepState::Idle);
    emit ended(mail.error);
}

void SweepRunner::setState(SweepState state)
{
    m_state = state;
    emit stateChanged(state);
}

} // namespace crossover
