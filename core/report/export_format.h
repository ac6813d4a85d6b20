// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/session.h"
#include "core/report/report.h"

namespace crossover {

/// What a session can be turned into. Pictures are drawn by the charts (ui/chart/export_image.h), all else here.
enum class ExportFormat { Session, Csv, Markdown, Html, Benchmark, Png, Svg, Pdf };

struct ExportFormatTerm : Term<ExportFormat> {
    std::string_view suffix; ///< of its files
    bool picture;
};

inline constexpr std::array<ExportFormatTerm, 8> exportFormats{{
    {{ExportFormat::Session, "session", Words::mark("Session"),
      Words::mark("everything: setup, machine, every sample; also gzipped (.zxo.gz)")},
     ".zxo",
     false},
    {{ExportFormat::Csv, "csv", Words::mark("CSV"), Words::mark("the samples as a table that pandas reads")},
     ".csv",
     false},
    {{ExportFormat::Markdown, "markdown", Words::mark("Markdown report"),
      Words::mark("verdicts, thresholds, tables, machine")},
     ".md",
     false},
    {{ExportFormat::Html, "html", Words::mark("HTML report"),
      Words::mark("the same with its charts, as one page for a browser")},
     ".html",
     false},
    {{ExportFormat::Benchmark, "benchmark", Words::mark("Google Benchmark JSON"),
      Words::mark("for its tools/compare.py")},
     ".json",
     false},
    {{ExportFormat::Png, "png", Words::mark("PNG"),
      Words::mark("charts as a picture that opens as data again: the session is inside")},
     ".png",
     true},
    {{ExportFormat::Svg, "svg", Words::mark("SVG"), Words::mark("charts as a drawing that scales")}, ".svg", true},
    {{ExportFormat::Pdf, "pdf", Words::mark("PDF"), Words::mark("charts as a page")}, ".pdf", true},
}};
inline constexpr const auto& termsOf(ExportFormat)
{
    return exportFormats;
}

/// The format that a file's name asks for: ".csv", ".zxo.gz"; nothing for other names.
std::optional<ExportFormat> formatOfName(std::string_view name);

/// The content of a file of a format that is no picture; `options` are for reports. A session is not gzipped.
std::string exportedText(ExportFormat format, const Session& session, const ReportOptions& options = {});

/// Writes such a file whole or not at all; ".gz" packs.
Result<void> exportText(ExportFormat format, const Session& session, const std::string& path,
                        const ReportOptions& options = {});

} // namespace crossover
