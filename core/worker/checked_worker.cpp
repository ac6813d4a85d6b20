// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/checked_worker.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <nlohmann/json.hpp>
#include <poll.h>
#include <unistd.h>

#include "core/model/words.h"

namespace crossover {

namespace {

using namespace std::chrono_literals;

constexpr auto shortLook = 50ms; // from one look at the stop request to the next
constexpr std::size_t mostArrived = 16 << 20;
constexpr std::size_t mostKeptWords = 2000;
constexpr std::string_view exampleGreeting = R"({"worker":1,"name":...})";
constexpr std::string_view exampleError = R"({"error":"..."})";

double secondsOf(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

/// Appends what can be read without waiting; false at the end.
bool appendRead(const Descriptor& from, std::string& text, std::size_t most)
{
    std::array<char, 65536> part; // NOLINT(cppcoreguidelines-pro-type-member-init): written by read
    while (text.size() < most) {
        const auto got = ::read(from.get(), part.data(), part.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return errno == EAGAIN;
        if (got == 0) return false;
        text.append(part.data(), static_cast<std::size_t>(got));
    }
    return true;
}

WorkerProcess startedProcess(const std::string& command)
{
    auto process = WorkerProcess::start(command);
    if (!process) throw CheckEnded{process.error()};
    return std::move(*process);
}

bool isObject(const std::string& line)
{
    return nlohmann::json::parse(line, nullptr, false).is_object();
}

std::string lastLineOf(std::string text)
{
    text.erase(std::find_if(text.rbegin(), text.rend(), [](char c) { return c != '\n' && c != ' '; }).base(),
               text.end());
    if (const auto line = text.rfind('\n'); line != std::string::npos) text.erase(0, line + 1);
    return text;
}

} // namespace

CheckedWorker::CheckedWorker(Setup& setup) : m_setup(setup), m_process(startedProcess(setup.command)) {}

Greeting CheckedWorker::greet()
{
    const auto expected = Words::tr("a greeting: {}", exampleGreeting);
    return read<Greeting>(hear(expected, m_setup.patience.greeting), expected);
}

void CheckedWorker::tell(const std::string& line)
{
    m_told = line;
    if (m_process.input.write(line + '\n')) return;
    takeIn(0ms);
    throw BrokenPromise{m_told, howItEnded(), Words::tr("that it reads the line")};
}

std::string CheckedWorker::hear(std::string_view expected, std::chrono::milliseconds deadline)
{
    const auto giveUp = std::chrono::steady_clock::now() + deadline;
    for (;;) {
        while (auto line = nextLine()) {
            if (isObject(*line)) return *line;
            if (!m_setup.noise)
                m_setup.noise = BrokenPromise{m_told, *line, Words::tr("nothing but JSON objects, one a line")};
        }
        const std::string wanted(expected);
        if (m_over) throw BrokenPromise{m_told, howItEnded(), wanted};
        if (m_arrived.size() >= mostArrived) throw BrokenPromise{m_told, Words::tr("a line without end"), wanted};
        if (m_setup.stop.stop_requested()) throw CheckEnded{stopped().value()};
        if (std::chrono::steady_clock::now() > giveUp)
            throw BrokenPromise{m_told, Words::tr("nothing for {} s", secondsOf(deadline)), wanted};
        takeIn(shortLook);
    }
}

void CheckedWorker::expectError(const std::string& why)
{
    const auto expected = Words::tr("{}, because {}", exampleError, why);
    const auto line = hear(expected);
    if (!readError(line)) throw BrokenPromise{m_told, line, expected};
}

std::string CheckedWorker::overheard()
{
    takeIn(shortLook);
    return nextLine().value_or(std::string());
}

void CheckedWorker::end()
{
    m_process.input.reset();
    if (!m_process.endsWithin(m_setup.patience.end)) {
        throw BrokenPromise{Words::tr("the end of its input"), Words::tr("the process still runs"),
                            Words::tr("that it ends within {} s", secondsOf(m_setup.patience.end))};
    }
    takeIn(0ms);
    if (auto line = nextLine(); line && !readError(*line) && !m_setup.noise)
        m_setup.noise = BrokenPromise{m_told, *line, Words::tr("one answer to a request, and no more")};
}

void CheckedWorker::endsByItself()
{
    if (!m_process.endsWithin(m_setup.patience.end))
        throw BrokenPromise{m_told, Words::tr("no answer, and the process still runs"),
                            Words::tr("{}, or that it ends", exampleError)};
}

void CheckedWorker::takeIn(std::chrono::milliseconds wait)
{
    std::array<pollfd, 2> watched{
        {{m_over ? -1 : m_process.output.get(), POLLIN, 0}, {m_process.words ? m_process.words.get() : -1, POLLIN, 0}}};
    (void)::poll(watched.data(), watched.size(), static_cast<int>(wait.count()));
    if (!m_over) m_over = !appendRead(m_process.output, m_arrived, mostArrived);
    if (!m_process.words) return;
    if (!appendRead(m_process.words, m_words, m_words.size() + mostArrived)) m_process.words.reset();
    if (m_words.size() > mostKeptWords) m_words.erase(0, m_words.size() - mostKeptWords);
}

std::optional<std::string> CheckedWorker::nextLine()
{
    const auto end = m_arrived.find('\n');
    if (end == std::string::npos) return std::nullopt;
    auto line = m_arrived.substr(0, end);
    m_arrived.erase(0, end + 1);
    return line;
}

std::string CheckedWorker::howItEnded()
{
    const auto how = m_process.ending();
    takeIn(0ms);
    const auto words = lastLineOf(m_words);
    return words.empty() ? Words::tr("the end of its output ({})", how)
                         : Words::tr("the end of its output ({}); its last words: {}", how, words);
}

KeysAnswer CheckedWorker::example(const KeysAnswer&)
{
    return {"rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7"};
}
OpenAnswer CheckedWorker::example(const OpenAnswer&)
{
    return {"tcp://127.0.0.1:49201", {}};
}
SentAnswer CheckedWorker::example(const SentAnswer&)
{
    return {81'200'300'400'500, 81'200'301'900'700, {}};
}
RoundTripsAnswer CheckedWorker::example(const RoundTripsAnswer&)
{
    return {{31'200, 30'900}};
}
ReceivedAnswer CheckedWorker::example(const ReceivedAnswer&)
{
    return {81'200'302'100'100};
}
CloseAnswer CheckedWorker::example(const CloseAnswer&)
{
    return {1800, 1800, 0, 0.25};
}

} // namespace crossover
