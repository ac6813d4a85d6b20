// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_options.h"

#include <filesystem>
#include <memory>
#include <ranges>
#include <set>

#include "app/option_values.h"
#include "app/picture_options.h"
#include "ui/compare/compared_sessions.h"

namespace crossover {

namespace {

namespace fs = std::filesystem;

using Tasks = std::vector<ExportCommand::Task>;

struct ExportOptions {
    std::vector<std::string> files;
    std::vector<std::string> outputs;
    std::vector<ExportFormat> formats;
    std::vector<Metric> requested;
    ExportCommand command;
};

std::string suffixes()
{
    std::vector<std::string_view> all;
    all.reserve(exportFormats.size());
    for (const auto& row : exportFormats)
        all.push_back(row.suffix);
    return fmt::format("{}", fmt::join(all, ", "));
}

/// "charts.zxo.gz" in any folder is "charts" here.
std::string stemOf(const std::string& input)
{
    if (input == "-") return "samples";
    const auto name = fs::path(input).filename().string();
    return name.substr(0, name.find('.', 1));
}

/// Each output is a file; --to or its name gives its format.
Tasks toFiles(const ExportOptions& options)
{
    const auto& [files, outputs, formats, requested, command] = options;
    if (!formats.empty() && (outputs.size() > 1 || formats.size() > 1)) {
        refuse("with several -o or several formats, the names of the files give the formats: leave --to out");
    }
    Tasks tasks;
    for (const auto& output : outputs) {
        const auto format = formats.empty() ? formatOfName(output) : formats.front();
        if (!format) {
            refuse(fmt::format("-o: '{}' does not tell a format; end it in one of {}, or name one with --to", output,
                               suffixes()));
        }
        if (output == "-" && term(*format).picture) refuse("-o: a picture needs the name of a file");
        tasks.push_back({files.front(), *format, output});
    }
    return tasks;
}

/// Each input goes to a folder under its own name, once per format.
Tasks toFolder(const ExportOptions& options, const fs::path& folder)
{
    if (options.formats.empty()) {
        refuse(fmt::format("name the formats to convert to with --to: {}", namesIn(exportFormats)));
    }
    Tasks tasks;
    for (const auto& input : options.files) {
        for (const auto format : options.formats)
            tasks.push_back({input, format, (folder / (stemOf(input) + std::string(term(format).suffix))).string()});
    }
    return tasks;
}

Tasks tasksOf(const ExportOptions& options)
{
    const auto& outputs = options.outputs;
    std::error_code ignored;
    if (outputs.empty()) return toFolder(options, {});
    if (outputs.size() == 1 && fs::is_directory(outputs.front(), ignored)) return toFolder(options, outputs.front());
    if (options.files.size() == 1) return toFiles(options);
    refuse("-o: several files need an existing folder as output; to name an output, export one file at a time");
}

/// Nothing is written twice, nor over an input.
void checkOutputs(const Tasks& tasks)
{
    std::set<std::string> outputs;
    for (const auto& task : tasks) {
        if (task.output == "-" ? outputs.size() > 1 : !outputs.insert(task.output).second) {
            refuse(fmt::format("{} would be written twice", task.output));
        }
        std::error_code ignored;
        const bool overInput = std::ranges::any_of(tasks, [&](const auto& other) {
            return task.output != "-" && fs::equivalent(task.output, other.input, ignored);
        });
        if (overInput) refuse(fmt::format("{} is an input file; choose another output", task.output));
    }
}

void checkPictures(const CLI::App& exporting, const ExportCommand& command)
{
    const bool draws = std::ranges::any_of(command.tasks, [](const auto& task) {
        return term(task.format).picture || task.format == ExportFormat::Markdown || task.format == ExportFormat::Html;
    });
    if (!draws) refusePictureOptions(exporting);
    checkPictureOptions(exporting, command.picture, !command.beside.empty());
    if (!draws && !command.beside.empty()) refuse("--over is for pictures");
    for (const auto* option : {"--percentiles", "--memory"}) {
        if (!draws && exporting.count(option) > 0) refuse(fmt::format("{} is for pictures and reports", option));
    }
    if (command.beside.size() > ComparedSessions::most) {
        refuse(fmt::format("--over: a picture has room for {} sessions beside its own", ComparedSessions::most));
    }
}

ExportCommand commandOf(const CLI::App& exporting, ExportOptions& options)
{
    auto& [files, outputs, formats, requested, command] = options;
    if (std::ranges::find(files, "") != files.end()) refuse("FILE needs the name of a file, or - for standard input");
    if (std::ranges::count(files, "-") + std::ranges::count(command.beside, "-") > 1) {
        refuse("standard input can be read only once");
    }
    command.tasks = tasksOf(options);
    checkOutputs(command.tasks);
    checkPictures(exporting, command);
    command.picture.judge(requested);
    return command;
}

} // namespace

void addExportCommand(CLI::App& program, Command& chosen)
{
    auto* exporting =
        program.add_subcommand("export", "Convert files of samples into other files, charts and reports.");
    const auto options = std::make_shared<ExportOptions>();
    exporting
        ->add_option("FILE", options->files,
                     "sessions, pictures exported as PNG, CSV of this program, of pyzmq or of libzmq's perf tools (-: "
                     "standard input)")
        ->required()
        ->type_name("");
    addList(*exporting, "--to", options->formats, nameIn(exportFormats),
            explained("formats to convert to", exportFormats));
    addFiles(*exporting, "-o,--output", options->outputs, "PATH",
             "file whose name ends in a format's suffix (may be repeated), folder, or - for standard output [the "
             "current folder]");
    addFiles(*exporting, "--over", options->command.beside, "FILE",
             "overlay the curves of this file on the charts; the exported file is the baseline (may be repeated)");
    addRequested(*exporting, options->requested, " in reports; charts show the first of them");
    addPictureOptions(*exporting, options->command.picture);
    exporting->callback([exporting, options, &chosen] { chosen = commandOf(*exporting, *options); });
}

} // namespace crossover
