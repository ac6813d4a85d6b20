// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/who.h"

#include <functional>
#include <mutex>
#include <set>

#include "core/model/printable.h"

namespace crossover {

namespace {

constexpr std::size_t most = 10'000; // nobody has so many programs; a hostile file may

/// The one string with this text, for ever; null when there are too many.
const std::string* kept(std::string_view text)
{
    static std::mutex mutex;
    static std::set<std::string, std::less<>> texts;
    const std::lock_guard lock(mutex);
    const auto found = texts.find(text);
    if (found != texts.end()) return &*found;
    return texts.size() < most ? &*texts.emplace(text).first : nullptr;
}

const std::string* threadText()
{
    static const std::string* const text = kept("thread");
    return text;
}

} // namespace

Who::Who() : m_text(threadText()) {}

std::optional<Who> Who::named(std::string_view text)
{
    constexpr std::string_view blanks = " \t";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return std::nullopt;
    text = text.substr(first, text.find_last_not_of(blanks) - first + 1);
    if (text.size() > longest || printable(text) != text) return std::nullopt;
    const auto* known = kept(text);
    return known ? std::optional(Who(known)) : std::nullopt;
}

} // namespace crossover
