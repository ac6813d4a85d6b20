// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/notebook.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <string>

#include <fmt/format.h>

#include "core/model/words.h"
#include "core/store/csv_reader.h"
#include "core/store/json_value.h"
#include "core/store/view_stream.h"

namespace crossover {

namespace {

constexpr std::array<std::string_view, 5> neededNames{"size", "count", "copy", "poll", "transport"};
constexpr std::array<std::string_view, 3> measuredNames{"sends", "throughput", "latency"};

/// As pandas writes it; what has no place in a table is left to its reader to refuse.
std::string notebookCell(const JsonValue* value)
{
    if (!value || value->isNull()) return {};
    if (const auto* flag = value->get<bool>()) return *flag ? "True" : "False";
    if (const auto* whole = value->get<std::uint64_t>()) return std::to_string(*whole);
    if (const auto* number = value->get<double>()) return fmt::format("{}", *number);
    const auto* text = value->get<std::string>();
    const bool plain = text && std::ranges::all_of(*text, [](unsigned char c) { return c >= 'a' && c <= 'z'; });
    return plain ? *text : "?";
}

bool isRow(const JsonValue& value)
{
    const auto has = [&](std::string_view name) { return value.member(name) != nullptr; };
    return value.get<JsonValue::Object>() && std::ranges::all_of(neededNames, has) &&
           std::ranges::any_of(measuredNames, has);
}

/// The rows of a list as lines of a table; empty if they are something else.
std::string tableLines(const JsonValue& data)
{
    const auto* list = data.get<JsonValue::List>();
    if (!list || list->empty() || !isRow(list->front())) return {};
    std::string lines;
    for (const auto& row : *list) {
        for (const auto& names :
             {std::span<const std::string_view>(neededNames), std::span<const std::string_view>(measuredNames)}) {
            for (const auto name : names)
                lines += notebookCell(row.member(name)) + ',';
        }
        lines.back() = '\n';
    }
    return lines;
}

/// Takes the data of charts, each once.
class ChartTable {
public:
    /// A chart of Vega-Lite.
    void takeChart(const JsonValue& chart)
    {
        if (const auto* sets = chart.member("datasets")) {
            const auto* named = sets->get<JsonValue::Object>();
            for (std::size_t at = 0; named && at < named->size(); ++at)
                take((*named)[at].value);
        }
        const auto* data = chart.member("data");
        if (const auto* values = data ? data->member("values") : nullptr) take(*values);
    }

    /// A page that hands charts to a script: `})({"data": ...}, ...)`.
    void takePage(std::string_view page)
    {
        constexpr std::string_view call = "})({";
        for (auto at = page.find(call); at != std::string_view::npos; at = page.find(call, at + 1)) {
            const auto begin = at + call.size() - 1;
            if (const auto chart = parseJson(objectAt(page.substr(begin)))) takeChart(*chart);
        }
    }

    [[nodiscard]] std::string text() const
    {
        std::string text;
        for (const auto name : neededNames)
            text += fmt::format("{},", name);
        for (const auto name : measuredNames)
            text += fmt::format("{}{}", name, name == measuredNames.back() ? "\n" : ",");
        for (const auto& lines : m_data)
            text += lines;
        return text;
    }
    [[nodiscard]] bool empty() const { return m_data.empty(); }

private:
    void take(const JsonValue& data)
    {
        if (auto lines = tableLines(data); !lines.empty()) m_data.insert(std::move(lines));
    }

    /// From its brace to the one that closes it; all of the text if none does.
    static std::string_view objectAt(std::string_view text)
    {
        std::size_t depth = 0;
        bool inString = false;
        for (std::size_t at = 0; at < text.size(); ++at) {
            const char c = text[at];
            if (inString) {
                if (c == '\\') ++at;
                inString = c != '"';
            } else if (c == '"') {
                inString = true;
            } else if (c == '{') {
                ++depth;
            } else if (c == '}' && --depth == 0) {
                return text.substr(0, at + 1);
            }
        }
        return text;
    }

    std::set<std::string> m_data;
};

/// Notebooks keep long texts as a list of lines.
std::string joined(const JsonValue& value)
{
    if (const auto* text = value.get<std::string>()) return *text;
    std::string all;
    if (const auto* lines = value.get<JsonValue::List>()) {
        for (const auto& line : *lines) {
            if (const auto* text = line.get<std::string>()) all += *text;
        }
    }
    return all;
}

void takeOutput(const JsonValue& output, ChartTable& table)
{
    const auto* data = output.member("data");
    const auto* kinds = data ? data->get<JsonValue::Object>() : nullptr;
    if (!kinds) return;
    for (const auto& [kind, content] : *kinds) {
        if (kind.starts_with("application/vnd.vegalite")) table.takeChart(content);
        if (kind == "text/html") table.takePage(joined(content));
    }
}

/// The elements of a member that is a list.
const JsonValue::List& listOf(const JsonValue& value, std::string_view name)
{
    static const JsonValue::List none;
    const auto* member = value.member(name);
    const auto* list = member ? member->get<JsonValue::List>() : nullptr;
    return list ? *list : none;
}

} // namespace

bool isNotebook(std::string_view text)
{
    // A quote inside a string has a backslash before it: this is no text of a session.
    return text.find("\"nbformat\"") != std::string_view::npos && text.find("\"cells\"") != std::string_view::npos;
}

Result<std::vector<Sample>> readNotebook(std::string_view text)
{
    const auto notebook = parseJson(text);
    if (!notebook) return tl::unexpected(notebook.error());
    ChartTable table;
    for (const auto& cell : listOf(*notebook, "cells")) {
        for (const auto& output : listOf(cell, "outputs"))
            takeOutput(output, table);
    }
    if (table.empty()) {
        return failure(
            Words::tr("this notebook has no charts of pyzmq's measurements; open one like pyzmq's perf.ipynb that was "
                      "run, or the CSV behind it"));
    }
    const auto rows = table.text();
    ViewStream in(rows);
    auto samples = readCsv(in);
    if (!samples) return failure(Words::tr("the data of its charts, as a table: {}", samples.error().message));
    return samples;
}

} // namespace crossover
