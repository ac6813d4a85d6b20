// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/round_trips.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <utility>

#include <fmt/format.h>

namespace crossover {

namespace {

constexpr int bucketBits = 6; // 64 buckets from a power of two to the next
constexpr std::uint64_t narrow = std::uint64_t{2} << bucketBits;

/// How much wider than a nanosecond the bucket of a time is, as a power of two.
constexpr int widthBits(std::uint64_t time)
{
    return time < narrow ? 0 : static_cast<int>(std::bit_width(time)) - 1 - bucketBits;
}

constexpr std::uint32_t indexOfTime(std::uint64_t time)
{
    const int bits = widthBits(time);
    return (static_cast<std::uint32_t>(bits) << bucketBits) + static_cast<std::uint32_t>(time >> bits);
}

constexpr std::uint64_t mostCounted = std::numeric_limits<std::int64_t>::max(); // nanoseconds, and round trips
constexpr std::uint32_t lastIndex = indexOfTime(mostCounted);

/// Where a bucket begins, and how wide it is.
std::pair<double, double> placeOf(std::uint32_t index)
{
    if (index < narrow) return {index, 1};
    const auto bits = static_cast<int>(index >> bucketBits) - 1;
    const auto first = index - (static_cast<std::uint32_t>(bits) << bucketBits);
    return {std::ldexp(first, bits), std::ldexp(1, bits)};
}

/// The number at the start of a text, without it and the space behind it.
std::optional<std::int64_t> takeNumber(std::string_view& text)
{
    std::int64_t number = 0;
    const auto* const last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    if (error != std::errc{} || (end != last && *end != ' ') || (end != last && end + 1 == last)) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()) + (end == last ? 0 : 1));
    return number;
}

} // namespace

RoundTrips::RoundTrips(std::vector<Bucket> buckets)
{
    if (!buckets.empty()) m_buckets = std::make_shared<const std::vector<Bucket>>(std::move(buckets));
}

RoundTrips::RoundTrips(std::span<const std::chrono::nanoseconds> times)
{
    std::map<std::uint32_t, std::uint64_t> counts;
    for (const auto time : times)
        ++counts[indexOfTime(static_cast<std::uint64_t>(time.count()))];
    std::vector<Bucket> buckets;
    buckets.reserve(counts.size());
    for (const auto& [index, count] : counts)
        buckets.push_back({index, count});
    *this = RoundTrips(std::move(buckets));
}

std::string RoundTrips::text() const
{
    std::string text;
    std::uint32_t next = 0;
    for (const auto& [index, count] : buckets()) {
        if (text.empty()) {
            text = fmt::format("{}", index);
        } else if (index > next) {
            text += fmt::format(" -{}", index - next);
        }
        text += fmt::format(" {}", count);
        next = index + 1;
    }
    return text;
}

std::optional<RoundTrips> RoundTrips::parsed(std::string_view text)
{
    const auto first = takeNumber(text);
    if (!first || *first < 0 || *first > lastIndex || text.empty()) return std::nullopt;
    std::vector<Bucket> buckets;
    std::uint64_t total = 0;
    auto index = *first;
    bool skipped = true;
    while (!text.empty()) {
        const auto number = takeNumber(text);
        const bool skips = number && *number < 0;
        if (!number || *number == 0 || (skips && (skipped || text.empty() || *number < -std::int64_t{lastIndex})))
            return std::nullopt;
        skipped = skips;
        if (skips) {
            index -= *number;
            continue;
        }
        const auto count = static_cast<std::uint64_t>(*number);
        if (index > lastIndex || count > mostCounted - total) return std::nullopt;
        total += count;
        buckets.push_back({static_cast<std::uint32_t>(index++), count});
    }
    return RoundTrips(std::move(buckets));
}

std::span<const RoundTrips::Bucket> RoundTrips::buckets() const
{
    return m_buckets ? std::span(*m_buckets) : std::span<const Bucket>();
}

std::uint64_t RoundTrips::count() const
{
    std::uint64_t total = 0;
    for (const auto& bucket : buckets())
        total += bucket.count;
    return total;
}

double RoundTrips::quantileNs(double share) const
{
    if (empty()) return 0;
    const double rank = std::max(1.0, std::ceil(share * static_cast<double>(count())));
    double before = 0;
    for (const auto& bucket : buckets()) {
        const auto inside = static_cast<double>(bucket.count);
        const auto [begin, width] = placeOf(bucket.index);
        // A bucket's round trips lie evenly in it.
        if (rank <= before + inside) return width > 1 ? begin + width * (rank - before - 0.5) / inside : begin;
        before += inside;
    }
    const auto [begin, width] = placeOf(buckets().back().index);
    return begin + width / 2;
}

RoundTrips RoundTrips::with(const RoundTrips& more) const
{
    if (empty()) return more;
    std::vector<Bucket> both;
    both.reserve(buckets().size() + more.buckets().size());
    std::ranges::merge(buckets(), more.buckets(), std::back_inserter(both), {}, &Bucket::index, &Bucket::index);
    std::size_t last = 0;
    for (std::size_t at = 1; at < both.size(); ++at) {
        if (both[at].index == both[last].index) {
            both[last].count += both[at].count;
        } else {
            both[++last] = both[at];
        }
    }
    both.resize(last + 1);
    return RoundTrips(std::move(both));
}

bool RoundTrips::operator==(const RoundTrips& other) const
{
    return std::ranges::equal(buckets(), other.buckets());
}

} // namespace crossover
