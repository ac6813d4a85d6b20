// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_options.h"

#include <array>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/term_words.h"

namespace crossover {

namespace {

constexpr std::array<Term<ChartSelection>, 5> charts{{
    {ChartSelection::All, "all", "All", "all four in one picture"},
    {ChartSelection::Throughput, "throughput", "Throughput", {}},
    {ChartSelection::SendRate, "sends", "Send rate", {}},
    {ChartSelection::Latency, "latency", "Latency", {}},
    {ChartSelection::Speedup, "speedup", "Relative speedup", {}},
}};

constexpr std::array<Term<SpeedupOf>, 3> speedups{{
    {SpeedupOf::Arms, "arms", "Arms", "zero-copy over copying"},
    {SpeedupOf::Copy, "copy", "Copy", "copying over the baseline's copying"},
    {SpeedupOf::ZeroCopy, "zero-copy", "Zero-copy", "zero-copy over the baseline's zero-copy"},
}};

template <class Table, class Id>
std::optional<Error> read(const Table& table, const char* option, const std::string& word, Id& id)
{
    if (word.empty()) return std::nullopt;
    const auto found = findTerm(table, option, word);
    if (!found) return found.error();
    id = *found;
    return std::nullopt;
}

} // namespace

void addPictureOptions(CLI::App& command, PictureWords& words, SpeedupOf speedup)
{
    const auto single = [&](const char* name, std::string& value, const char* type, const std::string& text) {
        command.add_option(name, value, text)->type_name(type)->take_last();
    };
    single("--chart", words.chart, "NAME", fmt::format("which chart is drawn: {} [all]", namesIn(charts)));
    single("--metric", words.metric, "NAME", fmt::format("of the speedup chart: {} [throughput]", namesIn(metrics)));
    std::string text =
        fmt::format("what the speedup chart shows [{}]", speedups[static_cast<std::size_t>(speedup)].name);
    for (const auto& row : speedups)
        text += fmt::format("\n  {}: {}", row.name, row.meaning);
    single("--speedup", words.speedup, "NAME", text);
    single("--scale", words.scale, "N", "pixels of a PNG per point, 1 to 4 [2]");
    command.add_flag("--transparent", words.transparent, "no white behind the charts");
}

Result<PictureOptions> readPicture(const PictureWords& words, SpeedupOf speedup)
{
    PictureOptions picture;
    picture.view.speedupOf = speedup;
    if (auto wrong = read(charts, "--chart", words.chart, picture.selection)) return tl::unexpected(*wrong);
    if (auto wrong = read(metrics, "--metric", words.metric, picture.view.speedupMetric)) return tl::unexpected(*wrong);
    if (auto wrong = read(speedups, "--speedup", words.speedup, picture.view.speedupOf)) return tl::unexpected(*wrong);
    picture.transparent = words.transparent;
    if (words.scale.empty()) return picture;
    if (words.scale.size() != 1 || words.scale < "1" || words.scale > "4") {
        return usageError(fmt::format("--scale: '{}' is not 1, 2, 3 or 4", words.scale));
    }
    picture.scale = words.scale.front() - '0';
    return picture;
}

} // namespace crossover
