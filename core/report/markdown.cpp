// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/model/printable.h"

namespace crossover {

namespace {

/// Text of the user's or the machine's that must not be taken for Markdown or HTML, on one line.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : printable(text)) {
        if (std::string_view("\\`*_{}[]<>#|~&").find(c) != std::string_view::npos) result += '\\';
        result += c;
    }
    return result;
}

/// The same where it is a paragraph: its first word must not begin a list, a rule or a block of code.
std::string escapedParagraph(std::string_view text)
{
    auto result = escaped(text);
    result.erase(0, result.find_first_not_of(' '));
    const auto digits = std::min(result.find_first_not_of("0123456789"), result.size());
    if (digits < result.size() && std::string_view("-+=.)").find(result[digits]) != std::string_view::npos) {
        result.insert(digits, 1, '\\');
    }
    return result;
}

/// The path of a picture as the target of a link between < and >.
std::string linkTarget(std::string_view path)
{
    std::string result;
    for (const char c : printable(path)) {
        if (std::string_view("<>\\%").find(c) == std::string_view::npos) {
            result += c;
        } else {
            result += fmt::format("%{:02X}", static_cast<unsigned>(c));
        }
    }
    return result;
}

std::string markdownRow(const std::vector<std::string>& cells)
{
    return fmt::format("| {} |\n", fmt::join(cells, " | "));
}

std::string escapedRow(std::vector<std::string> cells)
{
    for (auto& cell : cells)
        cell = escaped(cell);
    return markdownRow(cells);
}

/// Numbers stand at the right of their columns.
std::string markdownTable(const ReportBlock& table)
{
    std::string text = escapedRow(table.names) + '|';
    for (std::size_t i = 0; i < table.names.size(); ++i)
        text += table.kind == ReportBlock::Kind::Numbers ? "---:|" : "---|";
    text += '\n';
    for (const auto& row : table.rows)
        text += escapedRow(row);
    return text;
}

std::string markdownList(const std::vector<std::string>& items)
{
    std::string text;
    for (const auto& item : items)
        text += fmt::format("- {}\n", escapedParagraph(item));
    return text;
}

std::string markdownOf(const ReportBlock& block)
{
    switch (block.kind) {
    case ReportBlock::Kind::Title: return fmt::format("# {}\n", escaped(block.text));
    case ReportBlock::Kind::Section: return fmt::format("## {}\n", escaped(block.text));
    case ReportBlock::Kind::Paragraph:
        if (block.lead.empty()) return escapedParagraph(block.text) + '\n';
        return fmt::format("**{}**{}\n", escaped(block.lead), escaped(block.text));
    case ReportBlock::Kind::List: return markdownList(block.names);
    case ReportBlock::Kind::Table:
    case ReportBlock::Kind::Numbers: return markdownTable(block);
    case ReportBlock::Kind::Code: return fmt::format("```{}\n{}```\n", block.lead, block.text);
    case ReportBlock::Kind::Picture: break;
    }
    return fmt::format("![Charts](<{}>)\n", linkTarget(block.text));
}

} // namespace

std::string markdownOf(std::span<const ReportBlock> blocks)
{
    std::string text;
    for (const auto& block : blocks)
        text += (text.empty() ? "" : "\n") + markdownOf(block);
    return text;
}

} // namespace crossover
