// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/model/terms.h"

namespace crossover {

using Words = std::vector<std::string>;

/// "copy, zero-copy"
template <class Id>
std::string namesOf()
{
    Words names;
    for (const auto& row : termsOf(Id{}))
        names.emplace_back(row.name);
    return fmt::format("{}", fmt::join(names, ", "));
}

/// Reads options, as typed, into settings and keeps the first thing that is wrong. An empty text was not given and
/// leaves its setting alone.
class OptionReader {
public:
    template <class Id>
    void word(const char* option, const std::string& text, Id& id)
    {
        if (text.empty()) return;
        if (const auto found = named<Id>(text)) {
            id = *found;
        } else {
            fail(fmt::format("{}: '{}' is not one of {}", option, text, namesOf<Id>()));
        }
    }

    template <class Id>
    void words(const char* option, const Words& texts, std::vector<Id>& ids)
    {
        if (texts.empty()) return;
        ids.clear();
        for (const auto& text : texts) {
            Id id{};
            word(option, text.empty() ? "''" : text, id);
            if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
        }
    }

    template <class Number>
    void number(const char* option, const std::string& text, Number& value)
    {
        if (text.empty()) return;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{} || end != text.data() + text.size()) {
            fail(fmt::format("{}: '{}' is not a whole number in range", option, text));
        }
    }

    void size(const char* option, const std::string& text, std::uint64_t& bytes);
    /// A bare number counts in `bareUnitSeconds`.
    void time(const char* option, const std::string& text, double bareUnitSeconds, std::chrono::microseconds& time);
    /// A number from `least` and below `end`.
    void share(const char* option, const std::string& text, double least, double end, double& value);
    /// "10%" or "10" for 0.1.
    void percent(const char* option, const std::string& text, double& share);

    void fail(std::string message);
    [[nodiscard]] const std::string& wrong() const { return m_wrong; } ///< empty: nothing

private:
    std::string m_wrong;
};

} // namespace crossover
