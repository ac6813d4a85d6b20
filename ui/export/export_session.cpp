// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_session.h"

#include <algorithm>
#include <cctype>
#include <filesystem>

#include <fmt/format.h>

#include "ui/compare/session_comparison.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

namespace fs = std::filesystem;

/// "-pyzmq"; nothing for the usual thread.
std::string inFileName(const Who& who)
{
    if (who.isThread()) return {};
    std::string name = "-" + who.text().substr(0, 40);
    std::ranges::replace_if(
        name, [](unsigned char c) { return c >= 0x80 || (std::isalnum(c) == 0 && c != '.' && c != '_'); }, '-');
    return name;
}

/// "charts.png" for one combination, "charts-tcp-pooled-roles.png" when there are several.
std::string picturePath(const std::string& path, const Combination& combination, bool several)
{
    if (!several) return path;
    const fs::path whole(path);
    const auto release = combination.release ? nameOf(*combination.release) : "unknown";
    const auto wait = combination.wait == Wait::Poll ? "-poll" : "";
    const auto curve = combination.security == Security::Curve ? "-curve" : "";
    const auto name = fmt::format("{}-{}-{}{}-{}{}{}{}{}", whole.stem().string(), nameOf(combination.transport),
                                  release, wait, nameOf(combination.placement), curve, inFileName(combination.sender),
                                  inFileName(combination.receiver), whole.extension().string());
    return (whole.parent_path() / name).string();
}

Result<std::vector<std::string>> exportPictures(ExportFormat format, const Session& session,
                                                const PictureOptions& options, const std::string& path,
                                                const ComparedSessions* beside)
{
    if (path == "-") return usageError("a picture needs the name of a file");
    const auto combinations = combinationsOf(groupsOf(session.samples));
    if (combinations.empty()) return failure("there are no samples to draw");
    const QString name = toQString(session.title);
    const auto compared = beside ? compareWithBaseline(name, session.samples, *beside) : std::vector<SessionChanges>();
    std::vector<std::string> written;
    for (const auto& combination : combinations) {
        written.push_back(picturePath(path, combination, combinations.size() > 1));
        auto data = chartDataOf(session.samples, combination, session);
        if (beside) layOver(data, combination, name, *beside, compared);
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
                                              const std::string& path, const ComparedSessions* beside)
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
                                               const ComparedSessions* beside)
{
    if (term(format).picture) return exportPictures(format, session, options, path, beside);
    if (format == ExportFormat::Markdown && !session.samples.empty())
        return exportReport(session, options, path, beside);
    const auto done = exportText(format, session, path);
    if (!done) return tl::unexpected(done.error());
    return std::vector{path};
}

} // namespace crossover
