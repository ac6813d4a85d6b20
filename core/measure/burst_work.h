// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the two ends of a link do in a burst of each test, and what becomes of the times that they note. The ends may be
// in one process or in two.

#include <array>
#include <cstdint>
#include <vector>

#include "core/measure/bursts.h"

namespace crossover {

/// Throughput, far end: receives the messages of a burst and returns the time of the last receive. Checks the size of
/// each message, and the content of each one of a warm-up but only of the last one of a timed burst, because reading a
/// message's bytes costs cache misses that the send does not.
Result<Clock::time_point> receiveBurst(const Link& link, LinkEnd& end, std::uint64_t size, const Burst& burst);

/// Latency, near end: sends a request, receives the reply, and so on. Appends the round trips to `kept`, which has room
/// for them.
Result<void> requestBurst(const Link& link, LinkEnd& end, Sender& sender, std::uint64_t size, std::uint64_t messages,
                          std::vector<Clock::duration>& kept);

/// Latency, far end. It replies from buffers of its own: an echo of the request would be no zero-copy send.
Result<Clock::time_point> replyBurst(const Link& link, LinkEnd& end, Sender& sender, std::uint64_t size,
                                     std::uint64_t messages);

/// The timed throughput bursts of a trial.
class ThroughputTotals {
public:
    /// `sending`: of the send loop. `window`: from its beginning to the last receive.
    void add(const Burst& burst, Clock::duration sending, Clock::duration window);
    /// Writes the results of its arm into the sample: medians, so that one burst that something interrupted does not
    /// spoil the trial.
    void fill(Sample& sample) const;

private:
    struct Total {
        std::uint64_t messages = 0;
        std::vector<double> sendRates;   ///< of each burst
        std::vector<double> throughputs; ///< likewise
    };
    std::array<Total, arms.size()> m_totals;
};

/// The timed round trips of a trial.
class LatencyTotals {
public:
    [[nodiscard]] std::vector<Clock::duration>& of(Arm arm) { return m_roundTrips[static_cast<std::size_t>(arm)]; }
    /// Writes the quantiles and all round trips of its arm into the sample.
    void fill(Sample& sample) const;

private:
    std::array<std::vector<Clock::duration>, arms.size()> m_roundTrips;
};

} // namespace crossover
