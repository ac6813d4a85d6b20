// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_options.h"

#include <memory>

#include "app/option_values.h"

namespace crossover {

void addHistoryCommand(CLI::App& program, Command& chosen)
{
    constexpr double leastAlpha = 0.001; // as far as the permutations of a test can tell
    auto* history = program.add_subcommand("history", "Show how the sessions of a folder change over time.");
    history->footer("Sessions of different machines and combinations stand in tables of their own. A change of a "
                    "crossover\nis claimed where the order of the sessions is no chance; METHOD.md says how.");
    const auto command = std::make_shared<HistoryCommand>();
    history->add_option("DIR", command->folder, "the folder; its files that end in .zxo or .zxo.gz are read")
        ->required()
        ->type_name("");
    addList(*history, "--metric", command->options.metrics, nameIn(metrics),
            explained("what to show [throughput,sends,latency,cpu]", metrics));
    addValue(*history, "--alpha", command->options.alpha, Share{leastAlpha, 0.5}, "SHARE",
             "for each table, probability of a change claimed where nothing changed [1%]");
    history->add_flag("-r,--recursive", command->options.recursive, "read the folders within, too");
    auto* json = history->add_flag("--json", command->json, "print one JSON object instead of text");
    history->add_flag("--csv", command->csv, "print a table for other programs: a row for each session and metric")
        ->excludes(json);
    history->callback([command, &chosen] {
        if (command->folder.empty()) refuse("DIR needs the name of a folder");
        chosen = *command;
    });
}

} // namespace crossover
