// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/model/result.h"

namespace crossover {

struct JsonMember;

/// A JSON value with its offset in the text, for error messages.
struct JsonValue {
    using List = std::vector<JsonValue>;
    using Object = std::vector<JsonMember>; ///< in the order of the text
    /// A whole number from 0 to 2^64 - 1 is a std::uint64_t, every other number a double.
    std::variant<std::nullptr_t, bool, std::uint64_t, double, std::string, List, Object> content;
    std::size_t offset = 0; ///< of its first byte

    template <class T>
    [[nodiscard]] const T* get() const
    {
        return std::get_if<T>(&content);
    }
    [[nodiscard]] bool isNull() const { return get<std::nullptr_t>() != nullptr; }
    [[nodiscard]] const JsonValue* member(std::string_view name) const; ///< null when there is none
    [[nodiscard]] JsonValue* member(std::string_view name);
};

struct JsonMember {
    std::string name;
    JsonValue value;
};

/// A list that may be too long for memory: its elements are passed on one by one and not kept.
struct JsonStream {
    std::string_view object; ///< member of the root that has the list ...
    std::string_view list;   ///< ... as this member
    /// `owner`: the object's members before the list. False stops reading.
    std::function<bool(const JsonValue& owner, const JsonValue& element)> take;
};

/// Parses a text. Fails with line and column for invalid JSON, repeated members, more than 16 nested levels, and more
/// than 200 000 values outside the streamed list. If the stream's `take` stops reading, the result has the members of
/// the root that came before.
Result<JsonValue> parseJson(std::string_view text, const JsonStream* stream = nullptr);

/// The place of a byte: "line 3, column 14", both from 1.
std::string placeOf(std::string_view text, std::size_t offset);

/// The path to the value that starts at `offset`: "config.sizes[2]"; empty if there is none.
std::string pathOf(const JsonValue& root, std::size_t offset);

} // namespace crossover
