// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/contract_check.h"

#include <algorithm>
#include <array>
#include <span>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/worker/checked_link.h"
#include "core/worker/checked_peer.h"
#include "core/worker/checked_strangers.h"

namespace crossover {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::uint64_t, 5> checkedSizes{1, 33, 34, 1000, 65'536};

template <class Id>
bool contains(const std::vector<Id>& ids, Id id)
{
    return std::ranges::find(ids, id) != ids.end();
}

class ContractRun {
public:
    ContractRun(const std::string& command, const ContractPatience& patience,
                const std::function<void(const ContractPoint&)>& known, const std::stop_token& stop)
        : m_setup{command, patience, stop, {}}, m_known(known)
    {
    }

    std::vector<ContractPoint> run()
    {
        const bool greets = promise("greets in time, with what it is and can do", [this] {
            CheckedWorker worker(m_setup);
            m_greeting = worker.greet();
            if (m_greeting.ends.empty() || m_greeting.tests.empty() || m_greeting.waits.empty() ||
                ourTransports().empty())
                throw BrokenPromise{
                    {}, lineOf(m_greeting), "at least one end, one test, one way to wait, and ipc or tcp"};
        });
        // One that stays would be waited for again and again.
        if (greets && endsWithItsInput()) {
            checkTransfers();
            checkExtras();
            checkNoticing();
            checkStrangers();
            checkRequests();
            checkEndingsInBursts();
        }
        promise("writes nothing but its answers to standard output", [this] {
            if (m_setup.noise) throw BrokenPromise(*m_setup.noise);
        });
        return std::move(m_points);
    }

private:
    template <class Body>
    bool promise(const std::string& text, Body body)
    {
        ContractPoint point{text, true, {}, {}, {}};
        try {
            body();
        } catch (const BrokenPromise& broken) {
            point = {text, false, broken.sent, broken.came, broken.expected};
        }
        m_points.push_back(point);
        m_known(m_points.back());
        return point.kept;
    }

    [[nodiscard]] std::vector<Transport> ourTransports() const
    {
        std::vector<Transport> transports;
        for (const auto transport : {Transport::Ipc, Transport::Tcp}) {
            if (contains(m_greeting.transports, transport)) transports.push_back(transport);
        }
        return transports;
    }

    [[nodiscard]] CheckedKind usualKind(End end, Test test) const
    {
        CheckedKind kind;
        kind.end = end;
        kind.test = test;
        kind.transport = ourTransports().front();
        kind.wait = m_greeting.waits.front();
        if (!m_greeting.releases.empty()) kind.release = m_greeting.releases.front();
        return kind;
    }

    [[nodiscard]] bool has(End end, Test test) const
    {
        return contains(m_greeting.ends, end) && contains(m_greeting.tests, test);
    }

    /// One link of every size after the other, in one process.
    void transfer(CheckedKind kind, std::span<const std::uint64_t> sizes)
    {
        CheckedWorker worker(m_setup);
        const auto greeting = worker.greet();
        for (const auto size : sizes) {
            kind.size = size;
            CheckedTransfer(worker, greeting, kind, m_setup, m_faults).run();
        }
        worker.end();
    }

    void checkTransfers()
    {
        for (const auto end : m_greeting.ends) {
            for (const auto test : m_greeting.tests) {
                for (const auto transport : ourTransports()) {
                    for (const auto wait : m_greeting.waits) {
                        auto kind = usualKind(end, test);
                        kind.transport = transport;
                        kind.wait = wait;
                        promise(fmt::format("{}: {} over {}, {}, messages of {} B", endTitle(end), nameOf(test),
                                            nameOf(transport), nameOf(wait), fmt::join(checkedSizes, ", ")),
                                [&] { transfer(kind, checkedSizes); });
                    }
                }
            }
        }
    }

    /// What a worker may claim beside that.
    void checkExtras()
    {
        constexpr std::array<std::uint64_t, 1> oneSize{1000};
        for (const auto end : m_greeting.ends) {
            const auto extra = [&](const std::string& what, const CheckedKind& kind) {
                promise(fmt::format("{}: {}", endTitle(end), what), [&] { transfer(kind, oneSize); });
            };
            auto kind = usualKind(end, m_greeting.tests.front());
            for (const auto release : m_greeting.releases) {
                kind.release = release;
                extra(fmt::format("buffers freed by {}", nameOf(release)), kind);
            }
            kind = usualKind(end, m_greeting.tests.front());
            if (m_greeting.cores.known()) {
                kind.placed = true;
                extra("its threads on CPUs that it names", kind);
                kind.placed = false;
            }
            if (m_greeting.curve) {
                for (const auto transport : ourTransports()) {
                    kind.transport = transport;
                    kind.security = Security::Curve;
                    extra(fmt::format("CURVE over {}", nameOf(transport)), kind);
                }
                kind.security = Security::Plain;
            }
            if (!contains(m_greeting.tests, Test::Throughput)) continue;
            kind = usualKind(end, Test::Throughput);
            if (m_greeting.memory && end == End::Near) {
                kind.memory = true;
                extra("the memory of a burst", kind);
                kind.memory = false;
            }
            if (!m_greeting.acknowledges) continue;
            for (const auto transport : ourTransports()) {
                kind.transport = transport;
                kind.acknowledged = true;
                extra(fmt::format("acknowledges each burst over {}", nameOf(transport)), kind);
            }
        }
        promise("says times that can be true", [this] {
            if (m_faults.times) throw BrokenPromise(*m_faults.times);
        });
        promise("says CPU times that can be true, or none", [this] {
            if (m_faults.cpu) throw BrokenPromise(*m_faults.cpu);
        });
        promise("gets every buffer back that it lends", [this] {
            if (m_faults.buffers) throw BrokenPromise(*m_faults.buffers);
        });
    }

