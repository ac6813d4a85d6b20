// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>
#include <vector>

#include <QObject>

#include "core/model/who.h"
#include "core/worker/contract_check.h"
#include "core/worker/worker_end.h"

namespace crossover {

/// What trying a sender or receiver has found out so far: what it says it is, and which promises of the protocol it
/// keeps.
struct TriedEnd {
    Result<Greeting> greeting;
    enum class Check { NotNeeded, Goes, Done, Failed };
    Check check = Check::NotNeeded;
    std::size_t kept = 0;              ///< promises
    std::vector<ContractPoint> broken; ///< promises
    Error problem{};                   ///< why the check failed
};

/// Starts a sender or receiver once, to hear what it is; then runs it through the contract check, unless it is a thread
/// of this program. On a thread of its own: it may take a minute.
class TryOut : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~TryOut() override;

    [[nodiscard]] bool isActive() const { return m_thread.joinable(); }
    void start(End end, const Who& who); ///< only when idle
    void cancel();                       ///< `tried` follows with Kind::Stopped

signals:
    void found(const crossover::TriedEnd& result); ///< more than before; it goes on
    void tried(const crossover::TriedEnd& result); ///< idle again

private:
    void tryEnd(End end, const Who& who, TriedEnd& result, const std::stop_token& stop);

    std::jthread m_thread;
};

} // namespace crossover
