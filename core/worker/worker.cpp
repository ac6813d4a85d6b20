// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker.h"

#include <array>
#include <cerrno>
#include <condition_variable>
#include <deque>
#include <fstream>
#include <mutex>
#include <optional>
#include <string_view>
#include <thread>

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/measure/allowed_cores.h"
#include "core/measure/environment_probe.h"
#include "core/measure/memory.h"
#include "core/worker/end_in_use.h"
#include "core/worker/protocol.h"

namespace crossover {

namespace {

constexpr std::size_t longestRequest = 1 << 20;

std::string hostName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : std::string();
}

template <class Id>
std::vector<Id> allOf()
{
    std::vector<Id> ids;
    for (const auto& row : termsOf(Id{}))
        ids.push_back(row.id);
    return ids;
}

Greeting greeting()
{
    Greeting greeting;
    greeting.name = fmt::format("zmq-crossover {}", programVersion());
    greeting.libzmq = libzmqVersion();
    greeting.clock = clockName();
    greeting.host = hostName();
    greeting.ends = {End::Near, End::Far};
    greeting.tests = allOf<Test>();
    greeting.transports = {Transport::Ipc, Transport::Tcp};
    greeting.waits = allOf<Wait>();
    greeting.arms = allOf<Arm>();
    greeting.releases = allOf<Release>();
    greeting.acknowledges = true;
    greeting.curve = ::zmq_has("curve") == 1;
    greeting.memory = true;
    greeting.cores = allowedCores();
    return greeting;
}

class Worker {
public:
    Worker(int input, int output, WorkerKind kind) : m_input(input), m_output(output), m_kind(kind) {}

    void serve()
    {
        std::jthread thread([this] { work(); });
        read();
        const std::lock_guard lock(m_mutex);
        m_over = true;
        if (m_end) m_end->interrupt();
        m_changed.notify_all();
    }

private:
    /// Hands lines on until the input ends.
    void read()
    {
        std::string arrived;
        std::array<char, 4096> part; // NOLINT(cppcoreguidelines-pro-type-member-init): written by read
        while (arrived.size() < longestRequest) {
            const auto got = ::read(m_input, part.data(), part.size());
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) return;
            arrived.append(part.data(), static_cast<std::size_t>(got));
            for (auto end = arrived.find('\n'); end != std::string::npos; end = arrived.find('\n')) {
                const std::lock_guard lock(m_mutex);
                m_lines.push_back(arrived.substr(0, end));
                arrived.erase(0, end + 1);
                m_changed.notify_all();
            }
        }
    }

    void work()
    {
        fixAllocator();
        say(lineOf(greeting()));
        while (const auto line = next()) {
            try {
                const auto done = handle(*line);
                if (!done) fail(done.error().message);
            } catch (const std::bad_alloc&) {
                fail(outOfMemory().value().message);
            } catch (const std::exception& error) {
                fail(error.what());
            }
        }
        replace(nullptr);
    }

    std::optional<std::string> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_over || !m_lines.empty(); });
        if (m_over) return std::nullopt;
        auto line = std::move(m_lines.front());
        m_lines.pop_front();
        return line;
    }

    Result<void> handle(const std::string& line)
    {
        auto request = readRequest(line);
        if (!request) return tl::unexpected(request.error());
        return std::visit([this](const auto& what) { return carryOut(what); }, *request);
    }

    Result<void> carryOut(const KeysRequest&)
    {
        auto keys = CurveKeys::fresh();
        if (!keys) return tl::unexpected(keys.error());
        m_keys = std::move(*keys);
        say(lineOf(KeysAnswer{m_keys->publicKey}));
        return {};
    }

    Result<void> carryOut(const OpenRequest& request)
    {
        if (m_end) return failure("a link is open already: close it first");
        auto end = EndInUse::open(request, std::exchange(m_keys, std::nullopt));
        if (!end) return tl::unexpected(end.error());
        replace(std::move(*end));
        say(lineOf(m_end->opened()));
        return {};
    }

    Result<void> carryOut(const Burst& burst)
    {
        if (!m_end) return failure("no link is open: open one first");
        return m_end->run(burst, [this](const std::string& line) { say(line); });
    }

    Result<void> carryOut(const CloseRequest&)
    {
        const auto end = replace(nullptr);
        if (!end) return failure("no link is open: open one first");
        auto answer = end->close();
        returnFreeMemory();
        if (!answer) return tl::unexpected(answer.error());
        if (m_kind == WorkerKind::Thread) answer->cpuSeconds.reset();
        say(lineOf(*answer));
        return {};
    }

    /// Under the lock, because the reading thread interrupts it. Returns the former one.
    std::unique_ptr<EndInUse> replace(std::unique_ptr<EndInUse> end)
    {
        const std::lock_guard lock(m_mutex);
        std::swap(m_end, end);
        if (m_over && m_end) m_end->interrupt();
        return end;
    }

    void fail(const std::string& message)
    {
        replace(nullptr);
        say(errorLine(message));
    }

    /// Who does not listen any more closes the input soon.
    void say(std::string line) const
    {
        line += '\n';
        std::string_view left = line;
        while (!left.empty()) {
            const auto written = ::write(m_output, left.data(), left.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) return;
            left.remove_prefix(static_cast<std::size_t>(written));
        }
    }

    int m_input;
    int m_output;
    WorkerKind m_kind;
    std::mutex m_mutex; // guards the next four
    std::condition_variable m_changed;
    std::deque<std::string> m_lines;
    bool m_over = false;
    std::unique_ptr<EndInUse> m_end; // changed by the working thread alone
    std::optional<CurveKeys> m_keys;
};

} // namespace

void serveWorker(int input, int output, WorkerKind kind)
{
    Worker(input, output, kind).serve();
}

std::string clockName()
{
    std::string boot;
    std::getline(std::ifstream("/proc/sys/kernel/random/boot_id"), boot);
    struct stat space {};
    if (boot.empty() || ::stat("/proc/self/ns/time", &space) != 0) return {};
    return fmt::format("{}/{}", boot, space.st_ino);
}

} // namespace crossover
