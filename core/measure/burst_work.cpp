// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/burst_work.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/measure/payload.h"

namespace crossover {

namespace {

using Seconds = std::chrono::duration<double>;

double rateOf(const Burst& burst, Clock::duration time)
{
    return static_cast<double>(burst.messages) / Seconds(time).count();
}

double middleOf(std::vector<double> rates)
{
    std::ranges::sort(rates);
    return std::midpoint(rates[(rates.size() - 1) / 2], rates[rates.size() / 2]);
}

/// The value below which the share `quantile` of the round trips lies (nearest rank), as one-way microseconds.
double oneWayUs(std::vector<Clock::duration>& roundTrips, double quantile)
{
    const auto rank = std::ceil(quantile * static_cast<double>(roundTrips.size()));
    const auto at = roundTrips.begin() + std::max(static_cast<std::ptrdiff_t>(rank) - 1, std::ptrdiff_t{0});
    std::nth_element(roundTrips.begin(), at, roundTrips.end());
    return std::chrono::duration<double, std::micro>(*at).count() / 2;
}

bool contentWrong(zmq::message_t& message, std::uint64_t size)
{
    return message.size() != size || !Payload::edgesMatch(message.data(), size);
}

} // namespace

Result<Clock::time_point> receiveBurst(const Link& link, LinkEnd& end, std::uint64_t size, const Burst& burst)
{
    zmq::message_t message;
    std::uint64_t wrong = 0;
    for (std::uint64_t arrived = 0; arrived < burst.messages; ++arrived) {
        if (!end.receive(message)) return tl::unexpected(incomplete(link, size, arrived, burst.messages));
        if (burst.timed ? message.size() != size : contentWrong(message, size)) ++wrong;
    }
    const auto last = Clock::now();
    if (burst.timed && contentWrong(message, size)) ++wrong;
    if (wrong > 0) return tl::unexpected(wrongMessages(link, size, wrong, burst.messages));
    return last;
}

Result<void> requestBurst(const Link& link, LinkEnd& end, Sender& sender, std::uint64_t size, std::uint64_t messages,
                          std::vector<Clock::duration>& kept)
{
    zmq::message_t message;
    std::uint64_t wrong = 0;
    for (std::uint64_t trips = 0; trips < messages; ++trips) {
        const auto begin = Clock::now();
        const bool done = sender.send(end, 1) && end.receive(message);
        const auto roundTrip = Clock::now() - begin;
        if (!done) return tl::unexpected(incomplete(link, size, trips, messages));
        kept.push_back(roundTrip);
        if (contentWrong(message, size)) ++wrong;
    }
    if (wrong > 0) return tl::unexpected(wrongMessages(link, size, wrong, messages));
    return {};
}

Result<Clock::time_point> replyBurst(const Link& link, LinkEnd& end, Sender& sender, std::uint64_t size,
                                     std::uint64_t messages)
{
    sender.prepare(1);
    zmq::message_t message;
    std::uint64_t wrong = 0;
    for (std::uint64_t trips = 0; trips < messages; ++trips) {
        const bool done = end.receive(message) && sender.send(end, 1);
        if (!done) return tl::unexpected(incomplete(link, size, trips, messages));
        if (contentWrong(message, size)) ++wrong;
    }
    if (wrong > 0) return tl::unexpected(wrongMessages(link, size, wrong, messages));
    return Clock::now();
}

void ThroughputTotals::add(const Burst& burst, Clock::duration sending, Clock::duration window)
{
    auto& total = m_totals[static_cast<std::size_t>(burst.arm)];
    total.messages += burst.messages;
    // Who was interrupted after the last send notes its end late; the last receive is proof of an earlier one.
    total.sendRates.push_back(rateOf(burst, std::min(sending, window)));
    total.throughputs.push_back(rateOf(burst, window));
}

void ThroughputTotals::fill(Sample& sample) const
{
    const auto& total = m_totals[static_cast<std::size_t>(sample.arm)];
    sample.count = total.messages;
    if (total.messages == 0) return;
    sample.sendRate = middleOf(total.sendRates);
    sample.throughput = middleOf(total.throughputs);
}

void LatencyTotals::fill(Sample& sample) const
{
    auto roundTrips = m_roundTrips[static_cast<std::size_t>(sample.arm)];
    sample.count = roundTrips.size();
    if (roundTrips.empty()) return;
    sample.latencyUs = oneWayUs(roundTrips, 0.5);
    sample.latencyP90Us = oneWayUs(roundTrips, 0.9);
    sample.latencyP99Us = oneWayUs(roundTrips, 0.99);
    constexpr const auto& p999 = term(Metric::LatencyP999);
    if (roundTrips.size() >= p999.fewestRoundTrips()) sample.latencyP999Us = oneWayUs(roundTrips, p999.share());
    sample.latencyMaxUs = oneWayUs(roundTrips, 1.0);
    sample.roundTrips = RoundTrips(roundTrips);
}

} // namespace crossover
