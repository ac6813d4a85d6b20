// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker_process.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/model/words.h"

namespace crossover {

namespace {

using namespace std::chrono_literals;

constexpr auto shortWhile = 2ms;
constexpr auto timeToEnd = 1s; // after its input has ended

struct Pipe {
    Descriptor reading;
    Descriptor writing;
};

Result<Pipe> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return failure(Words::tr("no pipe for a worker: {}", std::strerror(errno)));
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

/// What the child does between fork and exec.
class FileActions {
public:
    FileActions() { ::posix_spawn_file_actions_init(&m_actions); }
    ~FileActions() { ::posix_spawn_file_actions_destroy(&m_actions); }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;

    void become(const Descriptor& from, int number)
    {
        ::posix_spawn_file_actions_adddup2(&m_actions, from.get(), number);
    }
    void closeFrom(int number) { ::posix_spawn_file_actions_addclosefrom_np(&m_actions, number); }
    [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

/// A group of its own, so that the keys of a terminal reach us alone; no signal blocked or ignored.
class Attributes {
public:
    Attributes()
    {
        ::posix_spawnattr_init(&m_attributes);
        sigset_t none;
        sigset_t all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        ::posix_spawnattr_setsigdefault(&m_attributes, &all);
        ::posix_spawnattr_setpgroup(&m_attributes, 0);
        ::posix_spawnattr_setflags(&m_attributes,
                                   POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~Attributes() { ::posix_spawnattr_destroy(&m_attributes); }
    Attributes(const Attributes&) = delete;
    Attributes& operator=(const Attributes&) = delete;
    [[nodiscard]] const posix_spawnattr_t* get() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes{};
};

} // namespace

Result<WorkerProcess> WorkerProcess::start(const std::string& command)
{
    auto in = makePipe();
    if (!in) return tl::unexpected(in.error());
    auto out = makePipe();
    if (!out) return tl::unexpected(out.error());
    auto err = makePipe();
    if (!err) return tl::unexpected(err.error());

    FileActions actions;
    actions.become(in->reading, STDIN_FILENO);
    actions.become(out->writing, STDOUT_FILENO);
    actions.become(err->writing, STDERR_FILENO);
    actions.closeFrom(STDERR_FILENO + 1);
    const Attributes attributes;
    std::string text = command;
    std::array<std::string, 3> words{"sh", "-c", std::move(text)};
    std::array<char*, 4> arguments{words[0].data(), words[1].data(), words[2].data(), nullptr};
    WorkerProcess process;
    const int failed =
        ::posix_spawn(&process.m_pid, "/bin/sh", actions.get(), attributes.get(), arguments.data(), ::environ);
    if (failed != 0) {
        process.m_pid = 0;
        return failure(Words::tr("no process for a worker: {}", std::strerror(failed)));
    }
    process.input = std::move(in->writing);
    process.output = std::move(out->reading);
    process.words = std::move(err->reading);
    for (const auto* read : {&process.output, &process.words})
        ::fcntl(read->get(), F_SETFL, O_NONBLOCK);
    return process;
}

WorkerProcess::WorkerProcess(WorkerProcess&& other) noexcept
    : input(std::move(other.input))
    , output(std::move(other.output))
    , words(std::move(other.words))
    , m_pid(std::exchange(other.m_pid, 0))
{
}

WorkerProcess::~WorkerProcess()
{
    if (m_pid == 0) return;
    input.reset();
    (void)awaitEnd(timeToEnd);
    // It is not waited for yet, so its number and that of its group are still its own. The command may have left
    // somebody behind in the group.
    ::kill(-m_pid, SIGKILL);
    while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
    }
}

std::string WorkerProcess::ending() const
{
    const auto end = awaitEnd(timeToEnd);
    if (!end) return Words::tr("it still runs");
    return end->si_code == CLD_EXITED ? Words::tr("exit code {}", end->si_status)
                                      : Words::tr("signal {}", end->si_status);
}

std::optional<siginfo_t> WorkerProcess::awaitEnd(std::chrono::milliseconds time) const
{
    const auto giveUp = std::chrono::steady_clock::now() + time;
    for (;;) {
        siginfo_t end{};
        if (::waitid(P_PID, static_cast<id_t>(m_pid), &end, WEXITED | WNOHANG | WNOWAIT) == 0 && end.si_pid == m_pid)
            return end;
        if (std::chrono::steady_clock::now() > giveUp) return std::nullopt;
        std::this_thread::sleep_for(shortWhile);
    }
}

} // namespace crossover
