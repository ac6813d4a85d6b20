// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/structural_sizes.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

#include <fmt/format.h>

#include "core/model/words.h"

namespace crossover {

namespace {

/// Bytes from "48 KiB" as facts have it; 0 for words such as "not readable".
std::uint64_t bytesOf(std::string_view fact)
{
    constexpr std::array<std::string_view, 4> units{" B", " KiB", " MiB", " GiB"};
    double count = 0;
    const auto [end, error] = std::from_chars(fact.data(), fact.data() + fact.size(), count);
    const auto unit = std::ranges::find(units, fact.substr(static_cast<std::size_t>(end - fact.data())));
    if (error != std::errc{} || unit == units.end()) return 0;
    return static_cast<std::uint64_t>(std::llround(count * std::pow(1024, unit - units.begin())));
}

/// The value of a fact; empty without it.
std::string_view factOf(const Environment& environment, std::string_view name)
{
    const auto found = std::ranges::find(environment.facts, name, &Environment::Fact::name);
    return found == environment.facts.end() ? std::string_view() : found->value;
}

/// "32 MiB" from "glibc 2.36 malloc, mmap threshold 32 MiB, trim threshold ..."; empty where it is not told.
std::string_view mmapThresholdIn(std::string_view allocator)
{
    constexpr std::string_view words = "mmap threshold ";
    const auto at = allocator.find(words);
    if (at == std::string_view::npos) return {};
    const auto rest = allocator.substr(at + words.size());
    return rest.substr(0, rest.find(','));
}

StructuralSize mmapSize(const Environment& environment)
{
    StructuralSize size{131'071,
                        Words::tr("malloc maps memory for each message"),
                        "mmap",
                        Words::tr("Above 128 KiB, glibc's malloc by default asks the kernel for each block."),
                        StructureOf::Malloc,
                        false,
                        {}};
    // Another program that sends sets up its own.
    const bool own = factOf(environment, senderFact).empty();
    const auto threshold = own ? mmapThresholdIn(factOf(environment, "Allocator")) : std::string_view();
    const auto bytes = bytesOf(threshold);
    if (bytes == 0) return size;
    size.bytes = bytes - 1;
    size.meaning = Words::tr("From {} on, malloc asks the kernel for each block: sweeps of this program fix that "
                             "threshold there, by default it is 128 KiB.",
                             threshold);
    return size;
}

} // namespace

std::array<StructuralSize, 3> libzmqSizes()
{
    return {{
        {libzmqBytes[0],
         Words::tr("libzmq stops copying small messages inline"),
         Words::tr("inline"),
         Words::tr("Up to 33 B, a copied message is stored inside zmq_msg_t; larger ones need an allocation."),
         StructureOf::Libzmq,
         false,
         {}},
        {libzmqBytes[1], Words::tr("libzmq stops batching messages of a stream"), Words::tr("batch, stream"),
         Words::tr(
             "Over ipc and tcp, in a stream of messages: above 12 278 B, the encoder writes directly from the message; "
             "smaller ones are first copied into its 8 KiB batch."),
         StructureOf::Libzmq, true, Test::Throughput},
        {libzmqBytes[2], Words::tr("libzmq stops batching single messages"), Words::tr("batch, single"),
         Words::tr(
             "Over ipc and tcp, for a single message: above 16 374 B, the encoder writes directly from the message; "
             "smaller ones are first copied into its 8 KiB batch."),
         StructureOf::Libzmq, true, Test::Latency},
    }};
}

bool appliesTo(const StructuralSize& size, Transport transport, Test test)
{
    if (size.overSockets && transport == Transport::Inproc) return false;
    return !size.test || *size.test == test;
}

bool worksAlike(std::uint64_t a, std::uint64_t b)
{
    return std::ranges::none_of(libzmqBytes, [&](std::uint64_t bytes) { return (a <= bytes) != (b <= bytes); });
}

std::vector<StructuralSize> structuralSizes(const Environment& environment)
{
    const auto libzmq = libzmqSizes();
    std::vector<StructuralSize> sizes(libzmq.begin(), libzmq.end());
    sizes.push_back(mmapSize(environment));
    for (const std::string_view level : {"L1", "L2", "L3"}) {
        const auto size = factOf(environment, fmt::format("{}{} cache", level, level == "L1" ? " data" : ""));
        const auto bytes = bytesOf(size);
        if (bytes == 0) continue;
        sizes.push_back(
            {bytes,
             Words::tr("messages outgrow the {} cache", level),
             std::string(level),
             Words::tr("The {} cache of this machine: {}. Larger messages are copied from slower memory.", level, size),
             StructureOf::Cache,
             false,
             {}});
    }
    std::ranges::stable_sort(sizes, {}, &StructuralSize::bytes);
    return sizes;
}

} // namespace crossover
