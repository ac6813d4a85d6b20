// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/checked_peer.h"

#include <optional>

#include "core/measure/link.h"
#include "core/measure/payload.h"
#include "core/model/words.h"

namespace crossover {

namespace {

std::vector<std::uint8_t> flawed(std::uint64_t size, Flaw flaw)
{
    const Payload payload(size);
    std::vector<std::uint8_t> bytes(payload.data(), payload.data() + size);
    switch (flaw) {
    case Flaw::FirstByte: bytes.front() ^= 0xFFU; break;
    case Flaw::LastByte: bytes.back() ^= 0xFFU; break;
    case Flaw::TooLong: bytes.push_back(bytes.back()); break;
    }
    return bytes;
}

std::string whyWrong(Flaw flaw)
{
    switch (flaw) {
    case Flaw::FirstByte: return Words::tr("the first byte of a message was wrong");
    case Flaw::LastByte: return Words::tr("the last byte of a message was wrong");
    case Flaw::TooLong: break;
    }
    return Words::tr("a message had one byte too many");
}

Link peerOf(const CheckedKind& kind, const OpenRequest& request)
{
    const auto pattern = kind.test == Test::Latency ? Pattern::ReqRep : Pattern::PushPull;
    const auto access = request.credential ? Access(*request.credential) : Access();
    auto link =
        Link::openEnd(kind.end == End::Near ? End::Far : End::Near, pattern, kind.transport, request.endpoint, access);
    if (!link) throw CheckEnded{link.error()};
    return std::move(*link);
}

/// A worker whose end is open, and the other end of its link. The far one opens first.
class OpenedWorker {
public:
    OpenedWorker(CheckedWorker::Setup& setup, const CheckedKind& kind) : m_setup(setup), m_worker(setup)
    {
        auto request = checkedRequest(kind, m_worker.greet());
        chooseCheckedEndpoint(request, kind.transport, m_folder);
        if (kind.end == End::Near) {
            m_peer.emplace(peerOf(kind, request));
            request.endpoint = m_peer->endpoint();
        }
        m_worker.tell(request);
        const auto opened = m_worker.answer<OpenAnswer>();
        if (kind.end == End::Near) return;
        request.endpoint = opened.endpoint;
        m_peer.emplace(peerOf(kind, request));
    }

    CheckedWorker& worker() { return m_worker; }
    Link& peer() { return *m_peer; }

    /// Takes a request of the near end under the check, and replies with `bytes` if there are any.
    void takeRequest(const std::vector<std::uint8_t>& bytes)
    {
        const LinkGuard guard(*m_peer, {m_setup.stop, m_setup.patience.answer, m_setup.patience.answer * 2});
        auto far = m_peer->farEnd(Wait::Block);
        zmq::message_t arrived;
        if (!far.receive(arrived))
            throw BrokenPromise{m_worker.told(), Words::tr("no message"), Words::tr("a request")};
        if (!bytes.empty()) (void)far.sendCopy(bytes.data(), bytes.size());
    }

private:
    CheckedWorker::Setup& m_setup;
    PrivateFolder m_folder;
    CheckedWorker m_worker;
    std::optional<Link> m_peer;
};

} // namespace

void sendFlawed(CheckedWorker::Setup& setup, const CheckedKind& kind, bool timed, Flaw flaw)
{
    OpenedWorker opened(setup, kind);
    const std::uint64_t messages = kind.test == Test::Latency ? 1 : 3;
    opened.worker().tell(Burst{Arm::Copy, messages, timed});
    (void)opened.worker().answer<ReadyAnswer>();
    auto near = opened.peer().nearEnd(Wait::Block);
    const Payload good(kind.size);
    for (std::uint64_t count = 1; count < messages; ++count)
        (void)near.sendCopy(good.data(), good.size());
    const auto bad = flawed(kind.size, flaw);
    (void)near.sendCopy(bad.data(), bad.size());
    opened.worker().expectError(whyWrong(flaw));
}

void replyFlawed(CheckedWorker::Setup& setup, const CheckedKind& kind, Flaw flaw)
{
    OpenedWorker opened(setup, kind);
    opened.worker().tell(Burst{Arm::Copy, 1, false});
    opened.takeRequest(flawed(kind.size, flaw));
    opened.worker().expectError(whyWrong(flaw));
}

void endInBurst(CheckedWorker::Setup& setup, const CheckedKind& kind)
{
    OpenedWorker opened(setup, kind);
    opened.worker().tell(Burst{Arm::Copy, 10, true});
    if (kind.end == End::Far) {
        (void)opened.worker().answer<ReadyAnswer>();
    } else {
        opened.takeRequest({});
    }
    opened.worker().end();
}

} // namespace crossover
