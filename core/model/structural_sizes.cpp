// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/structural_sizes.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

#include <fmt/format.h>

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

} // namespace

const std::array<StructuralSize, 3>& libzmqSizes()
{
    static const std::array<StructuralSize, 3> sizes{{
        {33, "inline", "Up to 33 B, a copied message is stored inside zmq_msg_t; larger ones need an allocation."},
        {12'278, "batch, stream",
         "Over ipc and tcp, in a stream of messages: above 12 278 B, the encoder writes directly from the message; "
         "smaller ones are first copied into its 8 KiB batch."},
        {16'374, "batch, single",
         "Over ipc and tcp, for a single message: above 16 374 B, the encoder writes directly from the message; "
         "smaller ones are first copied into its 8 KiB batch."},
    }};
    return sizes;
}

bool worksAlike(std::uint64_t a, std::uint64_t b)
{
    return std::ranges::none_of(libzmqSizes(), [&](const StructuralSize& structural) {
        return (a <= structural.bytes) != (b <= structural.bytes);
    });
}

std::vector<StructuralSize> structuralSizes(const Environment& environment)
{
    std::vector<StructuralSize> sizes(libzmqSizes().begin(), libzmqSizes().end());
    sizes.push_back(
        {131'072, "mmap",
         "From 128 KiB on, glibc's malloc by default asks the kernel for each block. Sweeps of this program fix "
         "that threshold at 32 MiB."});
    for (const std::string_view level : {"L1", "L2", "L3"}) {
        const auto fact = fmt::format("{}{} cache", level, level == "L1" ? " data" : "");
        const auto found = std::ranges::find(environment.facts, fact, &Environment::Fact::name);
        const auto bytes = found == environment.facts.end() ? 0 : bytesOf(found->value);
        if (bytes == 0) continue;
        sizes.push_back({bytes, std::string(level),
                         fmt::format("The {} cache of this machine: {}. Larger messages are copied from slower memory.",
                                     level, found->value)});
    }
    std::ranges::stable_sort(sizes, {}, &StructuralSize::bytes);
    return sizes;
}

} // namespace crossover
