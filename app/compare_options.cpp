// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_options.h"

#include <memory>

#include "app/option_values.h"
#include "app/picture_options.h"
#include "ui/compare/compared_sessions.h"

namespace crossover {

namespace {

void check(const CLI::App& compare, const CompareCommand& command)
{
    if (command.files.size() == 1 && command.across.empty())
        refuse("name another file, or say with --across in what the combinations of this one may differ");
    if (std::ranges::count(command.files, "-") > 1) refuse("standard input can be read only once");
    for (const auto& picture : command.pictures) {
        const auto format = formatOfName(picture);
        if (!format || !term(*format).picture)
            refuse(fmt::format("-o: '{}' does not end in .png, .svg or .pdf", picture));
        if (std::ranges::find(command.files, picture) != command.files.end()) {
            refuse(fmt::format("{} is an input file; choose another output", picture));
        }
    }
    if (!command.pictures.empty()) checkPictureOptions(compare, command.picture, true);
    if (command.pictures.empty()) {
        refusePictureOptions(compare, ": name one with -o");
    } else if (command.files.size() > ComparedSessions::most + 1) {
        refuse(fmt::format("a picture has room for {} sessions beside the baseline", ComparedSessions::most));
    }
}

} // namespace

void addCompareCommand(CLI::App& program, Command& chosen)
{
    auto* compare =
        program.add_subcommand("compare", "Compare files with the first one, or what one file has with each other.");
    const auto command = std::make_shared<CompareCommand>();
    command->picture.view.speedupOf = SpeedupOf::Copy;
    compare->add_option("FILE", command->files, "the baseline, then the files to compare with it")
        ->required()
        ->expected(1, 100)
        ->type_name("");
    addList(*compare, "--across", command->across, nameIn(combinationTerms),
            explained("what may differ between combinations that are compared", combinationTerms));
    addRequested(*compare, command->requested, ", and to compare; charts show the first of them");
    compare->add_flag("--json", command->json, "print one JSON object instead of text");
    addFiles(*compare, "-o,--output", command->pictures, "PATH",
             "draw the charts of the baseline overlaid with the other files: .png, .svg or .pdf (may be repeated)");
    addPictureOptions(*compare, command->picture);
    compare->callback([compare, command, &chosen] {
        check(*compare, *command);
        command->picture.judge(command->requested);
        chosen = *command;
    });
}

} // namespace crossover
