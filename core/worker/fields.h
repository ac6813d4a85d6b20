// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Typed fields of the JSON objects that a worker and the program exchange. All throw Wrong for a field that is missing
// or of another kind.

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/measure/link.h"
#include "core/model/placement.h"
#include "core/model/terms.h"

namespace crossover::wire {

using Json = nlohmann::json;

/// What is wrong with a line.
struct Wrong : std::runtime_error {
    using std::runtime_error::runtime_error;
};

std::string_view nameOfEnd(End end);
End endNamed(std::string_view name);

/// Null if it is not there, or is null.
const Json* field(const Json& object, const char* name);
const Json& needed(const Json& object, const char* name);

std::string textOf(const Json& value, const char* name);
std::string text(const Json& object, const char* name);
std::string textOrNothing(const Json& object, const char* name);
bool flag(const Json& object, const char* name); ///< false if it is not there
const Json& listOf(const Json& value, const char* name);
Cores coresOf(const Json& list);

template <class T>
T wholeOf(const Json& value, const char* name)
{
    if (value.is_number_integer()) {
        const bool fits = value.is_number_unsigned() ? std::in_range<T>(value.get<std::uint64_t>())
                                                     : std::in_range<T>(value.get<std::int64_t>());
        if (fits) return value.get<T>();
    }
    throw Wrong(fmt::format("\"{}\" is not a whole number in its range", name));
}

template <class T>
T whole(const Json& object, const char* name)
{
    return wholeOf<T>(needed(object, name), name);
}

template <class T>
std::optional<T> wholeOrNothing(const Json& object, const char* name)
{
    const auto* value = field(object, name);
    if (!value) return std::nullopt;
    return wholeOf<T>(*value, name);
}

template <class Id>
Id term(const Json& object, const char* name)
{
    const auto word = text(object, name);
    if (const auto id = named<Id>(word)) return *id;
    throw Wrong(fmt::format("\"{}\" cannot be \"{}\"", name, word));
}

/// Those that this program knows: newer workers may know more.
template <class Id>
std::vector<Id> knownTerms(const Json& object, const char* name)
{
    std::vector<Id> ids;
    for (const auto& word : listOf(needed(object, name), name)) {
        if (const auto id = named<Id>(textOf(word, name))) ids.push_back(*id);
    }
    return ids;
}

} // namespace crossover::wire
