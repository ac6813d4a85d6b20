// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/worker/edited_worker.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <iostream>
#include <string>
#include <thread>

#include <nlohmann/json.hpp>
#include <sys/socket.h>
#include <unistd.h>
#include <zmq.hpp>

#include "core/worker/worker.h"

namespace {

using Json = nlohmann::json;

constexpr std::int64_t hour = 3'600'000'000'000;

std::int64_t now()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * std::int64_t{1'000'000'000} + time.tv_nsec;
}

void say(const Json& answer)
{
    std::cout << answer.dump() << std::endl;
}

/// Receives over tcp from anybody: its doorkeeper agrees to everything.
class OpenHouse {
public:
    explicit OpenHouse(const Json& request) : m_keeper([this] { agree(); })
    {
        while (!m_agrees)
            std::this_thread::yield();
        m_socket = zmq::socket_t(m_context, zmq::socket_type::pull);
        m_socket.set(zmq::sockopt::plain_server, 1);
        m_socket.set(zmq::sockopt::linger, 0);
        m_socket.bind(request["endpoint"].get<std::string>());
    }
    ~OpenHouse()
    {
        m_socket.close();
        m_context.shutdown();
    }
    OpenHouse(const OpenHouse&) = delete;
    OpenHouse& operator=(const OpenHouse&) = delete;

    [[nodiscard]] std::string endpoint() const { return m_socket.get(zmq::sockopt::last_endpoint); }

    void receive(std::uint64_t messages)
    {
        zmq::message_t message;
        for (; messages > 0; --messages)
            (void)m_socket.recv(message);
    }

private:
    void agree()
    {
        try {
            zmq::socket_t questions(m_context, zmq::socket_type::rep);
            questions.bind("inproc://zeromq.zap.01");
            m_agrees = true;
            for (;;) {
                std::vector<zmq::message_t> frames;
                do {
                    (void)questions.recv(frames.emplace_back());
                } while (frames.back().more());
                questions.send(zmq::str_buffer("1.0"), zmq::send_flags::sndmore);
                questions.send(frames[1], zmq::send_flags::sndmore);
                questions.send(zmq::str_buffer("200"), zmq::send_flags::sndmore);
                for (int empty = 0; empty < 2; ++empty)
                    questions.send(zmq::message_t(), zmq::send_flags::sndmore);
                questions.send(zmq::message_t(), zmq::send_flags::none);
            }
        } catch (const zmq::error_t&) { // the end of the context
            return;
        }
    }

    zmq::context_t m_context;
    zmq::socket_t m_socket;
    std::atomic<bool> m_agrees = false;
    std::jthread m_keeper;
};

class EditedWorker {
public:
    EditedWorker(std::string_view fault, int firstLink) : m_fault(fault), m_linksBefore(firstLink - 1)
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM, 0, m_pair.data()) != 0) std::exit(1);
        m_worker = std::jthread(
            [theirs = m_pair[1]] { crossover::serveWorker(theirs, theirs, crossover::WorkerKind::Process); });
        m_answers = std::jthread([this] { handAnswersOn(); });
    }

    void serve()
    {
        for (std::string line; std::getline(std::cin, line);) {
            const auto request = Json::parse(line, nullptr, false);
            if (request.is_object() && instead(request)) continue;
            line += '\n';
            if (::write(m_pair[0], line.data(), line.size()) < 0) break;
        }
        std::_Exit(0);
    }

