// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_options.h"

#include <algorithm>
#include <array>

#include "app/option_values.h"
#include "core/model/units.h"

namespace crossover {

namespace {

constexpr auto charts = [] {
    std::array<Term<ChartSelection>, chartCount + 2> all{
        {{ChartSelection::All, "all", Words::mark("All"), Words::mark("all in one picture")}}};
    std::ranges::copy(singleCharts, all.begin() + 1);
    all.back() = {ChartSelection::Distribution, "distribution", Words::mark("Distribution"),
                  Words::mark("percentile curves of latency at one size")};
    return all;
}();

constexpr std::array<Term<SpeedupOf>, 3> speedupChoices{{
    {SpeedupOf::Arms, "arms", Words::mark("Arms"), Words::mark("zero-copy ÷ copy")},
    {SpeedupOf::Copy, "copy", Words::mark("Copy"), Words::mark("copy ÷ the baseline's copy")},
    {SpeedupOf::ZeroCopy, "zero-copy", Words::mark("Zero-copy"), Words::mark("zero-copy ÷ the baseline's zero-copy")},
}};

Result<int> scale(const std::string& typed)
{
    const auto number = wholeNumber<int>(typed);
    if (number && *number >= 1 && *number <= PictureOptions::largestScale) return *number;
    return usageError(fmt::format("'{}' is not 1, 2, 3 or 4", typed));
}

} // namespace

void addPictureOptions(CLI::App& command, PictureOptions& picture)
{
    command.option_defaults()->group("Pictures");
    addValue(command, "--chart", picture.selection, nameIn(charts), "NAME",
             explained("which chart to draw [all]", charts));
    addValue(command, "--size", picture.view.distributionSize, parseSize, "SIZE",
             "message size of the distribution [the one in the middle]");
    addValue(command, "--metric", picture.view.speedupMetric, nameIn(usualMetrics), "NAME",
             explained("metric of the charts of speedup and cost [throughput]", usualMetrics));
    const auto& shown = speedupChoices[static_cast<std::size_t>(picture.view.speedupOf)];
    addValue(command, "--speedup", picture.view.speedupOf, nameIn(speedupChoices), "NAME",
             explained(fmt::format("what the speedup chart shows [{}]", shown.name), speedupChoices));
    addValue(command, "--scale", picture.scale, scale, "N", "pixels per point of a PNG, 1 to 4 [2]");
    command.add_flag("--transparent", picture.transparent, "no white background");
    command.add_flag_callback(
        "--slide", [&picture] { picture.shape = PictureShape::Slide; },
        "16:9, with the verdict as the title: for slides");
    command.add_flag("--together", picture.together,
                     "one picture with the curves of all combinations, of all files: the others over the first "
                     "[a picture for each combination]");
}

void checkPictureOptions(const CLI::App& command, const PictureOptions& picture, bool several)
{
    const bool distribution = picture.selection == ChartSelection::Distribution;
    if (command.count("--size") > 0 && !distribution) refuse("--size is for --chart distribution");
    if (distribution && (several || picture.together))
        refuse("--chart distribution shows one combination of one file at a time");
}

void refusePictureOptions(const CLI::App& command, const char* remedy)
{
    for (const auto* name :
         {"--chart", "--size", "--metric", "--speedup", "--scale", "--transparent", "--slide", "--together"}) {
        if (command.count(name) > 0) refuse(fmt::format("{} is for pictures{}", name, remedy));
    }
}

} // namespace crossover
