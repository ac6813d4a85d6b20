// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/units.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "core/model/words.h"

namespace crossover {

namespace {

struct Suffix {
    std::string_view text; // lower case
    double factor;
};

constexpr std::array<Suffix, 14> sizeSuffixes{{{"", 1},
                                               {"b", 1},
                                               {"kib", 1024},
                                               {"mib", 1024.0 * 1024},
                                               {"gib", 1024.0 * 1024 * 1024},
                                               {"kb", 1e3},
                                               {"mb", 1e6},
                                               {"gb", 1e9},
                                               {"k", 0}, // ambiguous: refused with its own words
                                               {"m", 0},
                                               {"g", 0},
                                               {"ki", 1024},
                                               {"mi", 1024.0 * 1024},
                                               {"gi", 1024.0 * 1024 * 1024}}};

constexpr std::array<Suffix, 8> durationSuffixes{
    {{"us", 1e-6}, {"µs", 1e-6}, {"ms", 1e-3}, {"s", 1}, {"sec", 1}, {"min", 60}, {"m", 60}, {"h", 3600}}};

/// A number and what follows it, blanks around both removed and letters in lower case.
struct Quantity {
    double number = 0;
    std::string suffix;
};

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<Quantity> splitQuantity(std::string_view text)
{
    text = trimmed(text);
    Quantity quantity;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), quantity.number);
    if (error != std::errc{} || !std::isfinite(quantity.number)) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    quantity.suffix = trimmed(text);
    std::ranges::transform(quantity.suffix, quantity.suffix.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return quantity;
}

template <std::size_t N>
const Suffix* findSuffix(const std::array<Suffix, N>& suffixes, std::string_view text)
{
    const auto found = std::ranges::find(suffixes, text, &Suffix::text);
    return found == suffixes.end() ? nullptr : &*found;
}

/// Three significant digits, without trailing zeros or exponent.
std::string threeDigits(double value)
{
    if (value == 0) return "0";
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    const int decimals = std::max(0, 2 - magnitude);
    std::string text = fmt::format("{:.{}f}", value, decimals);
    if (text.find('.') == std::string::npos) return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

} // namespace

Result<std::uint64_t> parseSize(std::string_view text)
{
    const auto quantity = splitQuantity(text);
    const auto* suffix = quantity ? findSuffix(sizeSuffixes, quantity->suffix) : nullptr;
    if (!suffix) return usageError(Words::tr("'{}' is not a size; write for example 64, 1KiB, 1.5MiB or 1MB", text));
    if (suffix->factor == 0) {
        return usageError(
            Words::tr("'{}' is ambiguous; write {}iB for powers of 1024 or {}B for powers of 1000", text, text, text));
    }
    const double bytes = quantity->number * suffix->factor;
    if (bytes < 0 || bytes >= 9.2e18) return usageError(Words::tr("'{}' is out of range for a size", text));
    if (bytes != std::floor(bytes)) return usageError(Words::tr("'{}' is not a whole number of bytes", text));
    return static_cast<std::uint64_t>(bytes);
}

Result<double> parseDuration(std::string_view text, double bareUnitSeconds)
{
    const auto quantity = splitQuantity(text);
    const auto* suffix = quantity ? findSuffix(durationSuffixes, quantity->suffix) : nullptr;
    const bool bare = quantity && quantity->suffix.empty();
    if (!suffix && !bare) {
        return usageError(Words::tr("'{}' is not a time; write for example 50ms, 2s or 1min", text));
    }
    const double seconds = quantity->number * (bare ? bareUnitSeconds : suffix->factor);
    if (!(seconds > 0) || !std::isfinite(seconds))
        return usageError(Words::tr("'{}': a time must be greater than 0", text));
    return seconds;
}

std::string formatSize(double bytes)
{
    constexpr std::array<std::string_view, 5> prefixes{"B", "KiB", "MiB", "GiB", "TiB"};
    std::size_t prefix = 0;
    // 1023.5 would round to 1024: go on to the next prefix there.
    while (prefix + 1 < prefixes.size() && bytes >= 1023.5) {
        bytes /= 1024;
        ++prefix;
    }
    const bool whole = bytes >= 100;
    return fmt::format("{} {}", whole ? fmt::format("{:.0f}", bytes) : threeDigits(bytes), prefixes[prefix]);
}

std::string formatBytes(std::uint64_t bytes)
{
    std::string digits = std::to_string(bytes);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
        digits.insert(static_cast<std::size_t>(at), "\u202f");
    }
    return digits + " B";
}

std::string formatSi(double value, std::string_view unit)
{
    struct Prefix {
        std::string_view text;
        double factor;
    };
    constexpr std::array<Prefix, 8> prefixes{
        {{"n", 1e-9}, {"µ", 1e-6}, {"m", 1e-3}, {"", 1}, {"k", 1e3}, {"M", 1e6}, {"G", 1e9}, {"T", 1e12}}};
    const double magnitude = std::abs(value);
    std::size_t chosen = value == 0 ? 3 : 0;
    while (value != 0 && chosen + 1 < prefixes.size() && magnitude >= 0.9995 * prefixes[chosen + 1].factor)
        ++chosen;
    std::string text = threeDigits(value / prefixes[chosen].factor);
    if (!prefixes[chosen].text.empty() || !unit.empty()) text += ' ';
    text += prefixes[chosen].text;
    text += unit;
    return text;
}

std::string formatSeconds(double seconds)
{
    if (seconds < 9.95) return fmt::format("{:.1f} s", seconds);
    const auto whole = static_cast<long long>(std::llround(seconds));
    if (whole < 120) return fmt::format("{} s", whole);
    return fmt::format("{} min {:02} s", whole / 60, whole % 60);
}

std::string formatRatio(double ratio)
{
    if (!std::isfinite(ratio)) return ratio > 0 ? "∞" : "–";
    if (ratio >= 100) return fmt::format("{:.0f}", ratio);
    if (ratio >= 10) return fmt::format("{:.1f}", ratio);
    return fmt::format("{:.2f}", ratio);
}

std::string formatPercent(double share)
{
    const double percent = 100 * share;
    if (!std::isfinite(percent)) return percent > 0 ? "∞ %" : "– %";
    return std::abs(percent) < 999.5 ? fmt::format("{:.3g} %", percent) : fmt::format("{:.0f} %", percent);
}

std::string formatExact(double value)
{
    std::array<char, 40> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), error == std::errc{} ? end : buffer.data()};
}

} // namespace crossover
