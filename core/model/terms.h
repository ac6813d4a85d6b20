// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The terms of the program, one table for each kind. The setup form, the command line and the CSV read these tables: a
// new transport, release or metric is a new row here (and its implementation in core/measure).

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/model/words.h"

namespace crossover {

// Small, since a file may have millions of samples.
enum class Arm : std::uint8_t { Copy, ZeroCopy, Hybrid };
enum class Test : std::uint8_t { Throughput, Latency };
enum class Metric : std::uint8_t { Throughput, SendRate, Latency, Cpu, LatencyP90, LatencyP99, LatencyP999, Memory };
enum class Transport : std::uint8_t { Inproc, Ipc, Tcp };
enum class Wait : std::uint8_t { Block, Poll };
enum class Phase : std::uint8_t { Explore, Refine, Check };
enum class Release : std::uint8_t { Constant, Shared, Recycled, Pooled, Owned, Notified, Copied };
enum class Placement : std::uint8_t { Free, Together, Sides, Staggered, Roles, Spread };
enum class Security : std::uint8_t { Plain, Curve };

/// One row of a table of terms.
template <class Id>
struct Term {
    Id id;
    std::string_view name;        ///< in files and on the command line
    Phrase title;                 ///< in the window
    Phrase meaning;               ///< one line, for tooltips and help
    std::string_view former = {}; ///< the name in older files
};

inline constexpr std::array<Term<Arm>, 3> arms{{
    {Arm::Copy, "copy", Words::mark("Copy"),
     Words::mark("libzmq allocates a message and copies the payload into it (zmq_send)")},
    {Arm::ZeroCopy, "zero-copy", Words::mark("Zero-copy"),
     Words::mark("the message refers to the sender's buffer (zmq_msg_init_data)")},
    {Arm::Hybrid, "hybrid", Words::mark("Hybrid"),
     Words::mark("copies below a threshold and sends zero-copy from it on: shows whether the threshold works")},
}};

/// The two arms that every trial compares; a hybrid arm is measured on request.
inline constexpr std::array<Arm, 2> comparedArms{Arm::Copy, Arm::ZeroCopy};

inline constexpr std::array<Term<Test>, 2> tests{{
    {Test::Throughput, "throughput", Words::mark("Throughput and send rate"),
     Words::mark("PUSH to PULL: messages per second, at the receiver and in the send loop, and CPU time per message")},
    {Test::Latency, "latency", Words::mark("Latency"),
     Words::mark("REQ/REP: half a round trip (service time, not latency under load)")},
}};

inline constexpr std::array<Term<Phase>, 3> phases{{
    {Phase::Explore, "explore", Words::mark("Explore"), Words::mark("all sizes in every round: the whole curve")},
    {Phase::Refine, "refine", Words::mark("Refine"),
     Words::mark("extra trials at the sizes where an answer is missing"), "confirm"},
    {Phase::Check, "check", Words::mark("Check"),
     Words::mark("rounds with the hybrid arm, to see whether a threshold works")},
}};

inline constexpr std::array<Term<Transport>, 3> transports{{
    {Transport::Inproc, "inproc", Words::mark("inproc (threads)"),
     Words::mark("between threads of one process, without the kernel")},
    {Transport::Ipc, "ipc", Words::mark("ipc (Unix socket)"),
     Words::mark("between processes of one machine, over a Unix domain socket")},
    {Transport::Tcp, "tcp", Words::mark("tcp (loopback)"), Words::mark("over TCP on 127.0.0.1")},
}};

inline constexpr std::array<Term<Wait>, 2> waits{{
    {Wait::Block, "block", Words::mark("Blocking calls"),
     Words::mark("every send and receive blocks until it can proceed")},
    {Wait::Poll, "poll", Words::mark("Poll first"),
     Words::mark("zmq_poll before every send and receive, as event loops do")},
}};

inline constexpr std::array<Term<Release>, 7> releases{{
    {Release::Constant, "constant", Words::mark("Constant"),
     Words::mark("static data, never freed: the cheapest zero-copy can be")},
    {Release::Shared, "shared", Words::mark("Shared"),
     Words::mark("a new std::shared_ptr for each message, deleted in the callback: immutable payloads shared in C++")},
    {Release::Recycled, "recycled", Words::mark("Recycled"),
     Words::mark("like shared, but the references are made before and used again: nothing is allocated for a message")},
    {Release::Pooled, "pooled", Words::mark("Pooled"),
     Words::mark("the callback returns the buffer to a pool: a producer that reuses buffers")},
    {Release::Owned, "owned", Words::mark("Owned"),
     Words::mark("malloc for each message, free in the callback: a fresh buffer is handed over")},
    {Release::Notified, "notified", Words::mark("Notified"),
     Words::mark("the callback notifies a collector thread over a socket, under a mutex: an imitation of bindings such "
                 "as pyzmq, "
                 "whose real costs differ")},
    {Release::Copied, "copied", Words::mark("Copied (A/A)"),
     Words::mark("no zero-copy: both arms copy, so every difference is noise of the measurement")},
}};

inline constexpr std::array<Term<Placement>, 6> placements{{
    {Placement::Free, "free", Words::mark("Free"),
     Words::mark("the scheduler decides where threads run, and may move them")},
    {Placement::Together, "together", Words::mark("Together"), Words::mark("all threads on one CPU")},
    {Placement::Sides, "sides", Words::mark("By sides"),
     Words::mark("sender and its I/O thread on one core, receiver and its I/O thread on another")},
    {Placement::Staggered, "staggered", Words::mark("Staggered"),
     Words::mark(
         "sender and the receiver's I/O thread on one core, the sender's I/O thread and the receiver on another")},
    {Placement::Roles, "roles", Words::mark("By roles"),
     Words::mark("sender and receiver on one core, libzmq's I/O threads on another")},
    {Placement::Spread, "spread", Words::mark("Spread"),
     Words::mark("each thread on a physical core of its own, of which it needs 4")},
}};

inline constexpr std::array<Term<Security>, 2> securities{{
    {Security::Plain, "plain", Words::mark("Not encrypted"),
     Words::mark("messages travel as they are; over tcp, a password keeps strangers out")},
    {Security::Curve, "curve", Words::mark("CURVE"),
     Words::mark("messages are encrypted and authenticated, with keys made for each link")},
}};

/// A metric with its test, unit and direction.
struct MetricTerm : Term<Metric> {
    Test test;             ///< the test that measures it
    std::string_view unit; ///< of the stored value
    bool higherIsBetter;
    bool pursued = true; ///< sweeps go on until its answer stands, and thresholds are checked by it
    unsigned oneOf = 0;  ///< a percentile: one of so many round trips takes longer
    std::optional<Metric> inPlaceOf = std::nullopt; ///< judged only on request, and shown in the place of this one

