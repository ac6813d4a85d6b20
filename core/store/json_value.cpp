// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json_value.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/model/words.h"
#include "core/store/csv_cells.h"

namespace crossover {

namespace {

constexpr std::size_t deepest = 16;
constexpr std::size_t mostValues = 200'000;
constexpr std::size_t mostMembers = 1000; // they are looked up one by one

/// Walks a text and tells how far the parser has come, which the parser itself tells only when it fails.
class Cursor {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Cursor(const char* at, std::size_t* passed) : m_at(at), m_passed(passed) {}
    reference operator*() const { return *m_at; }
    Cursor& operator++()
    {
        ++m_at;
        ++*m_passed;
        return *this;
    }
    bool operator==(const Cursor& other) const { return m_at == other.m_at; }
    bool operator!=(const Cursor& other) const { return m_at != other.m_at; }

private:
    const char* m_at;
    std::size_t* m_passed;
};

/// Builds the value from the parser's events.
class Builder final : public nlohmann::json_sax<nlohmann::json> {
public:
    Builder(std::string_view text, const JsonStream* stream) : m_text(text), m_stream(stream) {}

    Result<JsonValue> run();

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) override { return add(std::uint64_t{value}); }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return false; } // JSON text has none
    bool start_object(std::size_t) override { return open(JsonValue::Object{}); }
    bool start_array(std::size_t) override { return open(JsonValue::List{}); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override;
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception& problem) override;

private:
    struct Open {
        JsonValue value;
        std::string name; ///< of the member that comes next
        std::size_t values = 0;
    };
    template <class T>
    bool add(T&& content)
    {
        return put({std::forward<T>(content), begin()}, 1);
    }
    template <class T>
    bool open(T&& content);
    bool close();
    bool put(JsonValue value, std::size_t values);
    bool fail(std::size_t offset, std::string_view what);
    /// Where the value just read begins: behind the last event, separators skipped.
    std::size_t begin();
    [[nodiscard]] bool streams() const;

    std::string_view m_text;
    const JsonStream* m_stream;
    std::size_t m_passed = 0; ///< bytes the parser has taken
    std::size_t m_last = 0;   ///< the same at the last event
    std::vector<Open> m_open;
    JsonValue m_root;
    bool m_ended = false; ///< by the stream
    std::optional<Error> m_error;
};

Result<JsonValue> Builder::run()
{
    const Cursor first(m_text.data(), &m_passed);
    const Cursor last(m_text.data() + m_text.size(), &m_passed);
    nlohmann::json::sax_parse(first, last, this);
    if (m_error) return tl::unexpected(*m_error);
    if (!m_ended) return std::move(m_root);
    return std::move(m_open.front().value);
}

std::size_t Builder::begin()
{
    const auto at = m_text.find_first_not_of(" \t\r\n,:", m_last);
    m_last = m_passed;
    return at == std::string_view::npos ? m_text.size() : at;
}

bool Builder::key(string_t& name)
{
    const auto at = begin();
    auto& object = m_open.back();
    if (object.value.member(name)) return fail(at, Words::tr("{} appears twice", crossover::quoted(name)));
    if (object.value.get<JsonValue::Object>()->size() == mostMembers) return fail(at, Words::tr("too many members"));
    object.name = std::move(name);
    return true;
}

template <class T>
bool Builder::open(T&& content)
{
    const auto at = begin();
    if (m_open.size() == deepest) return fail(at, Words::tr("more than {} nested levels", deepest));
    m_open.push_back({{std::forward<T>(content), at}, {}, 1});
    return true;
}

bool Builder::close()
{
    m_last = m_passed;
    auto closed = std::move(m_open.back());
    m_open.pop_back();
    if (!m_open.empty()) return put(std::move(closed.value), closed.values);
    m_root = std::move(closed.value);
    return true;
}

bool Builder::put(JsonValue value, std::size_t values)
{
    if (m_open.empty()) {
        m_root = std::move(value);
        return true;
    }
    auto& outer = m_open.back();
    if (streams()) {
        m_ended = !m_stream->take(m_open[1].value, value);
        return !m_ended;
    }
    outer.values += values;
    if (outer.values > mostValues) return fail(value.offset, Words::tr("too many values for a file of this program"));
    if (auto* list = std::get_if<JsonValue::List>(&outer.value.content)) {
        list->push_back(std::move(value));
    } else {
        std::get<JsonValue::Object>(outer.value.content).push_back({std::move(outer.name), std::move(value)});
    }
    return true;
}

bool Builder::streams() const
{
    return m_stream && m_open.size() == 3 && m_open[0].name == m_stream->object && m_open[1].name == m_stream->list &&
           m_open[2].value.get<JsonValue::List>();
}

bool Builder::parse_error(std::size_t, const std::string&, const nlohmann::json::exception& problem)
{
    std::string_view what = problem.what();
    for (const std::string_view before : {"syntax error while ", "] "}) {
        const auto at = what.find(before);
        if (at == std::string_view::npos) continue;
        what = what.substr(at + before.size());
        break;
    }
    std::string shown(what.substr(0, 160));
    std::ranges::replace_if(
        shown, [](char c) { return c < ' ' || c > '~'; }, '?');
    return fail(m_passed == 0 ? 0 : m_passed - 1, Words::tr("this is not valid JSON: {}", shown));
}

bool Builder::fail(std::size_t offset, std::string_view what)
{
    if (!m_error) m_error = Error{Error::Kind::Failed, fmt::format("{}: {}", placeOf(m_text, offset), what)};
    return false;
}

/// A name as it stands in a path: a strange one in quotes, shortened.
std::string stepOf(const std::string& name)
{
    constexpr std::string_view usual = "abcdefghijklmnopqrstuvwxyz_";
    return name.size() < 30 && name.find_first_not_of(usual) == std::string::npos ? name : crossover::quoted(name);
}

std::string pathBelow(const JsonValue& value, std::size_t offset, const std::string& path)
{
    if (value.offset == offset) return path;
    if (const auto* list = value.get<JsonValue::List>()) {
        for (std::size_t i = 0; i < list->size(); ++i) {
            const auto found = pathBelow((*list)[i], offset, fmt::format("{}[{}]", path, i));
            if (!found.empty()) return found;
        }
    } else if (const auto* object = value.get<JsonValue::Object>()) {
        for (const auto& member : *object) {
            const auto step = stepOf(member.name);
            const auto found = pathBelow(member.value, offset, path.empty() ? step : fmt::format("{}.{}", path, step));
            if (!found.empty()) return found;
        }
    }
    return {};
}

} // namespace

const JsonValue* JsonValue::member(std::string_view name) const
{
    const auto* object = get<Object>();
    if (!object) return nullptr;
    const auto found = std::ranges::find(*object, name, &JsonMember::name);
    return found == object->end() ? nullptr : &found->value;
}

JsonValue* JsonValue::member(std::string_view name)
{
    return const_cast<JsonValue*>(std::as_const(*this).member(name));
}

Result<JsonValue> parseJson(std::string_view text, const JsonStream* stream)
{
    return Builder(text, stream).run();
}

std::string placeOf(std::string_view text, std::size_t offset)
{
    const auto before = text.substr(0, offset);
    const auto lineEnd = before.rfind('\n'); // npos + 1 is 0
    return Words::tr("line {}, column {}", std::ranges::count(before, '\n') + 1, before.size() - (lineEnd + 1) + 1);
}

std::string pathOf(const JsonValue& root, std::size_t offset)
{
    return pathBelow(root, offset, {});
}

} // namespace crossover