    void checkNoticing()
    {
        for (const auto test : m_greeting.tests) {
            if (!has(End::Far, test)) continue;
            const auto title = fmt::format("{} ({})", endTitle(End::Far), nameOf(test));
            const auto kind = usualKind(End::Far, test);
            promise(title + " notices a wrong content", [&] {
                sendFlawed(m_setup, kind, false, Flaw::FirstByte);
                sendFlawed(m_setup, kind, false, Flaw::LastByte);
                sendFlawed(m_setup, kind, true, Flaw::LastByte);
            });
            promise(title + " notices a wrong size", [&] {
                sendFlawed(m_setup, kind, false, Flaw::TooLong);
                sendFlawed(m_setup, kind, true, Flaw::TooLong);
            });
        }
        if (!has(End::Near, Test::Latency)) return;
        const auto title = fmt::format("{} ({})", endTitle(End::Near), nameOf(Test::Latency));
        const auto kind = usualKind(End::Near, Test::Latency);
        promise(title + " notices a reply of wrong content", [&] { replyFlawed(m_setup, kind, Flaw::LastByte); });
        promise(title + " notices a reply of wrong size", [&] { replyFlawed(m_setup, kind, Flaw::TooLong); });
    }

    void checkStrangers()
    {
        if (!has(End::Far, Test::Throughput) || !contains(m_greeting.transports, Transport::Tcp)) return;
        promise("the receiving end lets nobody in over tcp without the password, and its peer with it",
                [this] { letStrangersTry(Security::Plain); });
        if (!m_greeting.curve) return;
        promise("the receiving end lets nobody in over tcp without the key, and its peer with it",
                [this] { letStrangersTry(Security::Curve); });
    }

    void letStrangersTry(Security security)
    {
        CheckedWorker worker(m_setup);
        const auto greeting = worker.greet();
        auto kind = usualKind(End::Far, Test::Throughput);
        kind.transport = Transport::Tcp;
        kind.security = security;
        kind.acknowledged = greeting.acknowledges;
        CheckedStrangers strangers;
        CheckedTransfer transfer(worker, greeting, kind, m_setup, m_faults);
        transfer.beforePeer([&](const OpenAnswer& bound, const OpenRequest& request, const std::string& publicKey) {
            strangers.tryToGetIn(bound, request, publicKey);
            strangers.wait();
        });
        transfer.open();
        for (const bool timed : {false, true}) {
            transfer.burst({Arm::Copy, 20, timed});
            strangers.wait();
        }
        transfer.close();
        if (const auto in = strangers.whoGotIn()) {
            throw BrokenPromise{worker.told(), fmt::format("{} got in", *in),
                                "that only the peer that shows what the request says gets in"};
        }
        worker.end();
    }

    void checkRequests()
    {
        promise("ignores names in a request that it does not know", [this] {
            for (const auto end : m_greeting.ends) {
                auto kind = usualKind(end, m_greeting.tests.front());
                kind.unknownNames = true;
                constexpr std::array<std::uint64_t, 1> oneSize{100};
                transfer(kind, oneSize);
            }
        });
        promise("answers an unknown request with an error", [this] {
            CheckedWorker worker(m_setup);
            (void)worker.greet();
            worker.tell(std::string(R"({"dance":true})"));
            worker.expectError("nobody knows this request");
        });
        promise("answers a burst without a link with an error", [this] {
            CheckedWorker worker(m_setup);
            (void)worker.greet();
            worker.tell(Burst{Arm::Copy, 1, false});
            worker.expectError("no link is open");
        });
        promise("answers a line that is no JSON with an error, or ends", [this] {
            CheckedWorker worker(m_setup);
            (void)worker.greet();
            worker.tell(std::string("Welcome to b!"));
            try {
                worker.expectError("the line is no JSON");
            } catch (const BrokenPromise&) {
                worker.endsByItself();
            }
        });
    }

    bool endsWithItsInput()
    {
        return promise("ends when its input ends", [this] {
            CheckedWorker worker(m_setup);
            (void)worker.greet();
            worker.end();
        });
    }

    void checkEndingsInBursts()
    {
        for (const auto end : m_greeting.ends) {
            const auto test = end == End::Near ? Test::Latency : m_greeting.tests.front();
            if (!has(end, test)) continue;
            promise(fmt::format("{} ends when its input ends in the middle of a burst", endTitle(end)),
                    [&] { endInBurst(m_setup, usualKind(end, test)); });
        }
    }

    CheckedWorker::Setup m_setup;
    const std::function<void(const ContractPoint&)>& m_known;
    Greeting m_greeting;
    TransferFaults m_faults;
    std::vector<ContractPoint> m_points;
};

} // namespace

Result<std::vector<ContractPoint>> checkContract(const std::string& command, const ContractPatience& patience,
                                                 const std::function<void(const ContractPoint&)>& known,
                                                 const std::stop_token& stop)
try {
    return ContractRun(command, patience, known, stop).run();
} catch (const CheckEnded& ended) {
    return tl::unexpected(ended.error);
} catch (const std::bad_alloc&) {
    return outOfMemory();
} catch (const zmq::error_t& error) {
    return failure(fmt::format("a socket of the check failed: {}", error.what()));
}

} // namespace crossover
