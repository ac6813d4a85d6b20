// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_options.h"

#include <memory>

#include "app/option_values.h"

namespace crossover {

void addAnalyzeCommand(CLI::App& program, Command& chosen)
{
    constexpr double leastAlpha = 1e-9; // this takes some 30 rounds; an alpha of 0 would take infinitely many
    auto* analyze = program.add_subcommand("analyze", "Analyze measured samples and print the verdicts.");
    const auto command = std::make_shared<AnalyzeCommand>();
    analyze
        ->add_option("FILE", command->files,
                     "sessions, pictures exported as PNG, CSV of this program, of pyzmq's scripts or of libzmq's perf "
                     "tools (-: standard input)")
        ->required()
        ->type_name("");
    auto* json = analyze->add_flag("--json", command->json, "print one JSON object instead of text, for one file");
    addValue(*analyze, "--alpha", command->alpha, Share{leastAlpha, 0.5}, "SHARE",
             "probability of a wrong claim; intervals have a confidence of 1 - alpha [5%]");
    addValue(*analyze, "--delta", command->delta, Share{0, 1}, "SHARE",
             "differences up to this share are of no use [that of the sweep, or 3%]");
    addRequested(*analyze, command->requested);
    addList(*analyze, "--paste", command->paste, nameIn(pasteTargets),
            explained("below a recommended threshold, print the lines that set it", pasteTargets))
        ->excludes(json);
    analyze->callback([command, &chosen] {
        const auto& files = command->files;
        if (std::ranges::count(files, "") > 0) refuse("FILE needs the name of a file, or - for standard input");
        if (std::ranges::count(files, "-") > 1) refuse("standard input can be read only once");
        if (command->json && files.size() > 1) refuse("--json is for one file");
        chosen = *command;
    });
}

} // namespace crossover
