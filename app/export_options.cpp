// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_options.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace crossover {

namespace {

namespace fs = std::filesystem;

using Formats = std::vector<ExportFormat>;

constexpr std::array<Term<ChartSelection>, 5> charts{{
    {ChartSelection::All, "all", "All", "all four in one picture"},
    {ChartSelection::Throughput, "throughput", "Throughput", {}},
    {ChartSelection::SendRate, "sends", "Send rate", {}},
    {ChartSelection::Latency, "latency", "Latency", {}},
    {ChartSelection::Speedup, "speedup", "Relative speedup", {}},
}};

template <class Table>
std::string namesIn(const Table& table)
{
    std::vector<std::string_view> names;
    for (const auto& row : table)
        names.push_back(row.name);
    return fmt::format("{}", fmt::join(names, ", "));
}

/// The row called `name`; a usage error names the others.
template <class Table>
auto find(const Table& table, const char* option, std::string_view name) -> Result<decltype(table.front().id)>
{
    const auto row = std::ranges::find_if(table, [&](const auto& each) { return each.name == name; });
    if (row != std::end(table)) return row->id;
    return usageError(fmt::format("{}: '{}' is not one of {}", option, name, namesIn(table)));
}

std::string suffixes()
{
    std::vector<std::string_view> all;
    for (const auto& row : exportFormats)
        all.push_back(row.suffix);
    return fmt::format("{}", fmt::join(all, ", "));
}

Result<Formats> readFormats(const std::vector<std::string>& names)
{
    Formats formats;
    for (const auto& name : names) {
        const auto format = find(exportFormats, "--to", name);
        if (!format) return tl::unexpected(format.error());
        if (std::ranges::find(formats, *format) == formats.end()) formats.push_back(*format);
    }
    return formats;
}

/// "charts.zxo.gz" in any folder is "charts" here.
std::string stemOf(const std::string& input)
{
    if (input == "-") return "samples";
    const auto name = fs::path(input).filename().string();
    return name.substr(0, name.find('.', 1));
}

using Tasks = std::vector<ExportCommand::Task>;

/// Each output is a file; its format is told by --to or by its name.
Result<Tasks> toFiles(const std::string& input, const std::vector<std::string>& outputs, const Formats& formats)
{
    if (!formats.empty() && (outputs.size() > 1 || formats.size() > 1)) {
        return usageError("with several -o or several formats, the names of the files tell which is which: leave --to "
                          "out");
    }
    Tasks tasks;
    for (const auto& output : outputs) {
        const auto told = formats.empty() ? formatOfName(output) : formats.front();
        if (!told) {
            return usageError(fmt::format("-o: '{}' does not tell a format; end it in one of {}, or name one with --to",
                                          output, suffixes()));
        }
        if (output == "-" && term(*told).picture) return usageError("-o: a picture needs the name of a file");
        tasks.push_back({input, *told, output});
    }
    return tasks;
}

/// Each input goes to a folder under its own name, once per format.
Result<Tasks> toFolder(const std::vector<std::string>& inputs, const fs::path& folder, const Formats& formats)
{
    if (formats.empty()) {
        return usageError(fmt::format("name what to turn the files into with --to: {}", namesIn(exportFormats)));
    }
    Tasks tasks;
    for (const auto& input : inputs) {
        for (const auto format : formats)
            tasks.push_back({input, format, (folder / (stemOf(input) + std::string(term(format).suffix))).string()});
    }
    return tasks;
}

Result<Tasks> readTasks(const ExportOptions& options)
{
    const auto formats = readFormats(options.formats);
    if (!formats) return tl::unexpected(formats.error());
    std::error_code ignored;
    const auto& outputs = options.outputs;
    const bool folder = outputs.empty() || (outputs.size() == 1 && fs::is_directory(outputs.front(), ignored));
    if (folder) return toFolder(options.files, outputs.empty() ? fs::path() : fs::path(outputs.front()), *formats);
    if (options.files.size() == 1) return toFiles(options.files.front(), outputs, *formats);
    return usageError("-o: several files go to a folder that is there; to name an output, export one file at a time");
}

/// Nothing is written twice, nor over what is read.
Result<void> checkTasks(const Tasks& tasks)
{
    std::set<std::string> outputs;
    for (const auto& task : tasks) {
        if (task.output == "-" ? outputs.size() > 1 : !outputs.insert(task.output).second) {
            return usageError(fmt::format("{} would be written twice", task.output));
        }
        std::error_code ignored;
        const bool overInput = std::ranges::any_of(tasks, [&](const auto& other) {
            return task.output != "-" && fs::equivalent(task.output, other.input, ignored);
        });
        if (overInput) return usageError(fmt::format("{} is what is read; choose another output", task.output));
    }
    return {};
}

Result<PictureOptions> readPicture(const ExportOptions& options, const Tasks& tasks)
{
    PictureOptions picture;
    const bool given =
        !options.chart.empty() || !options.metric.empty() || !options.scale.empty() || options.transparent;
    const bool draws =
        std::ranges::any_of(tasks, [](const auto& task) { return term(task.format).picture; }) ||
        std::ranges::any_of(tasks, [](const auto& task) { return task.format == ExportFormat::Markdown; });
    if (given && !draws) return usageError("--chart, --metric, --scale and --transparent are for pictures");
    if (!options.chart.empty()) {
        const auto chart = find(charts, "--chart", options.chart);
        if (!chart) return tl::unexpected(chart.error());
        picture.selection = *chart;
    }
    if (!options.metric.empty()) {
        const auto metric = find(metrics, "--metric", options.metric);
        if (!metric) return tl::unexpected(metric.error());
        picture.view.speedupMetric = *metric;
    }
    picture.transparent = options.transparent;
    if (options.scale.empty()) return picture;
    if (options.scale.size() != 1 || options.scale < "1" || options.scale > "4") {
        return usageError(fmt::format("--scale: '{}' is not 1, 2, 3 or 4", options.scale));
    }
    picture.scale = options.scale.front() - '0';
    return picture;
}

} // namespace

