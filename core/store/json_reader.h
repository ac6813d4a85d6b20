// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <functional>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "core/model/result.h"
#include "core/model/terms.h"
#include "core/model/words.h"
#include "core/store/json_value.h"

namespace crossover {

/// A required member of an object, and the function that reads it.
struct JsonField {
    std::string_view name;
    std::function<void(const JsonValue&)> read;
};

/// Reads settings from parsed JSON and keeps the first error, with line, column and path. Missing or unknown members,
/// wrong types and numbers out of range are errors.
class JsonReader {
public:
    /// `root`: the result of parsing `text`; both must outlive the reader.
    JsonReader(std::string_view text, const JsonValue& root) : m_text(text), m_root(root) {}

    void object(const JsonValue& value, std::initializer_list<JsonField> fields);
    void list(const JsonValue& value, std::size_t most, const std::function<void(const JsonValue&)>& element);
    void text(const JsonValue& value, std::string& text, std::size_t most = 10'000); ///< bytes
    void flag(const JsonValue& value, bool& flag);
    void number(const JsonValue& value, double& number); ///< finite

    template <std::unsigned_integral Number>
    void whole(const JsonValue& value, Number& number, std::uint64_t least = 0,
               std::uint64_t most = std::numeric_limits<Number>::max())
    {
        const auto* found = value.get<std::uint64_t>();
        if (!found || *found < least || *found > most) {
            return wrong(value, Words::tr("a whole number from {} to {} is expected", least, most));
        }
        number = static_cast<Number>(*found);
    }

    template <class Id>
    void term(const JsonValue& value, Id& id)
    {
        const auto* name = value.get<std::string>();
        const auto found = name ? named<Id>(*name) : std::nullopt;
        if (found) {
            id = *found;
            return;
        }
        std::string names;
        for (const auto& row : termsOf(Id{}))
            names += fmt::format("{}\"{}\"", names.empty() ? "" : ", ", row.name);
        wrong(value, Words::tr("one of {} is expected", names));
    }

    /// Nothing for null, else the result of `read`.
    template <class T>
    void orNull(const JsonValue& value, std::optional<T>& target, const std::function<void(T&)>& read)
    {
        target.reset();
        if (!value.isNull()) read(target.emplace());
    }

    void wrong(const JsonValue& at, std::string_view what);
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    std::string_view m_text;
    const JsonValue& m_root;
    std::optional<Error> m_error;
};

} // namespace crossover
