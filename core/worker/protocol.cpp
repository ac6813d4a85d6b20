// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/protocol.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/worker/fields.h"

namespace crossover {

namespace {

using namespace wire;

template <class Id>
std::vector<std::string_view> namesOf(const std::vector<Id>& ids)
{
    std::vector<std::string_view> names;
    names.reserve(ids.size());
    for (const auto id : ids)
        names.push_back(nameOf(id));
    return names;
}

Json objectOf(std::string_view line)
{
    auto object = Json::parse(line, nullptr, false);
    if (!object.is_object()) throw Wrong("it is not a JSON object");
    return object;
}

/// What `read` makes of the object on a line, with an error that quotes the line.
template <class Read>
auto reading(std::string_view line, std::string_view what, Read read) -> Result<decltype(read(Json()))>
{
    constexpr std::size_t quoted = 200;
    try {
        return read(objectOf(line));
    } catch (const Wrong& wrong) {
        return failure(fmt::format("{} is wrong: {}: {}{}", what, wrong.what(), line.substr(0, quoted),
                                   line.size() > quoted ? " ..." : ""));
    }
}

// --- requests

OpenRequest openRequest(const Json& object)
{
    OpenRequest request;
    request.end = endNamed(text(object, "open"));
    request.test = term<Test>(object, "test");
    request.wait = term<Wait>(object, "wait");
    request.size = whole<std::uint64_t>(object, "size");
    if (request.size == 0) throw Wrong("\"size\" is 0");
    request.arms = knownTerms<Arm>(object, "arms");
    if (field(object, "release")) request.release = term<Release>(object, "release");
    request.threshold = wholeOrNothing<std::uint64_t>(object, "threshold");
    request.endpoint = text(object, "endpoint");
    if (field(object, "user")) request.credential = Credential{text(object, "user"), text(object, "password")};
    if (const auto* curve = field(object, "curve")) {
        if (!curve->is_object()) throw Wrong("\"curve\" is not an object");
        request.curvePeer = text(*curve, "peer");
        if (request.curvePeer->size() != CurveKeys::length) throw Wrong("\"peer\" is not a key of 40 characters");
    }
    if (field(object, "acknowledge")) request.acknowledge = text(object, "acknowledge");
    if (const auto* cpus = field(object, "cpus")) {
        if (!cpus->is_object()) throw Wrong("\"cpus\" is not an object");
        request.threadCpu = wholeOrNothing<unsigned>(*cpus, "thread");
        request.ioCpu = wholeOrNothing<unsigned>(*cpus, "io");
    }
    return request;
}

Json jsonOf(const KeysRequest&)
{
    return {{"keys", true}};
}

Json jsonOf(const OpenRequest& request)
{
    Json object{{"open", nameOfEnd(request.end)}, {"test", nameOf(request.test)},  {"wait", nameOf(request.wait)},
                {"size", request.size},           {"arms", namesOf(request.arms)}, {"endpoint", request.endpoint}};
    if (request.release) object["release"] = nameOf(*request.release);
    if (request.threshold) object["threshold"] = *request.threshold;
    if (request.credential) {
        object["user"] = request.credential->user;
        object["password"] = request.credential->password;
    }
    if (request.curvePeer) object["curve"] = {{"peer", *request.curvePeer}};
    if (request.acknowledge) object["acknowledge"] = *request.acknowledge;
    if (request.threadCpu) object["cpus"]["thread"] = *request.threadCpu;
    if (request.ioCpu) object["cpus"]["io"] = *request.ioCpu;
    return object;
}

Json jsonOf(const Burst& burst)
{
    Json object{{"burst", nameOf(burst.arm)}, {"messages", burst.messages}, {"timed", burst.timed}};
    if (burst.memory) object["memory"] = true;
    return object;
}

Json jsonOf(const CloseRequest&)
{
    return {{"close", true}};
}

// --- answers

Greeting answerOf(const Json& object, const Greeting&)
{
    const auto version = whole<int>(object, "worker");
    if (version != protocolVersion) {
        throw Wrong(
            fmt::format("it speaks version {} of the protocol and this program version {}; use versions of both "
                        "that belong together",
                        version, protocolVersion));
    }
    Greeting greeting;
    greeting.name = text(object, "name");
    if (greeting.name.empty() || greeting.name.size() > longestWorkerName)
        throw Wrong(fmt::format("\"name\" has not 1 to {} characters", longestWorkerName));
    greeting.libzmq = text(object, "libzmq");
    greeting.clock = textOrNothing(object, "clock");
    greeting.host = textOrNothing(object, "host");
    for (const auto& end : listOf(needed(object, "ends"), "ends"))
        greeting.ends.push_back(endNamed(textOf(end, "ends")));
    greeting.tests = knownTerms<Test>(object, "tests");
    greeting.transports = knownTerms<Transport>(object, "transports");
    greeting.waits = knownTerms<Wait>(object, "waits");
    greeting.arms = knownTerms<Arm>(object, "arms");
    if (std::ranges::find(greeting.arms, Arm::Copy) == greeting.arms.end())
        throw Wrong("\"arms\" has no \"copy\", which every worker needs");
    if (field(object, "releases")) greeting.releases = knownTerms<Release>(object, "releases");
    greeting.acknowledges = flag(object, "acknowledges");
    greeting.curve = flag(object, "curve");
    greeting.memory = flag(object, "memory");
    if (const auto* cores = field(object, "cores")) greeting.cores = coresOf(*cores);
    return greeting;
}

KeysAnswer answerOf(const Json& object, const KeysAnswer&)
{
    KeysAnswer answer{text(object, "public")};
    if (answer.publicKey.size() != CurveKeys::length) throw Wrong("\"public\" is not a key of 40 characters");
    return answer;
}

OpenAnswer answerOf(const Json& object, const OpenAnswer&)
{
    if (!flag(object, "opened")) throw Wrong("\"opened\" is missing");
    return {textOrNothing(object, "endpoint"), textOrNothing(object, "acknowledge")};
}

ReadyAnswer answerOf(const Json& object, ReadyAnswer)
{
    if (!flag(object, "ready")) throw Wrong("\"ready\" is missing");
    return {};
}

SentAnswer answerOf(const Json& object, SentAnswer)
{
    const auto peak = wholeOrNothing<std::uint64_t>(object, "peak_bytes");
    if (peak && (*peak == 0 || *peak > mostMemory))
        throw Wrong("\"peak_bytes\" is not a number of bytes from 1 to 2^40");
    return {whole<std::int64_t>(object, "begin_ns"), whole<std::int64_t>(object, "sent_ns"),
            wholeOrNothing<std::int64_t>(object, "acknowledged_ns"), wholeOrNothing<std::int64_t>(object, "cpu_ns"),
            peak};
}

RoundTripsAnswer answerOf(const Json& object, const RoundTripsAnswer&)
{
    RoundTripsAnswer answer;
    const auto& list = listOf(needed(object, "round_trips_ns"), "round_trips_ns");
    answer.roundTrips.reserve(list.size());
    for (const auto& roundTrip : list)
        answer.roundTrips.push_back(wholeOf<std::int64_t>(roundTrip, "round_trips_ns"));
    return answer;
}

ReceivedAnswer answerOf(const Json& object, ReceivedAnswer)
{
    return {whole<std::int64_t>(object, "last_ns"), wholeOrNothing<std::int64_t>(object, "cpu_ns")};
}

CloseAnswer answerOf(const Json& object, const CloseAnswer&)
{
    if (!flag(object, "closed")) throw Wrong("\"closed\" is missing");
    CloseAnswer answer{whole<std::uint64_t>(object, "lent"),
                       whole<std::uint64_t>(object, "returned"),
                       wholeOrNothing<std::uint64_t>(object, "refused").value_or(0),
                       {},
                       wholeOrNothing<std::int64_t>(object, "cpu_ns")};
    if (const auto* cpu = field(object, "cpu_s")) {
        if (!cpu->is_number() || !(cpu->get<double>() >= 0)) throw Wrong("\"cpu_s\" is not a number above 0");
        answer.cpuSeconds = cpu->get<double>();
    }
    return answer;
}

/// Texts that are not UTF-8 must not end the program.
std::string dumped(const Json& object)
{
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string lineOf(const Greeting& greeting)
{
    Json ends = Json::array();
    for (const auto end : greeting.ends)
        ends.push_back(nameOfEnd(end));
    Json object{{"worker", protocolVersion},        {"name", greeting.name},
                {"libzmq", greeting.libzmq},        {"ends", ends},
                {"tests", namesOf(greeting.tests)}, {"transports", namesOf(greeting.transports)},
                {"waits", namesOf(greeting.waits)}, {"arms", namesOf(greeting.arms)}};
    if (!greeting.clock.empty()) object["clock"] = greeting.clock;
    if (!greeting.host.empty()) object["host"] = greeting.host;
    if (!greeting.releases.empty()) object["releases"] = namesOf(greeting.releases);
    if (greeting.acknowledges) object["acknowledges"] = true;
    if (greeting.curve) object["curve"] = true;
    if (greeting.memory) object["memory"] = true;
    if (greeting.cores.known()) object["cores"] = greeting.cores.physical;
    return dumped(object);
}

std::string lineOf(const WorkerRequest& request)
{
    return dumped(std::visit([](const auto& what) { return jsonOf(what); }, request));
}

std::string lineOf(const KeysAnswer& answer)
{
    return dumped({{"public", answer.publicKey}});
}

std::string lineOf(const OpenAnswer& answer)
{
    Json object{{"opened", true}};
    if (!answer.endpoint.empty()) object["endpoint"] = answer.endpoint;
    if (!answer.acknowledge.empty()) object["acknowledge"] = answer.acknowledge;
    return dumped(object);
}

std::string lineOf(const ReadyAnswer&)
{
    return dumped({{"ready", true}});
}

std::string lineOf(const SentAnswer& answer)
{
    Json object{{"begin_ns", answer.begin}, {"sent_ns", answer.sent}};
    if (answer.acknowledged) object["acknowledged_ns"] = *answer.acknowledged;
    if (answer.cpu) object["cpu_ns"] = *answer.cpu;
    if (answer.peakMemory) object["peak_bytes"] = *answer.peakMemory;
    return dumped(object);
}

std::string lineOf(const RoundTripsAnswer& answer)
{
    return dumped({{"round_trips_ns", answer.roundTrips}});
}

std::string lineOf(const ReceivedAnswer& answer)
{
    Json object{{"last_ns", answer.last}};
    if (answer.cpu) object["cpu_ns"] = *answer.cpu;
    return dumped(object);
}

std::string lineOf(const CloseAnswer& answer)
{
    Json object{{"closed", true}, {"lent", answer.lent}, {"returned", answer.returned}, {"refused", answer.refused}};
    if (answer.cpuSeconds) object["cpu_s"] = *answer.cpuSeconds;
    if (answer.cpu) object["cpu_ns"] = *answer.cpu;
    return dumped(object);
}

std::string errorLine(std::string_view message)
{
    return dumped({{"error", message}});
}

std::optional<std::string> readError(std::string_view line)
{
    const auto object = Json::parse(line, nullptr, false);
    if (!object.is_object()) return std::nullopt;
    const auto* words = field(object, "error");
    return words && words->is_string() ? std::optional(words->get<std::string>()) : std::nullopt;
}

Result<WorkerRequest> readRequest(std::string_view line)
{
    return reading(line, "the request", [](const Json& object) -> WorkerRequest {
        if (field(object, "keys")) return KeysRequest{};
        if (field(object, "open")) return openRequest(object);
        if (field(object, "close")) return CloseRequest{};
        if (!field(object, "burst")) throw Wrong("it asks for nothing that this worker knows");
        Burst burst{term<Arm>(object, "burst"), whole<std::uint64_t>(object, "messages"), flag(object, "timed"),
                    flag(object, "memory")};
        if (burst.messages == 0) throw Wrong("\"messages\" is 0");
        return burst;
    });
}

template <class T>
Result<T> readAnswer(std::string_view line)
{
    if (const auto words = readError(line)) return failure(*words);
    return reading(line, "what the worker says", [](const Json& object) { return answerOf(object, T()); });
}

template Result<Greeting> readAnswer(std::string_view);
template Result<KeysAnswer> readAnswer(std::string_view);
template Result<OpenAnswer> readAnswer(std::string_view);
template Result<ReadyAnswer> readAnswer(std::string_view);
template Result<SentAnswer> readAnswer(std::string_view);
template Result<RoundTripsAnswer> readAnswer(std::string_view);
template Result<ReceivedAnswer> readAnswer(std::string_view);
template Result<CloseAnswer> readAnswer(std::string_view);

std::optional<Transport> transportOf(std::string_view endpoint)
{
    const auto end = endpoint.find("://");
    return end == std::string_view::npos ? std::nullopt : named<Transport>(endpoint.substr(0, end));
}

} // namespace crossover
