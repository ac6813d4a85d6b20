// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/export_format.h"

#include <cassert>
#include <cctype>

#include "core/report/benchmark_json.h"
#include "core/store/atomic_file.h"
#include "core/store/csv.h"
#include "core/store/gzip.h"
#include "core/store/session.h"

namespace crossover {

namespace {

constexpr std::string_view packedSuffix = ".gz";

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return result;
}

} // namespace

std::optional<ExportFormat> formatOfName(std::string_view name)
{
    auto lower = lowered(name);
    if (lower.ends_with(packedSuffix)) lower.resize(lower.size() - packedSuffix.size());
    const bool packed = lower.size() < name.size();
    for (const auto& row : exportFormats) {
        if (lower.ends_with(row.suffix) && !(packed && row.picture)) return row.id;
    }
    return std::nullopt;
}

std::string exportedText(ExportFormat format, const Session& session, const ReportOptions& options)
{
    switch (format) {
    case ExportFormat::Session: return sessionText(session);
    case ExportFormat::Csv: return csvText(session.samples);
    case ExportFormat::Markdown: return markdownReport(session, options);
    case ExportFormat::Html: return htmlReport(session, options);
    case ExportFormat::Benchmark: return benchmarkJson(session);
    case ExportFormat::Png:
    case ExportFormat::Svg:
    case ExportFormat::Pdf: break;
    }
    assert(false && "pictures are drawn elsewhere");
    return {};
}

Result<void> exportText(ExportFormat format, const Session& session, const std::string& path,
                        const ReportOptions& options)
{
    const auto text = exportedText(format, session, options);
    return saveAtomically(path, lowered(path).ends_with(packedSuffix) ? gzipped(text) : text);
}

} // namespace crossover
