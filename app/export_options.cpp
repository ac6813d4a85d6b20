// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_options.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/term_words.h"
#include "ui/compare/compared_sessions.h"

namespace crossover {

namespace {

namespace fs = std::filesystem;

using Formats = std::vector<ExportFormat>;

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
        const auto format = findTerm(exportFormats, "--to", name);
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

Result<PictureOptions> readPictureFor(const Tasks& tasks, const ExportOptions& options)
{
    const bool draws = std::ranges::any_of(
        tasks, [](const auto& task) { return term(task.format).picture || task.format == ExportFormat::Markdown; });
    if (options.picture.given() && !draws) {
        return usageError("--chart, --metric, --speedup, --scale and --transparent are for pictures");
    }
    if (!options.beside.empty() && !draws) return usageError("--over is for pictures");
    if (options.beside.size() > ComparedSessions::most) {
        return usageError(
            fmt::format("--over: a picture has room for {} sessions beside its own", ComparedSessions::most));
    }
    return readPicture(options.picture, SpeedupOf::Arms);
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
    command
        .add_option("--over", options.beside,
                    "lay the curves of this file over the charts; what is exported is the baseline (once for each)")
        ->type_name("FILE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    addPictureOptions(command, options.picture, SpeedupOf::Arms);
}

Result<ExportCommand> readExport(const ExportOptions& options)
{
    if (std::ranges::find(options.files, "") != options.files.end()) {
        return usageError("FILE needs the name of a file, or - for standard input");
    }
    if (std::ranges::count(options.files, "-") + std::ranges::count(options.beside, "-") > 1)
        return usageError("standard input can be read once only");
    auto tasks = readTasks(options);
    if (!tasks) return tl::unexpected(tasks.error());
    if (auto checked = checkTasks(*tasks); !checked) return tl::unexpected(checked.error());
    const auto picture = readPictureFor(*tasks, options);
    if (!picture) return tl::unexpected(picture.error());
    return ExportCommand{std::move(*tasks), options.beside, *picture};
}

} // namespace crossover
