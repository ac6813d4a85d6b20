// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

#include "core/model/who.h"
#include "core/worker/protocol.h"
#include "core/worker/worker_process.h"

namespace crossover {

/// One end of a sweep's links, as the program sees it: a worker that it has started and talks to. Used by one thread.
class WorkerEnd {
public:
    /// Starts what is to send or receive. Returns when it has said what it is.
    static Result<WorkerEnd> start(End end, Who who, const std::stop_token& stop);
    /// A worker in a process of its own: `command` is for a shell. Returns when the worker has said what it is. Fails
    /// with the command and the worker's last words if it says nothing or something else, or if stopped.
    static Result<WorkerEnd> startProcess(End end, const std::string& command, const std::stop_token& stop);
    /// The same worker as `zmq-crossover worker`, on a thread of this process.
    static Result<WorkerEnd> startThread(End end, const std::stop_token& stop);

    WorkerEnd(WorkerEnd&&) noexcept;
    WorkerEnd& operator=(WorkerEnd&&) = delete;
    ~WorkerEnd(); ///< ends the worker

    [[nodiscard]] const Greeting& greeting() const { return m_greeting; }
    /// For messages: "the sending end (python3 my_binding.py)".
    [[nodiscard]] const std::string& title() const { return m_title; }

    Result<void> ask(const WorkerRequest& request);
    /// What it says next. Fails with its own words if it says that it failed or ends without an answer, with what is
    /// wrong with the answer, if nothing comes before the deadline, or if stopped. `other`: the worker at the other end
    /// of the link, whose failure would leave this one waiting: then it is what fails.
    template <class Answer>
    Result<Answer> answer(const std::stop_token& stop, std::chrono::milliseconds deadline, WorkerEnd* other = nullptr)
    {
        const auto said = line(stop, deadline, other);
        if (!said) return tl::unexpected(said.error());
        auto read = readAnswer<Answer>(*said);
        if (!read) return tl::unexpected(failed(read.error().message));
        return read;
    }

private:
    struct Thread; ///< of a worker in this process

    WorkerEnd(End end, const std::string& title);
    Result<WorkerEnd> greeted(const std::stop_token& stop) &&;
    Result<std::string> line(const std::stop_token& stop, std::chrono::milliseconds deadline, WorkerEnd* other);
    /// Takes what has arrived; false when there will be nothing more.
    void takeIn();
    [[nodiscard]] std::optional<std::string> nextLine();
    /// The line that is next stays; an error if it is one, or if there is none and the worker has ended.
    [[nodiscard]] std::optional<Error> whyLost();
    [[nodiscard]] Error failed(const std::string& what);
    [[nodiscard]] Error endedSilently();

    std::string m_title;
    Greeting m_greeting;
    std::unique_ptr<Thread> m_thread; // one of these two
    std::optional<WorkerProcess> m_process;
    std::string m_arrived;      ///< and not yet taken
    std::size_t m_searched = 0; ///< of it, for the end of a line
    std::string m_lastWords;    ///< on its standard error
    bool m_over = false;        ///< its output has ended
};

} // namespace crossover
