// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker_end.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/socket.h>

#include "core/measure/system_needs.h"
#include "core/model/words.h"
#include "core/worker/worker.h"
#include "core/worker/worker_commands.h"

namespace crossover {

namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

constexpr auto look = 50ms; // from one look at the stop request to the next
constexpr auto timeToGreet = 30s;
constexpr std::size_t longestLine = 64 << 20; // a burst of a million round trips has about 10 MB
constexpr std::size_t mostWords = 2000;

/// Appends what can be read without waiting; false at the end.
bool readAll(int descriptor, std::string& text)
{
    std::array<char, 65536> part; // NOLINT(cppcoreguidelines-pro-type-member-init): written by read
    for (;;) {
        const auto got = ::read(descriptor, part.data(), part.size());
        if (got > 0) {
            text.append(part.data(), static_cast<std::size_t>(got));
            if (static_cast<std::size_t>(got) < part.size()) return true;
        } else if (got == 0) {
            return false;
        } else if (errno != EINTR) {
            return errno == EAGAIN;
        }
    }
}

} // namespace

struct WorkerEnd::Thread {
    Descriptor ours;
    Descriptor theirs;
    std::jthread thread; // last: it uses `theirs`

    ~Thread()
    {
        ::shutdown(ours.get(), SHUT_RDWR); // the worker sees its input end
    }
};

WorkerEnd::WorkerEnd(End end, const std::string& what)
    : m_title(end == End::Near ? Words::tr("the sending end ({})", what) : Words::tr("the receiving end ({})", what))
{
}

WorkerEnd::WorkerEnd(WorkerEnd&&) noexcept = default;

WorkerEnd::~WorkerEnd() = default;

Result<WorkerEnd> WorkerEnd::start(End end, Who who, const std::stop_token& stop)
{
    if (who.isThread()) return startThread(end, stop);
    const auto command = commandOf(who);
    if (!command) return tl::unexpected(command.error());
    return startProcess(end, *command, stop);
}

Result<WorkerEnd> WorkerEnd::startProcess(End end, const std::string& command, const std::stop_token& stop)
{
    auto process = WorkerProcess::start(command);
    if (!process) return tl::unexpected(process.error());
    WorkerEnd worker(end, command);
    worker.m_process.emplace(std::move(*process));
    return std::move(worker).greeted(stop);
}

Result<WorkerEnd> WorkerEnd::startThread(End end, const std::stop_token& stop)
{
    std::array<int, 2> pair{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0)
        return failure(Words::tr("no socket for a thread: {}", std::strerror(errno)));
    WorkerEnd worker(end, "thread");
    worker.m_thread = std::make_unique<Thread>();
    worker.m_thread->ours = Descriptor(pair[0]);
    worker.m_thread->theirs = Descriptor(pair[1]);
    ::fcntl(pair[0], F_SETFL, O_NONBLOCK);
    try {
        worker.m_thread->thread = std::jthread([theirs = pair[1]] { serveWorker(theirs, theirs, WorkerKind::Thread); });
    } catch (const std::system_error& error) {
        return tl::unexpected(threadError(error));
    }
    return std::move(worker).greeted(stop);
}

Result<WorkerEnd> WorkerEnd::greeted(const std::stop_token& stop) &&
{
    auto greeting = answer<Greeting>(stop, timeToGreet);
    if (!greeting) return tl::unexpected(greeting.error());
    m_greeting = std::move(*greeting);
    return std::move(*this);
}

Result<void> WorkerEnd::ask(const WorkerRequest& request)
{
    const auto line = lineOf(request) + '\n';
    const bool written = m_thread ? m_thread->ours.write(line) : m_process->input.write(line);
    if (written) return {};
    takeIn();
    if (auto lost = whyLost()) return tl::unexpected(std::move(*lost));
    return tl::unexpected(failed(Words::tr("it does not listen: {}", std::strerror(errno))));
}

Result<std::string> WorkerEnd::line(const std::stop_token& stop, std::chrono::milliseconds deadline, WorkerEnd* other)
{
    const auto giveUp = SteadyClock::now() + deadline;
    for (;;) {
        if (auto next = nextLine()) return std::move(*next);
        if (m_over) return tl::unexpected(endedSilently());
        if (m_arrived.size() > longestLine) return tl::unexpected(failed(Words::tr("it writes without end")));
        if (other) {
            if (auto lost = other->whyLost()) return tl::unexpected(std::move(*lost));
        }
        if (stop.stop_requested()) return stopped();
        if (SteadyClock::now() > giveUp) {
            return tl::unexpected(failed(Words::tr("it has not answered for {} s", deadline / 1s)));
        }
        std::vector<pollfd> watched;
        for (auto* worker : {this, other}) {
            if (!worker || worker->m_over) continue;
            watched.push_back(
                {worker->m_thread ? worker->m_thread->ours.get() : worker->m_process->output.get(), POLLIN, 0});
            if (worker->m_process && worker->m_process->words)
                watched.push_back({worker->m_process->words.get(), POLLIN, 0});
        }
        (void)::poll(watched.data(), watched.size(), static_cast<int>(look / 1ms));
        takeIn();
        if (other) other->takeIn();
    }
}

void WorkerEnd::takeIn()
{
    if (!m_over) m_over = !readAll(m_thread ? m_thread->ours.get() : m_process->output.get(), m_arrived);
    if (!m_process || !m_process->words) return;
    if (!readAll(m_process->words.get(), m_lastWords)) m_process->words.reset();
    if (m_lastWords.size() > mostWords) m_lastWords.erase(0, m_lastWords.size() - mostWords);
}

std::optional<std::string> WorkerEnd::nextLine()
{
    const auto end = m_arrived.find('\n', m_searched);
    m_searched = m_arrived.size();
    if (end == std::string::npos) return std::nullopt;
    auto next = m_arrived.substr(0, end);
    m_arrived.erase(0, end + 1);
    m_searched = 0;
    return next;
}

std::optional<Error> WorkerEnd::whyLost()
{
    const auto end = m_arrived.find('\n');
    if (end == std::string::npos) return m_over ? std::optional(endedSilently()) : std::nullopt;
    const auto said = readError(std::string_view(m_arrived).substr(0, end));
    return said ? std::optional(failed(*said)) : std::nullopt;
}

Error WorkerEnd::failed(const std::string& what)
{
    return {Error::Kind::Failed, printable(fmt::format("{}: {}", m_title, what))};
}

Error WorkerEnd::endedSilently()
{
    takeIn();
    const auto how = m_process ? m_process->ending() : Words::tr("its thread is over");
    takeIn();
    auto words = m_lastWords;
    while (!words.empty() && (words.back() == '\n' || words.back() == ' '))
        words.pop_back();
    if (const auto line = words.rfind('\n'); line != std::string::npos) words.erase(0, line + 1);
    return failed(words.empty() ? Words::tr("it ended without an answer ({}) and without a word", how)
                                : Words::tr("it ended without an answer ({}). Its last words: {}", how, words));
}

} // namespace crossover
