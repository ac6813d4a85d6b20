// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "core/model/printable.h"
#include "core/model/words.h"
#include "core/report/markup.h"

namespace crossover {

namespace {

constexpr std::string_view style = R"(
:root { color-scheme: light dark; }
body { font: 16px/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }
table { border-collapse: collapse; margin: 1em 0; }
th, td { border-bottom: 1px solid #8888; padding: 0.2em 0.8em; text-align: left; vertical-align: top; }
.numbers th, .numbers td { text-align: right; font-variant-numeric: tabular-nums; }
figure { width: min(96vw, 1400px); margin: 1em 0 1em 50%; transform: translateX(-50%); }
svg { display: block; width: 100%; height: auto; border-radius: 6px; }
.dark { display: none; }
@media screen and (prefers-color-scheme: dark) { .light { display: none; } .dark { display: block; } }
pre { border: 1px solid #8888; padding: 0.8em; overflow-x: auto; }
@media print { body { max-width: none; margin: 0; font-size: 11px; } figure { width: auto; margin: 1em 0; transform: none; } tr, figure, pre { break-inside: avoid; } }
)";

std::string htmlLine(std::string_view text)
{
    return markupText(printable(text));
}

std::string htmlRow(std::string_view cell, const std::vector<std::string>& texts)
{
    std::string row = "<tr>";
    for (const auto& text : texts)
        row += fmt::format("<{0}>{1}</{0}>", cell, htmlLine(text));
    return row + "</tr>\n";
}

std::string htmlTable(const ReportBlock& table)
{
    std::string text = table.kind == ReportBlock::Kind::Numbers ? "<table class=\"numbers\">\n" : "<table>\n";
    text += htmlRow("th", table.names);
    for (const auto& row : table.rows)
        text += htmlRow("td", row);
    return text + "</table>\n";
}

std::string htmlList(const std::vector<std::string>& items)
{
    std::string text = "<ul>\n";
    for (const auto& item : items)
        text += fmt::format("<li>{}</li>\n", htmlLine(item));
    return text + "</ul>\n";
}

std::string htmlParagraph(const ReportBlock& block)
{
    const auto lead = block.lead.empty() ? std::string() : fmt::format("<strong>{}</strong>", htmlLine(block.lead));
    return fmt::format("<p>{}{}</p>\n", lead, htmlLine(block.text));
}

std::string htmlOf(const ReportBlock& block)
{
    switch (block.kind) {
    case ReportBlock::Kind::Title: return fmt::format("<h1>{}</h1>\n", htmlLine(block.text));
    case ReportBlock::Kind::Section: return fmt::format("<h2>{}</h2>\n", htmlLine(block.text));
    case ReportBlock::Kind::Paragraph: return htmlParagraph(block);
    case ReportBlock::Kind::List: return htmlList(block.names);
    case ReportBlock::Kind::Table:
    case ReportBlock::Kind::Numbers: return htmlTable(block);
    case ReportBlock::Kind::Code:
        return fmt::format("<pre><code>{}</code></pre>\n", markupText(printableLines(block.text)));
    case ReportBlock::Kind::Picture: break;
    }
    return fmt::format("<figure>\n{}\n</figure>\n", block.text);
}

std::string titleIn(std::span<const ReportBlock> blocks)
{
    const auto title = std::ranges::find(blocks, ReportBlock::Kind::Title, &ReportBlock::kind);
    return title == blocks.end() ? "ZeroMQ Crossover" : htmlLine(title->text) + " – ZeroMQ Crossover";
}

} // namespace

std::string htmlOf(std::span<const ReportBlock> blocks)
{
    //: The language of the translation, as a code of two letters
    const auto language = Words::tr("en");
    auto page = fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                            "<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>{}</title>\n"
                            "<style>{}</style>\n</head>\n<body>\n",
                            language, titleIn(blocks), style);
    for (const auto& block : blocks)
        page += htmlOf(block);
    return page + "</body>\n</html>\n";
}

std::string drawingOfPage(std::string_view light, std::string_view dark)
{
    return fmt::format("<div class=\"light\">\n{}\n</div>\n<div class=\"dark\">\n{}\n</div>", light, dark);
}

} // namespace crossover
