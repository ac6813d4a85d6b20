// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/contract_check.h"

#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/model/words.h"
#include "core/worker/checked_peer.h"
#include "core/worker/checked_strangers.h"
#include "core/worker/contract_run.h"

namespace crossover {

namespace {

constexpr std::array<std::uint64_t, 5> checkedSizes{1, 33, 34, 1000, 65'536};

/// All promises of PROTOCOL.md, one after the other.
class ContractCheck : ContractRun {
public:
    using ContractRun::ContractRun;

    std::vector<ContractPoint> run()
    {
        const bool greets = promise(Words::tr("greets in time, with what it is and can do"), [this] {
            CheckedWorker worker(m_setup);
            m_greeting = worker.greet();
            if (m_greeting.ends.empty() || m_greeting.tests.empty() || m_greeting.waits.empty() ||
                ourTransports().empty())
                throw BrokenPromise{
                    {}, lineOf(m_greeting), Words::tr("at least one end, one test, one way to wait, and ipc or tcp")};
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
        promise(Words::tr("writes nothing but its answers to standard output"), [this] {
            if (m_setup.noise) throw BrokenPromise(*m_setup.noise);
        });
        return takePoints();
    }

private:
    void checkTransfers()
    {
        for (const auto end : m_greeting.ends) {
            for (const auto test : m_greeting.tests) {
                for (const auto transport : ourTransports()) {
                    for (const auto wait : m_greeting.waits) {
                        auto kind = usualKind(end, test);
                        kind.transport = transport;
                        kind.wait = wait;
                        promise(Words::tr("{}: {} over {}, {}, messages of {} B", endTitle(end).text(), nameOf(test),
                                          nameOf(transport), nameOf(wait),
                                          fmt::format("{}", fmt::join(checkedSizes, ", "))),
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
                promise(fmt::format("{}: {}", endTitle(end).text(), what), [&] { transfer(kind, oneSize); });
            };
            auto kind = usualKind(end, m_greeting.tests.front());
            for (const auto release : m_greeting.releases) {
                kind.release = release;
                extra(Words::tr("buffers freed by {}", nameOf(release)), kind);
            }
            kind = usualKind(end, m_greeting.tests.front());
            if (m_greeting.cores.known()) {
                kind.placed = true;
                extra(Words::tr("its threads on CPUs that it names"), kind);
                kind.placed = false;
            }
            if (m_greeting.curve) {
                for (const auto transport : ourTransports()) {
                    kind.transport = transport;
                    kind.security = Security::Curve;
                    extra(Words::tr("CURVE over {}", nameOf(transport)), kind);
                }
                kind.security = Security::Plain;
            }
            if (!offers(Test::Throughput)) continue;
            kind = usualKind(end, Test::Throughput);
            if (m_greeting.memory && end == End::Near) {
                kind.memory = true;
                extra(Words::tr("the memory of a burst"), kind);
                kind.memory = false;
            }
            if (!m_greeting.acknowledges) continue;
            for (const auto transport : ourTransports()) {
                kind.transport = transport;
                kind.acknowledged = true;
                extra(Words::tr("acknowledges each burst over {}", nameOf(transport)), kind);
            }
        }
        promise(Words::tr("says times that can be true"), [this] {
            if (m_faults.times) throw BrokenPromise(*m_faults.times);
        });
        promise(Words::tr("says CPU times that can be true, or none"), [this] {
            if (m_faults.cpu) throw BrokenPromise(*m_faults.cpu);
        });
        promise(Words::tr("gets every buffer back that it lends"), [this] {
            if (m_faults.buffers) throw BrokenPromise(*m_faults.buffers);
        });
    }

    void checkNoticing()
    {
        for (const auto test : m_greeting.tests) {
            if (!offers(End::Far, test)) continue;
            const auto kind = usualKind(End::Far, test);
            promise(Words::tr("the receiving end ({}) notices a wrong content", nameOf(test)), [&] {
                sendFlawed(m_setup, kind, false, Flaw::FirstByte);
                sendFlawed(m_setup, kind, false, Flaw::LastByte);
                sendFlawed(m_setup, kind, true, Flaw::LastByte);
            });
            promise(Words::tr("the receiving end ({}) notices a wrong size", nameOf(test)), [&] {
                sendFlawed(m_setup, kind, false, Flaw::TooLong);
                sendFlawed(m_setup, kind, true, Flaw::TooLong);
            });
        }
        if (!offers(End::Near, Test::Latency)) return;
        const auto test = nameOf(Test::Latency);
        const auto kind = usualKind(End::Near, Test::Latency);
        promise(Words::tr("the sending end ({}) notices a reply of wrong content", test),
                [&] { replyFlawed(m_setup, kind, Flaw::LastByte); });
        promise(Words::tr("the sending end ({}) notices a reply of wrong size", test),
                [&] { replyFlawed(m_setup, kind, Flaw::TooLong); });
    }

    void checkStrangers()
    {
        if (!offers(End::Far, Test::Throughput) || !offers(Transport::Tcp)) return;
        promise(Words::tr("the receiving end lets nobody in over tcp without the password, and its peer with it"),
                [this] { letStrangersTry(Security::Plain); });
        if (!m_greeting.curve) return;
        promise(Words::tr("the receiving end lets nobody in over tcp without the key, and its peer with it"),
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
            throw BrokenPromise{worker.told(), Words::tr("{} got in", *in),
                                Words::tr("that only the peer that shows what the request says gets in")};
        }
        worker.end();
    }

    void checkRequests()
    {
        promise(Words::tr("ignores names in a request that it does not know"), [this] {
            for (const auto end : m_greeting.ends) {
                auto kind = usualKind(end, m_greeting.tests.front());
                kind.unknownNames = true;
                constexpr std::array<std::uint64_t, 1> oneSize{100};
                transfer(kind, oneSize);
            }
        });
        promise(Words::tr("answers an unknown request with an error"), [this] {
            CheckedWorker worker(m_setup);
            (void)worker.greet();
            worker.tell(std::string(R"({"dance":true})"));
            worker.expectError(Words::tr("nobody knows this request"));
        });
        promise(Words::tr("answers a burst without a link with an error"), [this] {
            CheckedWorker worker(m_setup);
            (void)worker.greet();
            worker.tell(Burst{Arm::Copy, 1, false});
            worker.expectError(Words::tr("no link is open"));
        });
        promise(Words::tr("answers a line that is no JSON with an error, or ends"), [this] {
            CheckedWorker worker(m_setup);
            (void)worker.greet();
            worker.tell(std::string("Welcome to b!"));
            try {
                worker.expectError(Words::tr("the line is no JSON"));
            } catch (const BrokenPromise&) {
                worker.endsByItself();
            }
        });
    }

    bool endsWithItsInput()
    {
        return promise(Words::tr("ends when its input ends"), [this] {
            CheckedWorker worker(m_setup);
            (void)worker.greet();
            worker.end();
        });
    }

    void checkEndingsInBursts()
    {
        for (const auto end : m_greeting.ends) {
            const auto test = end == End::Near ? Test::Latency : m_greeting.tests.front();
            if (!offers(end, test)) continue;
            promise(Words::tr("{} ends when its input ends in the middle of a burst", endTitle(end).text()),
                    [&] { endInBurst(m_setup, usualKind(end, test)); });
        }
    }
};

} // namespace

Result<std::vector<ContractPoint>> checkContract(const std::string& command, const ContractPatience& patience,
                                                 const std::function<void(const ContractPoint&)>& known,
                                                 const std::stop_token& stop)
try {
    return ContractCheck(command, patience, known, stop).run();
} catch (const CheckEnded& ended) {
    return tl::unexpected(ended.error);
} catch (const std::bad_alloc&) {
    return outOfMemory();
} catch (const zmq::error_t& error) {
    return failure(Words::tr("a socket of the check failed: {}", error.what()));
}

} // namespace crossover
