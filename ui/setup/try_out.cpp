// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/try_out.h"

#include <system_error>
#include <utility>

#include "core/measure/system_needs.h"
#include "core/sweep/worker_source.h"

namespace crossover {

namespace {

/// The worker is gone when this returns.
TriedEnd tryEnd(End end, const Who& who, const std::stop_token& stop)
{
    return {startEnd(end, who, stop).map([](const WorkerEnd& worker) { return worker.greeting(); })};
}

} // namespace

TryOut::~TryOut()
{
    m_thread.request_stop();
    if (m_thread.joinable()) m_thread.join(); // it sends its result to this object
}

void TryOut::start(End end, const Who& who)
{
    if (isActive()) return;
    try {
        m_thread = std::jthread([this, end, who](const std::stop_token& stop) {
            auto result = tryEnd(end, who, stop);
            const auto deliver = [this, result = std::move(result)] {
                m_thread.join(); // this was its last act
                emit tried(result);
            };
            QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        });
    } catch (const std::system_error& error) {
        emit tried({tl::unexpected(threadError(error))});
    }
}

void TryOut::cancel()
{
    m_thread.request_stop();
}

} // namespace crossover
