// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_options.h"

#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/option_values.h"

namespace crossover {

namespace {

/// A worker that can be checked, from the words of a command line.
Who whoChecked(const std::vector<std::string>& words)
{
    const auto command = fmt::format("{}", fmt::join(words, " "));
    const auto who = Who::named(command);
    if (words.empty() || !who) {
        refuse(fmt::format("--check needs the command that starts a worker, in at most {} printable characters",
                           Who::longest));
    }
    if (who->isThread()) refuse("a thread of this program is no worker; --check process checks the program's own");
    return *who;
}

} // namespace

void addWorkerCommand(CLI::App& program, Command& chosen)
{
    auto* worker = program.add_subcommand(
        "worker", "Be one end of a sweep that another zmq-crossover runs, over standard input and output.");
    worker->footer("Started by sweeps, for example: zmq-crossover sweep --receiver \"ssh b zmq-crossover worker\"\n"
                   "To write a worker for another binding, see resources/manual/measure-your-binding.md.\n" +
                   program.get_footer());
    const auto checks = std::make_shared<bool>(false);
    worker->add_flag(
        "--check", *checks,
        "instead, check whether another worker keeps the protocol: --check COMMAND..., which is process, the "
        "name of one that comes with the program, or the words of a command; they stand last");
    worker->prefix_command(); // what follows the first unknown word belongs to the command
    worker->callback([worker, checks, &chosen] {
        const auto words = worker->remaining();
        if (*checks) {
            chosen = WorkerCommand{whoChecked(words)};
        } else if (words.empty()) {
            chosen = WorkerCommand{};
        } else {
            refuse(fmt::format("a worker takes no '{}'; to check a worker, write --check before its command",
                               words.front()));
        }
    });
}

} // namespace crossover
