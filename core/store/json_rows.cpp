// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json_rows.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/model/units.h"
#include "core/model/words.h"
#include "core/store/csv_cells.h"
#include "core/store/session_json.h"

namespace crossover {

namespace {

using Type = CsvColumn::Type;

tl::unexpected<JsonRows::Problem> wrong(const JsonValue& at, std::string what)
{
    return tl::unexpected<JsonRows::Problem>({at.offset, std::move(what)});
}

/// A text as it stands in a quoted cell of a CSV, with its quotes doubled, which columns read; kept in `doubled`.
std::string_view asInQuotes(const std::string& text, std::string& doubled)
{
    if (text.find('"') == std::string::npos) return text;
    doubled.clear();
    for (const char letter : text)
        doubled.append(letter == '"' ? 2 : 1, letter);
    return doubled;
}

} // namespace

std::string jsonCell(const CsvColumn& column, const std::string& text)
{
    if (text.empty()) return "null";
    switch (column.type) {
    case Type::Number: return text;
    case Type::Flag: return text == "True" ? "true" : "false";
    case Type::Word: break;
    }
    return jsonOf(text);
}

std::string jsonColumns()
{
    std::string text;
    for (const auto& column : csvColumns())
        text += fmt::format("{}\"{}\"", text.empty() ? "[" : ", ", column.name);
    return text + ']';
}

std::string jsonRow(const Sample& sample)
{
    std::string text;
    for (const auto& column : csvColumns()) {
        text += text.empty() ? '[' : ',';
        text += jsonCell(column, column.text(sample));
    }
    return text + ']';
}

tl::expected<void, JsonRows::Problem> JsonRows::setColumns(const JsonValue& names)
{
    const auto* list = names.get<JsonValue::List>();
    if (!list || list->empty()) return wrong(names, Words::tr("a list of column names is expected"));
    std::vector<std::string_view> texts;
    for (const auto& name : *list) {
        const auto* text = name.get<std::string>();
        if (!text || std::ranges::find(csvColumns(), *text, &CsvColumn::name) == csvColumns().end()) {
            return wrong(name, text ? Words::tr("{} is not the name of a column", crossover::quoted(*text))
                                    : Words::tr("this is not the name of a column"));
        }
        texts.push_back(*text);
    }
    if (auto set = m_rows.setColumns(texts); !set) return wrong(names, set.error().what);
    m_texts.resize(texts.size());
    m_cells.resize(texts.size());
    return {};
}

tl::expected<void, JsonRows::Problem> JsonRows::read(const JsonValue& row, Sample& sample)
{
    const auto* list = row.get<JsonValue::List>();
    if (!list) return wrong(row, Words::tr("a list of cells is expected"));
    if (list->size() != m_cells.size()) {
        return wrong(row, Words::tr("{} cells, but {} columns are named", list->size(), m_cells.size()));
    }
    for (std::size_t i = 0; i < list->size(); ++i) {
        const auto cell = cellOf((*list)[i], *m_rows.columns()[i], i);
        if (!cell) return tl::unexpected(cell.error());
        m_cells[i] = *cell;
    }
    if (auto read = m_rows.read(m_cells, sample); !read) return wrong((*list)[read.error().cell], read.error().what);
    return {};
}

tl::expected<std::string_view, JsonRows::Problem> JsonRows::cellOf(const JsonValue& value, const CsvColumn& column,
                                                                   std::size_t index)
{
    if (value.isNull()) return std::string_view();
    if (column.type == Type::Number) {
        const auto* whole = value.get<std::uint64_t>();
        const auto* number = value.get<double>();
        if (whole || number) {
            m_texts[index] = whole ? std::to_string(*whole) : formatExact(*number);
            return std::string_view(m_texts[index]);
        }
    }
    if (column.type == Type::Flag) {
        if (const auto* flag = value.get<bool>()) return std::string_view(*flag ? "True" : "False");
    }
    if (column.type == Type::Word) {
        if (const auto* word = value.get<std::string>()) return asInQuotes(*word, m_texts[index]);
    }
    return wrong(value, Words::tr("column '{}': {} is expected", column.name, column.expected()));
}

} // namespace crossover