    [[nodiscard]] constexpr bool onRequest() const { return inPlaceOf.has_value(); }
    [[nodiscard]] constexpr bool isPercentile() const { return oneOf > 0; }
    [[nodiscard]] constexpr bool isOfTime() const { return unit != "B"; }    ///< a time or a rate, not memory
    [[nodiscard]] constexpr double share() const { return 1 - 1.0 / oneOf; } ///< of round trips up to a percentile
    /// How many round trips a percentile needs: 5 of them lie beyond it.
    [[nodiscard]] constexpr std::uint64_t fewestRoundTrips() const { return std::uint64_t{5} * oneOf; }
};

inline constexpr std::array<MetricTerm, 8> metrics{{
    {{Metric::Throughput, "throughput", Words::mark("Throughput"),
      Words::mark("messages per second, first send to last receive")},
     Test::Throughput,
     "msg/s",
     true},
    {{Metric::SendRate, "sends", Words::mark("Send rate"), Words::mark("messages per second of the send loop alone")},
     Test::Throughput,
     "msg/s",
     true},
    {{Metric::Latency, "latency", Words::mark("Latency"), Words::mark("half a round trip of REQ/REP")},
     Test::Latency,
     "µs",
     false},
    {{Metric::Cpu, "cpu", Words::mark("CPU time"),
      Words::mark(
          "processor time that the sending end uses for a message: its thread, libzmq's thread, and those that free "
          "buffers")},
     Test::Throughput,
     "µs",
     false,
     false},
    {{Metric::LatencyP90, "latency_p90", Words::mark("Latency p90"), Words::mark("1 of 10 round trips takes longer")},
     Test::Latency,
     "µs",
     false,
     false,
     10,
     Metric::Latency},
    {{Metric::LatencyP99, "latency_p99", Words::mark("Latency p99"), Words::mark("1 of 100 round trips takes longer")},
     Test::Latency,
     "µs",
     false,
     false,
     100,
     Metric::Latency},
    {{Metric::LatencyP999, "latency_p999", Words::mark("Latency p99.9"),
      Words::mark("1 of 1000 round trips takes longer")},
     Test::Latency,
     "µs",
     false,
     false,
     1000,
     Metric::Latency},
    {{Metric::Memory, "memory", Words::mark("Peak memory"),
      Words::mark("memory that the sending process needs for a burst of messages, buffers included; with both ends in "
                  "one process, that of both")},
     Test::Throughput,
     "B",
     false,
     false,
     0,
     Metric::Cpu},
}};

/// The metrics that are always judged.
inline constexpr auto usualMetrics = std::span(metrics).first<4>();

/// What can stand for latency: its median or a percentile, by the names that options and the window have for them.
inline constexpr std::array<Term<Metric>, 4> latencyMeasures{{
    {Metric::Latency, "p50", Words::mark("Median"), Words::mark("half of the round trips take longer")},
    {Metric::LatencyP90, "p90", Words::mark("p90"), Words::mark("1 of 10 round trips takes longer")},
    {Metric::LatencyP99, "p99", Words::mark("p99"), Words::mark("1 of 100 round trips takes longer")},
    {Metric::LatencyP999, "p99.9", Words::mark("p99.9"), Words::mark("1 of 1000 round trips takes longer")},
}};

/// What can stand for what messages cost the machine.
inline constexpr std::array<Metric, 2> resources{Metric::Cpu, Metric::Memory};

/// All metrics as they are offered to choose from: those on request below the one in whose place they stand.
inline constexpr std::array<Metric, metrics.size()> metricChoices{
    Metric::Throughput, Metric::SendRate,    Metric::Latency, Metric::LatencyP90,
    Metric::LatencyP99, Metric::LatencyP999, Metric::Cpu,     Metric::Memory};

/// The percentiles that are judged on request.
inline constexpr auto percentiles = std::span(latencyMeasures).last<3>();

inline constexpr const auto& termsOf(Arm)
{
    return arms;
}
inline constexpr const auto& termsOf(Test)
{
    return tests;
}
inline constexpr const auto& termsOf(Metric)
{
    return metrics;
}
inline constexpr const auto& termsOf(Phase)
{
    return phases;
}
inline constexpr const auto& termsOf(Transport)
{
    return transports;
}
inline constexpr const auto& termsOf(Wait)
{
    return waits;
}
inline constexpr const auto& termsOf(Release)
{
    return releases;
}

inline constexpr const auto& termsOf(Placement)
{
    return placements;
}

inline constexpr const auto& termsOf(Security)
{
    return securities;
}

/// The row of a term.
template <class Id>
constexpr const auto& term(Id id)
{
    return termsOf(id)[static_cast<std::size_t>(id)];
}

template <class Id>
constexpr std::string_view nameOf(Id id)
{
    return term(id).name;
}

/// The term with this name in files and on the command line, or nothing.
template <class Id>
constexpr std::optional<Id> named(std::string_view name)
{
    for (const auto& row : termsOf(Id{})) {
        if (row.name == name || (!row.former.empty() && row.former == name)) return row.id;
    }
    return std::nullopt;
}

} // namespace crossover
