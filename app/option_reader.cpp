// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/option_reader.h"

#include <cmath>
#include <optional>
#include <string_view>

#include "core/model/units.h"

namespace crossover {

namespace {

std::optional<double> numberOf(std::string_view text)
{
    double number = 0;
    const auto [last, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || last != text.data() + text.size()) return std::nullopt;
    return number;
}

} // namespace

void OptionReader::size(const char* option, const std::string& text, std::uint64_t& bytes)
{
    if (text.empty()) return;
    if (const auto parsed = parseSize(text)) {
        bytes = *parsed;
    } else {
        fail(fmt::format("{}: {}", option, parsed.error().message));
    }
}

void OptionReader::time(const char* option, const std::string& text, double bareUnitSeconds,
                        std::chrono::microseconds& time)
{
    if (text.empty()) return;
    const auto seconds = parseDuration(text, bareUnitSeconds);
    if (seconds && *seconds < 1e6) {
        time = std::chrono::microseconds(std::llround(*seconds * 1e6));
    } else {
        fail(fmt::format("{}: {}", option, seconds ? "that is too long" : seconds.error().message));
    }
}

void OptionReader::share(const char* option, const std::string& text, double least, double end, double& value)
{
    if (text.empty()) return;
    const auto number = numberOf(text);
    if (number && *number >= least && *number < end) {
        value = *number;
    } else {
        fail(fmt::format("{}: '{}' is not a number from {} and below {}", option, text, least, end));
    }
}

void OptionReader::percent(const char* option, const std::string& text, double& share)
{
    if (text.empty()) return;
    std::string_view digits = text;
    if (digits.ends_with('%')) digits.remove_suffix(1);
    while (digits.ends_with(' '))
        digits.remove_suffix(1);
    const auto number = numberOf(digits);
    if (number && *number > 0 && *number <= 100) {
        share = *number / 100;
    } else {
        fail(fmt::format("{}: '{}' is not a share such as 10%", option, text));
    }
}

void OptionReader::fail(std::string message)
{
    if (m_wrong.empty()) m_wrong = std::move(message);
}

} // namespace crossover
