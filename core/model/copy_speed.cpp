// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/copy_speed.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "core/model/units.h"

namespace crossover {

namespace {

constexpr std::string_view inCacheFact = "memcpy in cache";
constexpr std::string_view fromMemoryFact = "memcpy from memory";

struct Timed {
    std::uint64_t bytes = 0;
    double ns = 0;
};

std::string factText(const CopySpeed& speed, double CopySpeed::Point::*where)
{
    std::string text;
    for (const auto& point : speed.points) {
        text += fmt::format("{}{} {} ns", text.empty() ? "" : ", ", formatSize(static_cast<double>(point.bytes)),
                            formatRatio(point.*where));
    }
    return text;
}

/// From "64 B 2.1 ns".
std::optional<Timed> timedFrom(std::string_view text)
{
    constexpr std::string_view unit = " ns";
    if (!text.ends_with(unit)) return std::nullopt;
    text.remove_suffix(unit.size());
    const auto space = text.rfind(' ');
    if (space == std::string_view::npos) return std::nullopt;
    const auto number = text.substr(space + 1);
    const auto bytes = parseSize(text.substr(0, space));
    Timed timed;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), timed.ns);
    if (!bytes || error != std::errc{} || end != number.data() + number.size()) return std::nullopt;
    if (*bytes == 0 || !std::isfinite(timed.ns) || timed.ns <= 0) return std::nullopt;
    timed.bytes = *bytes;
    return timed;
}

/// By ascending size; empty if anything is wrong.
std::vector<Timed> timesFrom(const Environment& environment, std::string_view name)
{
    const auto fact = std::ranges::find(environment.facts, name, &Environment::Fact::name);
    if (fact == environment.facts.end()) return {};
    std::vector<Timed> times;
    std::string_view rest = fact->value;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(", "), rest.size());
        const auto timed = timedFrom(rest.substr(0, end));
        if (!timed || (!times.empty() && timed->bytes <= times.back().bytes)) return {};
        times.push_back(*timed);
        rest.remove_prefix(std::min(end + 2, rest.size()));
    }
    return times;
}

} // namespace

std::optional<double> sizeCopiedIn(const CopySpeed& speed, double ns, double CopySpeed::Point::*where)
{
    const auto& points = speed.points;
    const auto longer = std::ranges::find_if(points, [&](const auto& point) { return point.*where >= ns; });
    if (longer == points.begin() || longer == points.end()) return std::nullopt;
    const auto shorter = std::prev(longer);
    const double share = (ns - (*shorter).*where) / ((*longer).*where - (*shorter).*where);
    return std::lerp(static_cast<double>(shorter->bytes), static_cast<double>(longer->bytes), share);
}

void addFacts(Environment& environment, const CopySpeed& speed)
{
    if (speed.points.empty()) return;
    environment.facts.push_back({std::string(inCacheFact), factText(speed, &CopySpeed::Point::inCacheNs)});
    environment.facts.push_back({std::string(fromMemoryFact), factText(speed, &CopySpeed::Point::fromMemoryNs)});
}

std::optional<CopySpeed> copySpeedOf(const Environment& environment)
{
    const auto inCache = timesFrom(environment, inCacheFact);
    const auto fromMemory = timesFrom(environment, fromMemoryFact);
    if (inCache.empty() || !std::ranges::equal(inCache, fromMemory, {}, &Timed::bytes, &Timed::bytes)) {
        return std::nullopt;
    }
    CopySpeed speed;
    for (std::size_t i = 0; i < inCache.size(); ++i)
        speed.points.push_back({inCache[i].bytes, inCache[i].ns, fromMemory[i].ns});
    return speed;
}

} // namespace crossover