void addExportOptions(CLI::App& command, ExportOptions& options)
{
    command
        .add_option("FILE", options.files,
                    "sessions, pictures exported as PNG, CSV of this program, of pyzmq or of libzmq's perf tools (-: "
                    "standard input)")
        ->required()
        ->type_name("");
    std::string formats = "what to turn them into";
    for (const auto& row : exportFormats)
        formats += fmt::format("\n  {}: {}", row.name, row.meaning);
    command.add_option("--to", options.formats, formats)->delimiter(',')->type_name("LIST");
    command
        .add_option("-o,--output", options.outputs,
                    "file whose name tells the format (once for each), folder, or - for standard output [the current "
                    "folder]")
        ->type_name("PATH")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    const auto single = [&](const char* name, std::string& value, const char* type, const std::string& text) {
        command.add_option(name, value, text)->type_name(type)->take_last();
    };
    single("--chart", options.chart, "NAME", fmt::format("which chart is drawn: {} [all]", namesIn(charts)));
    single("--metric", options.metric, "NAME", fmt::format("of the speedup chart: {} [throughput]", namesIn(metrics)));
    single("--scale", options.scale, "N", "pixels of a PNG per point, 1 to 4 [2]");
    command.add_flag("--transparent", options.transparent, "no white behind the charts");
}

Result<ExportCommand> readExport(const ExportOptions& options)
{
    if (std::ranges::find(options.files, "") != options.files.end()) {
        return usageError("FILE needs the name of a file, or - for standard input");
    }
    if (std::ranges::count(options.files, "-") > 1) return usageError("standard input can be read once only");
    auto tasks = readTasks(options);
    if (!tasks) return tl::unexpected(tasks.error());
    if (auto checked = checkTasks(*tasks); !checked) return tl::unexpected(checked.error());
    const auto picture = readPicture(options, *tasks);
    if (!picture) return tl::unexpected(picture.error());
    return ExportCommand{std::move(*tasks), *picture};
}

} // namespace crossover
