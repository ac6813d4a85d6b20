// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/system_needs.h"

#include <atomic>
#include <cerrno>
#include <cstring>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "core/model/words.h"

namespace crossover {

namespace {

/// Opens as many as are needed, and closes them again: only that says what the system really gives.
Result<void> checkDescriptors()
{
    std::vector<int> opened;
    opened.reserve(neededDescriptors);
    int reason = 0;
    while (opened.size() < neededDescriptors && reason == 0) {
        const int descriptor = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        reason = descriptor < 0 ? errno : 0;
        if (descriptor >= 0) opened.push_back(descriptor);
    }
    for (const int descriptor : opened)
        ::close(descriptor);
    if (reason == 0) return {};
    return failure(
        Words::tr("only {} can be opened ({}), but measuring needs {}. Raise the limit on open files, for example with "
                  "ulimit -n 1024.",
                  opened.size() == 1 ? Words::tr("1 more file") : Words::tr("{} more files", opened.size()),
                  std::strerror(reason), neededDescriptors));
}

Result<void> checkThreads()
{
    std::atomic<bool> enough = false;
    std::vector<std::jthread> threads;
    threads.reserve(neededThreads);
    Result<void> checked;
    try {
        while (threads.size() < neededThreads)
            threads.emplace_back([&enough] { enough.wait(false); });
    } catch (const std::system_error& error) {
        checked = tl::unexpected(threadError(error));
    }
    enough = true;
    enough.notify_all();
    threads.clear(); // before the flag goes
    return checked;
}

} // namespace

Result<void> checkSystemNeeds()
{
    return checkDescriptors().and_then(checkThreads);
}

Error threadError(const std::system_error& reason)
{
    return {Error::Kind::Failed,
            Words::tr("no thread could be started ({}); measuring needs {}. End other programs of this user, or raise "
                      "the limits on processes (ulimit -u) and memory (ulimit -v).",
                      reason.code().message(), neededThreads)};
}

} // namespace crossover
