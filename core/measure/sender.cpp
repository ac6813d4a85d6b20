// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/sender.h"

#include <thread>

#include "core/measure/release.h"
#include "core/model/words.h"

namespace crossover {

namespace {

class CopySender final : public Sender {
public:
    explicit CopySender(SharedPayload payload) : m_payload(std::move(payload)) {}
    void prepare(std::uint64_t /*messages*/) override {}
    bool send(LinkEnd& end, std::uint64_t messages) override
    {
        for (; messages > 0; --messages) {
            if (!end.sendCopy(m_payload->data(), m_payload->size())) return false;
        }
        return true;
    }
    std::uint64_t lent() const override { return 0; }
    Result<void> checkReleased() const override { return {}; }

private:
    SharedPayload m_payload;
};

/// One loop per release, so that nothing is dispatched per message.
template <class HowReleased>
class ZeroCopySender final : public Sender {
public:
    ZeroCopySender(const SharedPayload& payload, std::string_view name) : m_release(payload), m_name(name) {}
    void prepare(std::uint64_t messages) override { m_release.prepare(messages); }
    bool send(LinkEnd& end, std::uint64_t messages) override
    {
        for (; messages > 0; --messages) {
            zmq::message_t message = m_release.message();
            ++m_lent;
            if (!end.send(message)) return false;
        }
        return true;
    }

    std::uint64_t lent() const override { return m_lent; }
    std::chrono::nanoseconds ownThreadsTime() override
    {
        if constexpr (requires { m_release.collectorTime(); }) {
            const auto giveUp = std::chrono::steady_clock::now() + std::chrono::milliseconds(100);
            while (m_release.released() + keptByLibzmq < m_lent && std::chrono::steady_clock::now() < giveUp)
                std::this_thread::yield();
            return m_release.collectorTime();
        }
        return {};
    }
    Result<void> checkReleased() const override
    {
        // Free functions have run when a link is closed; a collector thread may be a little behind them.
        const auto giveUp = std::chrono::steady_clock::now() + std::chrono::seconds(5);
        while (m_release.released() != m_lent && std::chrono::steady_clock::now() < giveUp)
            std::this_thread::yield();
        if (m_release.released() == m_lent) return {};
        return failure(Words::tr("release {}: libzmq received {} buffers and gave {} back; this is a bug in this "
                                 "program or in libzmq; do not trust the results of this trial",
                                 m_name, m_lent, m_release.released()));
    }

private:
    static constexpr std::uint64_t keptByLibzmq = 1; // ipc and tcp give the last buffer back at the next message

    HowReleased m_release;
    std::string_view m_name;
    std::uint64_t m_lent = 0;
};

/// One of the two ways, by the size of each message.
template <class HowReleased>
class HybridSender final : public Sender {
public:
    HybridSender(const SharedPayload& payload, std::string_view name, std::uint64_t threshold)
        : m_payload(payload), m_threshold(threshold), m_copy(payload), m_zeroCopy(payload, name)
    {
    }
    void prepare(std::uint64_t messages) override
    {
        if (m_payload->size() >= m_threshold) m_zeroCopy.prepare(messages);
    }
    bool send(LinkEnd& end, std::uint64_t messages) override
    {
        for (; messages > 0; --messages) {
            const bool copies = m_payload->size() < m_threshold;
            if (!(copies ? m_copy.send(end, 1) : m_zeroCopy.send(end, 1))) return false;
        }
        return true;
    }
    std::uint64_t lent() const override { return m_zeroCopy.lent(); }
    std::chrono::nanoseconds ownThreadsTime() override { return m_zeroCopy.ownThreadsTime(); }
    Result<void> checkReleased() const override { return m_zeroCopy.checkReleased(); }

private:
    SharedPayload m_payload;
    std::uint64_t m_threshold;
    CopySender m_copy;
    ZeroCopySender<HowReleased> m_zeroCopy;
};

using MakeSender = std::unique_ptr<Sender> (*)(Arm arm, Release release, const SharedPayload& payload,
                                               std::uint64_t threshold);

template <class HowReleased>
std::unique_ptr<Sender> makeReleasing(Arm arm, Release release, const SharedPayload& payload, std::uint64_t threshold)
{
    const auto name = nameOf(release);
    if (arm == Arm::Hybrid) return std::make_unique<HybridSender<HowReleased>>(payload, name, threshold);
    return std::make_unique<ZeroCopySender<HowReleased>>(payload, name);
}

std::unique_ptr<Sender> makeCopying(Arm /*arm*/, Release /*release*/, const SharedPayload& payload,
                                    std::uint64_t /*threshold*/)
{
    return std::make_unique<CopySender>(payload);
}

/// Of the arms that do not always copy, in the order of the table of releases.
constexpr std::array<MakeSender, releases.size()> makers{&makeReleasing<ConstantRelease>,
                                                         &makeReleasing<SharedRelease>,
                                                         &makeReleasing<RecycledRelease>,
                                                         &makeReleasing<PooledRelease>,
                                                         &makeReleasing<OwnedRelease>,
                                                         &makeReleasing<NotifiedRelease>,
                                                         &makeCopying};

} // namespace

std::unique_ptr<Sender> makeSender(Arm arm, Release release, const SharedPayload& payload, std::uint64_t threshold)
{
    const auto make = arm == Arm::Copy ? &makeCopying : makers[static_cast<std::size_t>(release)];
    return make(arm, release, payload, threshold);
}

} // namespace crossover
