// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare_options.h"

#include <algorithm>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "ui/compare/compared_sessions.h"

namespace crossover {

void addCompareOptions(CLI::App& command, CompareOptions& options)
{
    command.add_option("FILE", options.files, "the baseline, then what is compared with it")
        ->required()
        ->expected(2, 100)
        ->type_name("");
    command
        .add_option("-o,--output", options.outputs,
                    "draw the charts of the baseline with the others laid over: .png, .svg or .pdf (once for each)")
        ->type_name("PATH")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    addPictureOptions(command, options.picture, SpeedupOf::Copy);
}

Result<CompareCommand> readCompare(const CompareOptions& options)
{
    if (std::ranges::count(options.files, "-") > 1) return usageError("standard input can be read once only");
    for (const auto& output : options.outputs) {
        const auto format = formatOfName(output);
        if (!format || !term(*format).picture) {
            return usageError(fmt::format("-o: '{}' does not end in .png, .svg or .pdf", output));
        }
        if (std::ranges::find(options.files, output) != options.files.end()) {
            return usageError(fmt::format("{} is what is read; choose another output", output));
        }
    }
    if (options.outputs.empty() && options.picture.given()) {
        return usageError("--chart, --metric, --speedup, --scale and --transparent are for pictures: name one with -o");
    }
    if (!options.outputs.empty() && options.files.size() > ComparedSessions::most + 1) {
        return usageError(
            fmt::format("a picture has room for {} sessions beside the baseline", ComparedSessions::most));
    }
    const auto picture = readPicture(options.picture, SpeedupOf::Copy);
    if (!picture) return tl::unexpected(picture.error());
    return CompareCommand{options.files, options.outputs, *picture};
}

} // namespace crossover
