// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_session.h"

#include <filesystem>

#include <fmt/format.h>

#include "ui/compared_datasets.h"
#include "ui/text.h"

namespace crossover {

namespace {

namespace fs = std::filesystem;

/// "charts.png" for one comparison, "charts-tcp-pooled.png" when there are several.
std::string picturePath(const std::string& path, const Comparison& comparison, bool several)
{
    if (!several) return path;
    const fs::path whole(path);
    const auto release = comparison.release ? nameOf(*comparison.release) : "unknown";
    const auto wait = comparison.wait == Wait::Poll ? "-poll" : "";
    const auto name = fmt::format("{}-{}-{}{}{}", whole.stem().string(), nameOf(comparison.transport), release, wait,
                                  whole.extension().string());
    return (whole.parent_path() / name).string();
}

Result<std::vector<std::string>> exportPictures(ExportFormat format, const Session& session,
                                                const PictureOptions& options, const std::string& path,
                                                const Datasets* beside)
{
    if (path == "-") return usageError("a picture needs the name of a file");
    const auto comparisons = comparisonsOf(groupsOf(session.samples));
    if (comparisons.empty()) return failure("there are no samples to draw");
    const QString name = toQString(session.title);
    const auto compared = beside ? compareWithBaseline(name, session.samples, *beside) : std::vector<ComparedDataset>();
    std::vector<std::string> written;
    for (const auto& comparison : comparisons) {
        written.push_back(picturePath(path, comparison, comparisons.size() > 1));
        auto data = chartDataOf(session.samples, comparison, session);
        if (beside) layOver(data, comparison, name, *beside, compared);
        const auto done = exportPicture(format, data, options, QString::fromStdString(written.back()), &session);
        if (!done) return tl::unexpected(done.error());
    }
    return written;
}

/// "report-charts.png" for "report.md".
std::string chartsPath(const fs::path& report)
{
    return (report.parent_path() / (report.stem().string() + "-charts.png")).string();
}

Result<std::vector<std::string>> exportReport(const Session& session, const PictureOptions& options,
                                              const std::string& path, const Datasets* beside)
{
    const auto pictures = exportPictures(ExportFormat::Png, session, options, chartsPath(path), beside);
    if (!pictures) return pictures;
    std::vector<std::string> names; // they lie beside the report
    for (const auto& picture : *pictures)
        names.push_back(fs::path(picture).filename().string());
    const auto done = exportText(ExportFormat::Markdown, session, path, names);
    auto written = *pictures;
    if (!done) return tl::unexpected(done.error());
    written.insert(written.begin(), path);
    return written;
}

} // namespace

Result<std::vector<std::string>> exportSession(ExportFormat format, const Session& session,
                                               const PictureOptions& options, const std::string& path,
                                               const Datasets* beside)
{
    if (term(format).picture) return exportPictures(format, session, options, path, beside);
    const bool drawable = path != "-" && !session.samples.empty();
    if (format == ExportFormat::Markdown && drawable) return exportReport(session, options, path, beside);
    const auto done = exportText(format, session, path);
    if (!done) return tl::unexpected(done.error());
    return std::vector{path};
}

} // namespace crossover
