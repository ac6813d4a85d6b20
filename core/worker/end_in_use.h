// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/measure/affinity.h"
#include "core/measure/bursts.h"
#include "core/measure/link.h"
#include "core/measure/memory_bursts.h"
#include "core/measure/payload.h"
#include "core/worker/protocol.h"

namespace crossover {

/// A worker's end of a link, from open to close. interrupt() may be called by any thread; everything else by one.
class EndInUse {
public:
    /// `keys`: for CURVE, made before.
    static Result<std::unique_ptr<EndInUse>> open(const OpenRequest& request, const std::optional<CurveKeys>& keys);

    [[nodiscard]] OpenAnswer opened() const;
    void interrupt();

    using Say = std::function<void(const std::string& line)>;
    /// Says what it has to say through `say`.
    Result<void> run(const Burst& burst, const Say& say);
    /// Fails if a buffer that it lent did not come back.
    Result<CloseAnswer> close();

private:
    explicit EndInUse(const OpenRequest& request);

    /// What this end has used so far, in nanoseconds: of its own thread in bursts, of the others since they started.
    std::optional<std::int64_t> cpuTime();
    Result<void> runNear(const Burst& burst, Sender& sender, const Say& say);
    Result<void> askAndTime(Sender& sender, std::uint64_t messages, const Say& say);
    Result<void> send(const Burst& burst, Sender& sender, const Say& say);
    /// `sender`: of replies; null if it only receives.
    Result<void> runFar(const Burst& burst, Sender* sender, const Say& say);

    // The order is the order of life: buffers outlast the links.
    OpenRequest m_request;
    double m_cpuBefore;                    ///< of this process, in seconds
    std::chrono::nanoseconds m_ownTime{0}; ///< CPU time of the working thread in bursts
    std::stop_source m_stop;
    std::uint64_t m_refused = 0;
    SharedPayload m_payload = std::make_shared<const Payload>(m_request.size);
    Senders m_senders;
    MemoryBursts m_memoryBursts;
    std::vector<Clock::duration> m_roundTrips;
    std::optional<Link> m_link;
    std::optional<Link> m_second;
    std::optional<Pin> m_pin;
};

} // namespace crossover
