// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/try_out.h"

#include <system_error>
#include <utility>

#include "core/measure/system_needs.h"
#include "core/worker/worker_commands.h"

namespace crossover {

namespace {

/// The worker is gone when this returns.
Result<Greeting> greetingOf(End end, const Who& who, const std::stop_token& stop)
{
    return WorkerEnd::start(end, who, stop).map([](const WorkerEnd& worker) { return worker.greeting(); });
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
            TriedEnd result;
            tryEnd(end, who, result, stop);
            const auto deliver = [this, result = std::move(result)] {
                m_thread.join(); // this was its last act
                emit tried(result);
            };
            QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        });
    } catch (const std::system_error& error) {
        TriedEnd result;
        result.greeting = tl::unexpected(threadError(error));
        emit tried(result);
    }
}

void TryOut::tryEnd(End end, const Who& who, TriedEnd& result, const std::stop_token& stop)
{
    result.greeting = greetingOf(end, who, stop);
    if (!result.greeting || who.isThread()) return;
    const auto tell = [this, &result] {
        QMetaObject::invokeMethod(
            this, [this, soFar = result] { emit found(soFar); }, Qt::QueuedConnection);
    };
    const auto take = [&](const ContractPoint& point) {
        if (point.kept)
            ++result.kept;
        else
            result.broken.push_back(point);
        tell();
    };
    result.check = TriedEnd::Check::Goes;
    tell();
    const auto points =
        commandOf(who).and_then([&](const std::string& command) { return checkContract(command, {}, take, stop); });
    result.check = points ? TriedEnd::Check::Done : TriedEnd::Check::Failed;
    if (!points) result.problem = points.error();
}

void TryOut::cancel()
{
    m_thread.request_stop();
}

} // namespace crossover
