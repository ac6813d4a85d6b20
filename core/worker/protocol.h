// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The lines that the program and a worker exchange, as types (PROTOCOL.md). Each `read` function fails with what is
// wrong with a line; what it does not know in a line it ignores.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/measure/access.h"
#include "core/measure/link.h"
#include "core/measure/peer.h"
#include "core/model/placement.h"

namespace crossover {

inline constexpr int protocolVersion = 1;
inline constexpr std::size_t longestWorkerName = 40;                ///< characters
inline constexpr std::uint64_t mostMemory = std::uint64_t{1} << 40; ///< bytes, as the rows of a session have it

/// What a worker is and can do.
struct Greeting {
    std::string name;
    std::string libzmq; ///< version
    std::string clock;  ///< names its clock; empty: one of its own
    std::string host;   ///< may be empty
    std::vector<End> ends;
    std::vector<Test> tests;
    std::vector<Transport> transports;
    std::vector<Wait> waits;
    std::vector<Arm> arms;
    std::vector<Release> releases; ///< none: zero-copy buffers are freed in its own way
    bool acknowledges = false;
    bool curve = false;
    bool memory = false; ///< it measures the memory of bursts
    Cores cores;         ///< not known: it cannot place threads

    bool operator==(const Greeting&) const = default;
};

struct KeysRequest {
    bool operator==(const KeysRequest&) const = default;
};

struct OpenRequest {
    End end = End::Near;
    Test test = Test::Throughput;
    Wait wait = Wait::Block;
    std::uint64_t size = 1;
    std::vector<Arm> arms;
    std::optional<Release> release;
    std::optional<std::uint64_t> threshold;
    std::string endpoint;
    std::optional<Credential> credential;
    std::optional<std::string> curvePeer;
    std::optional<std::string> acknowledge; ///< endpoint of the second connection
    std::optional<unsigned> threadCpu;
    std::optional<unsigned> ioCpu;

    bool operator==(const OpenRequest&) const = default;
};

struct CloseRequest {
    bool operator==(const CloseRequest&) const = default;
};

using WorkerRequest = std::variant<KeysRequest, OpenRequest, Burst, CloseRequest>;

struct KeysAnswer {
    std::string publicKey;
    bool operator==(const KeysAnswer&) const = default;
};

struct OpenAnswer {
    std::string endpoint;    ///< of the far end
    std::string acknowledge; ///< of the far end, if it was asked for
    bool operator==(const OpenAnswer&) const = default;
};

/// Of the far end: it is about to receive.
struct ReadyAnswer {
    bool operator==(const ReadyAnswer&) const = default;
};

/// Of the near end, by its clock: nanoseconds.
struct SentAnswer {
    std::int64_t begin = 0;
    std::int64_t sent = 0;
    std::optional<std::int64_t> acknowledged{};
    std::optional<std::int64_t> cpu{};         ///< CPU time of its end before this burst, since the link was opened
    std::optional<std::uint64_t> peakMemory{}; ///< bytes that its process needed for this burst
    bool operator==(const SentAnswer&) const = default;
};

/// Of the near end in the test latency: nanoseconds.
struct RoundTripsAnswer {
    std::vector<std::int64_t> roundTrips;
    bool operator==(const RoundTripsAnswer&) const = default;
};

/// Of the far end, by its clock.
struct ReceivedAnswer {
    std::int64_t last = 0;
    std::optional<std::int64_t> cpu{}; ///< of its end, likewise
    bool operator==(const ReceivedAnswer&) const = default;
};

struct CloseAnswer {
    std::uint64_t lent = 0;
    std::uint64_t returned = 0;
    std::uint64_t refused = 0;
    std::optional<double> cpuSeconds;
    std::optional<std::int64_t> cpu{}; ///< of its end, of all bursts: nanoseconds
    bool operator==(const CloseAnswer&) const = default;
};

// One line each, without its end.
std::string lineOf(const Greeting& greeting);
std::string lineOf(const WorkerRequest& request);
std::string lineOf(const KeysAnswer& answer);
std::string lineOf(const OpenAnswer& answer);
std::string lineOf(const ReadyAnswer& answer);
std::string lineOf(const SentAnswer& answer);
std::string lineOf(const RoundTripsAnswer& answer);
std::string lineOf(const ReceivedAnswer& answer);
std::string lineOf(const CloseAnswer& answer);
/// The answer of a worker that cannot do what it was asked for.
std::string errorLine(std::string_view message);

/// A worker's own words if the line says that it failed.
std::optional<std::string> readError(std::string_view line);
Result<WorkerRequest> readRequest(std::string_view line);
/// Fails with the worker's own words if it says that it failed. T: the greeting or one of the answers.
template <class T>
Result<T> readAnswer(std::string_view line);

/// That of an endpoint, or nothing if this program does not measure it.
std::optional<Transport> transportOf(std::string_view endpoint);

} // namespace crossover
