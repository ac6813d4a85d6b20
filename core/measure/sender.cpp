// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/sender.h"

#include <thread>

#include <fmt/format.h>

#include "core/measure/release.h"

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

    Result<void> checkReleased() const override
    {
        // Free functions have run when a link is closed; a collector thread may be a little behind them.
        const auto giveUp = std::chrono::steady_clock::now() + std::chrono::seconds(5);
        while (m_release.released() != m_lent && std::chrono::steady_clock::now() < giveUp)
            std::this_thread::yield();
        if (m_release.released() == m_lent) return {};
        return failure(fmt::format("release {}: {} buffers were lent to libzmq and {} came back; this is a bug of "
                                   "this program or of libzmq, and the trial's numbers are not to be trusted",
                                   m_name, m_lent, m_release.released()));
    }

private:
    HowReleased m_release;
    std::string_view m_name;
    std::uint64_t m_lent = 0;
};

using MakeSender = std::unique_ptr<Sender> (*)(const SharedPayload& payload, std::string_view name);

std::unique_ptr<Sender> makeCopySender(const SharedPayload& payload, std::string_view /*name*/)
{
    return std::make_unique<CopySender>(payload);
}

template <class HowReleased>
std::unique_ptr<Sender> makeZeroCopySender(const SharedPayload& payload, std::string_view name)
{
    return std::make_unique<ZeroCopySender<HowReleased>>(payload, name);
}

/// In the order of the table of releases.
constexpr std::array<MakeSender, releases.size()> zeroCopySenders{
    &makeZeroCopySender<ConstantRelease>, &makeZeroCopySender<SharedRelease>,   &makeZeroCopySender<PooledRelease>,
    &makeZeroCopySender<OwnedRelease>,    &makeZeroCopySender<NotifiedRelease>, &makeCopySender};

} // namespace

std::unique_ptr<Sender> makeSender(Arm arm, Release release, const SharedPayload& payload)
{
    if (arm == Arm::Copy) return makeCopySender(payload, {});
    return zeroCopySenders[static_cast<std::size_t>(release)](payload, nameOf(release));
}

} // namespace crossover