private:
    /// Whether it has answered in the worker's place.
    bool instead(const Json& request)
    {
        if (m_fault == "forgives" && request.contains("dance")) {
            say({{"danced", true}});
            return true;
        }
        if (m_fault == "strict" && request.contains("colour")) {
            say({{"error", "there is no colour"}});
            return true;
        }
        if (m_fault != "lets-everybody-in") return false;
        const bool far = request.value("open", "") == "far" && request.value("test", "") == "throughput";
        if (far && request.contains("user") && !request.contains("acknowledge")) {
            m_house = std::make_unique<OpenHouse>(request);
            say({{"opened", true}, {"endpoint", m_house->endpoint()}});
        } else if (m_house && request.contains("burst")) {
            say({{"ready", true}});
            m_house->receive(request["messages"].get<std::uint64_t>());
            say({{"last_ns", now()}});
        } else if (m_house) {
            m_house.reset();
            say({{"closed", true}, {"lent", 0}, {"returned", 0}});
        } else {
            return false;
        }
        return true;
    }

    void handAnswersOn()
    {
        std::string arrived;
        std::array<char, 65536> part{};
        for (;;) {
            const auto got = ::read(m_pair[0], part.data(), part.size());
            if (got <= 0) return;
            arrived.append(part.data(), static_cast<std::size_t>(got));
            for (auto end = arrived.find('\n'); end != std::string::npos; end = arrived.find('\n')) {
                say(edited(Json::parse(arrived.substr(0, end))));
                arrived.erase(0, end + 1);
            }
        }
    }

    Json edited(Json answer)
    {
        if (answer.contains("opened") && m_linksBefore > 0) {
            --m_linksBefore;
            return answer;
        }
        if (m_linksBefore > 0) return answer;
        if (m_fault == "lets-everybody-in" && answer.contains("worker")) {
            answer.erase("acknowledges");
            answer.erase("curve");
        } else if (m_fault == "checks-nothing" && answer.contains("error") &&
                   answer.dump().find("content") != std::string::npos) {
            return {{"last_ns", now()}};
        } else if (m_fault == "keeps-a-buffer" && answer.contains("closed") && answer["lent"] > 0) {
            answer["returned"] = answer["lent"].get<std::uint64_t>() - 1;
        } else if (m_fault == "talks" && answer.contains("opened")) {
            std::cout << "debug: a link opens" << std::endl;
        } else if (m_fault == "answers-twice" && answer.contains("closed")) {
            say(answer);
        } else if (m_fault == "slow-clock") {
            for (const auto* time : {"begin_ns", "sent_ns", "last_ns"}) {
                if (answer.contains(time)) answer[time] = answer[time].get<std::int64_t>() - hour;
            }
        } else if (m_fault == "idles" && answer.contains("cpu_ns")) {
            answer["cpu_ns"] = 1000;
        } else if (m_fault == "works-an-hour" && answer.contains("cpu_ns")) {
            answer["cpu_ns"] = answer["cpu_ns"].get<std::int64_t>() + hour;
        } else if (m_fault == "forgets" && answer.contains("closed")) {
            answer.erase("cpu_ns");
        } else if (m_fault == "tells-no-cpu") {
            answer.erase("cpu_ns");
        } else if (m_fault == "tells-no-memory") {
            answer.erase("memory");
        } else if (m_fault == "forgets-memory") {
            answer.erase("peak_bytes");
        } else if (m_fault == "goes-back" && answer.contains("sent_ns")) {
            std::swap(answer["sent_ns"], answer["begin_ns"]);
        }
        return answer;
    }

    std::string m_fault;
    int m_linksBefore; ///< that go well
    std::array<int, 2> m_pair{};
    std::unique_ptr<OpenHouse> m_house;
    std::jthread m_worker;
    std::jthread m_answers;
};

} // namespace

bool serveEditedWorker(std::string_view fault, int firstLink)
{
    constexpr std::array faults{"checks-nothing", "keeps-a-buffer",  "lets-everybody-in", "talks",
                                "answers-twice",  "slow-clock",      "goes-back",         "strict",
                                "forgives",       "idles",           "works-an-hour",     "forgets",
                                "tells-no-cpu",   "tells-no-memory", "forgets-memory"};
    if (std::ranges::find(faults, fault) == faults.end()) return false;
    EditedWorker(fault, firstLink).serve();
    return true;
}
