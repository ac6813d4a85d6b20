// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_options.h"

#include <memory>

#include "app/option_values.h"

namespace crossover {

void addPresetsCommand(CLI::App& program, Command& chosen)
{
    auto* listed = program.add_subcommand("presets", "List the presets of a sweep, or show what one of them sets.");
    listed->footer("Your own presets are in presets.json in ~/.config/zmq-crossover; the window saves setups there.");
    const auto command = std::make_shared<PresetsCommand>();
    auto* name = listed
                     ->add_option("PRESET", command->name,
                                  explained("show the options of sweep that this preset stands for", presets))
                     ->type_name("");
    auto* json = listed->add_flag("--json", command->json, "print JSON, as in the file of your own presets");
    listed->add_flag("--own", command->own, "print only the names of your own presets, one a line")
        ->excludes(name)
        ->excludes(json);
    listed->callback([command, &chosen] { chosen = *command; });
}

} // namespace crossover
