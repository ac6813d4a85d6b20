// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_session.h"

#include <algorithm>
#include <cctype>
#include <filesystem>

#include <fmt/format.h>

#include "core/model/units.h"
#include "core/model/words.h"
#include "core/report/html.h"
#include "ui/compare/session_comparison.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

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

std::vector<Combination> combinationsIn(const Session& session)
{
    return combinationsOf(groupsOf(session.samples));
}

/// All but the first combination, and all of the sessions beside it, over the first.
Result<ChartData> togetherOf(const Session& session, const std::vector<Metric>& requested,
                             const ComparedSessions* beside)
{
    const auto own = combinationsIn(session);
    auto data = chartDataOf(session.samples, own.front(), session, requested);
    std::size_t count = own.size() - 1;
    for (std::size_t i = 1; i < own.size() && i <= Layers::most; ++i)
        data.overlays.push_back(layerOf(session, own[i], {}, own.front(), i - 1, requested));
    const std::vector<ComparedSessions::Entry> none;
    for (const auto& entry : beside ? beside->entries() : none) {
        for (const auto& combination : combinationsIn(*entry.session)) {
            if (count < Layers::most)
                data.overlays.push_back(
                    layerOf(*entry.session, combination, entry.name, own.front(), count, requested));
            ++count;
        }
    }
    nameOverlays(data);
    if (count <= Layers::most) return data;
    return usageError(Words::tr("one picture has room for {} combinations beside the first, and there are {}; leave "
                                "--together out",
                                Layers::most, count));
}

/// The charts of one combination of a session, with the sessions beside it laid over.
class Drawable {
public:
    Drawable(const Session& session, const PictureOptions& options, const ComparedSessions* beside)
        : m_session(session), m_options(options), m_beside(beside), m_name(toQString(session.title))
    {
        m_judged.requested = options.view.requested();
        if (beside) m_compared = compareWithBaseline(m_name, session.samples, *beside, m_judged);
    }

    /// Those that have what is to be drawn; fails where none has.
    [[nodiscard]] Result<std::vector<Combination>> combinations() const
    {
        auto all = combinationsIn(m_session);
        if (m_options.selection != ChartSelection::Distribution) return all;
        const auto size = m_options.view.distributionSize;
        std::erase_if(all, [&](const Combination& combination) {
            return std::ranges::none_of(m_session.samples, [&](const Sample& sample) {
                return sample.group.combination() == combination && !sample.roundTrips.empty() &&
                       (size == 0 || sample.size == size);
            });
        });
        if (!all.empty()) return all;
        return size == 0
                   ? failure(Words::tr(
                         "there are no single round trips to draw: measure latency; older files do not have them"))
                   : failure(Words::tr("no single round trips were measured at {}", formatBytes(size)));
    }

    [[nodiscard]] ChartData of(const Combination& combination) const
    {
        auto data = chartDataOf(m_session.samples, combination, m_session, m_judged.requested);
        if (m_beside) layOver(data, combination, m_name, *m_beside, m_compared);
        return data;
    }

private:
    const Session& m_session;
    const PictureOptions& m_options;
    const ComparedSessions* m_beside;
    QString m_name;
    AnalysisOptions m_judged;
    std::vector<SessionChanges> m_compared;
};

Result<std::vector<std::string>> exportPictures(ExportFormat format, const Session& session,
                                                const PictureOptions& options, const std::string& path,
                                                const ComparedSessions* beside)
{
    if (path == "-") return usageError(Words::tr("a picture needs the name of a file"));
    if (session.samples.empty()) return failure(Words::tr("there are no samples to draw"));
    if (options.together) {
        const auto data = togetherOf(session, options.view.requested(), beside);
        if (!data) return tl::unexpected(data.error());
        const auto done = exportPicture(format, *data, options, QString::fromStdString(path), &session);
        if (!done) return tl::unexpected(done.error());
        return std::vector{path};
    }
    const Drawable charts(session, options, beside);
    const auto combinations = charts.combinations();
    if (!combinations) return tl::unexpected(combinations.error());
    std::vector<std::string> written;
    for (const auto& combination : *combinations) {
        written.push_back(picturePath(path, combination, combinations->size() > 1));
        const auto done =
            exportPicture(format, charts.of(combination), options, QString::fromStdString(written.back()), &session);
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
    const auto done = exportText(ExportFormat::Markdown, session, path, {names, options.requested});
    auto written = *pictures;
    if (!done) return tl::unexpected(done.error());
    written.insert(written.begin(), path);
    return written;
}

/// A drawing in SVG as part of a page: without the declaration of a file of its own.
Result<std::string> partOfPage(const ChartData& data, const PictureOptions& options, const Theme& theme)
{
    const auto drawn = pictureFile(ExportFormat::Svg, drawingOf(data, options, theme));
    if (!drawn) return tl::unexpected(drawn.error());
    return drawn->mid(drawn->indexOf("<svg")).toStdString();
}

Result<std::vector<std::string>> drawingsOf(const Session& session, const PictureOptions& options,
                                            const ComparedSessions* beside)
{
    const Drawable charts(session, options, beside);
    const auto combinations = charts.combinations();
    if (!combinations) return tl::unexpected(combinations.error());
    std::vector<std::string> drawings;
    for (const auto& combination : *combinations) {
        const auto data = charts.of(combination);
        const auto light = partOfPage(data, options, Theme::print());
        if (!light) return tl::unexpected(light.error());
        const auto dark = partOfPage(data, options, Theme::darkPage());
        if (!dark) return tl::unexpected(dark.error());
        drawings.push_back(drawingOfPage(*light, *dark));
    }
    return drawings;
}

Result<std::vector<std::string>> exportPage(const Session& session, const PictureOptions& options,
                                            const std::string& path, const ComparedSessions* beside)
{
    const auto drawings = drawingsOf(session, options, beside);
    if (!drawings) return tl::unexpected(drawings.error());
    const auto done = exportText(ExportFormat::Html, session, path, {*drawings, options.requested});
    if (!done) return tl::unexpected(done.error());
    return std::vector{path};
}

} // namespace

Result<std::vector<std::string>> exportSession(ExportFormat format, const Session& session,
                                               const PictureOptions& options, const std::string& path,
                                               const ComparedSessions* beside)
{
    if (term(format).picture) return exportPictures(format, session, options, path, beside);
    if (format == ExportFormat::Markdown && !session.samples.empty())
        return exportReport(session, options, path, beside);
    if (format == ExportFormat::Html && !session.samples.empty()) return exportPage(session, options, path, beside);
    const auto done = exportText(format, session, path, {{}, options.requested});
    if (!done) return tl::unexpected(done.error());
    return std::vector{path};
}

} // namespace crossover
