// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

#include <QObject>

#include "core/model/who.h"
#include "core/worker/worker_end.h"

namespace crossover {

/// What came of trying a sender or receiver. What else is found out about it belongs here, beside what it says it is.
struct TriedEnd {
    Result<Greeting> greeting;
};

/// Starts a sender or receiver once, to hear what it is. On a thread of its own: it may take long, 30 s at most.
class TryOut : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~TryOut() override;

    [[nodiscard]] bool isActive() const { return m_thread.joinable(); }
    void start(End end, const Who& who); ///< only when idle
    void cancel();                       ///< `tried` follows with Kind::Stopped

signals:
    void tried(const crossover::TriedEnd& result); ///< idle again

private:
    std::jthread m_thread;
};

} // namespace crossover
