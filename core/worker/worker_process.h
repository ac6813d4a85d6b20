// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <csignal>
#include <optional>
#include <string>

#include <sys/types.h>

#include "core/model/descriptor.h"
#include "core/model/result.h"

namespace crossover {

/// A command that runs in a shell of its own, with pipes to its standard streams. It inherits no other descriptor, so
/// that it sees its input end when this process ends, however that happens. Writing to one that has ended fails with
/// EPIPE, if this process ignores SIGPIPE.
class WorkerProcess {
public:
    /// Fails if the system cannot start a shell; a command that does not exist ends at once, with words.
    static Result<WorkerProcess> start(const std::string& command);

    WorkerProcess(WorkerProcess&& other) noexcept;
    WorkerProcess& operator=(WorkerProcess&&) = delete;
    /// Closes its input, gives it a moment to end, then ends it and what it has started in its process group.
    ~WorkerProcess();

    Descriptor input;  ///< to write to
    Descriptor output; ///< to read from, without blocking
    Descriptor words;  ///< its standard error, likewise

    /// For messages, when its output has ended: "exit code 127", "signal 9", or that it still runs. Takes a moment
    /// then.
    [[nodiscard]] std::string ending() const;
    /// Whether it has ended by then.
    [[nodiscard]] bool endsWithin(std::chrono::milliseconds time) const { return awaitEnd(time).has_value(); }

private:
    WorkerProcess() = default;
    /// How it ended, or nothing after that time. It stays a zombie, so that its number stays its own.
    [[nodiscard]] std::optional<siginfo_t> awaitEnd(std::chrono::milliseconds time) const;

    pid_t m_pid = 0; ///< also that of its group; 0: none
};

} // namespace crossover
