// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_options.h"

#include <memory>
#include <set>

#include "app/option_values.h"

namespace crossover {

namespace {

using namespace std::chrono_literals;

/// "throughput", "throughput:5%"
Result<GateCriterion> criterionTyped(const std::string& typed)
{
    const auto colon = typed.find(':');
    const auto row = nameIn(gateTerms)(typed.substr(0, colon));
    if (!row) return tl::unexpected(row.error());
    if (colon == std::string::npos) return GateCriterion{*row, term(*row).usualShare};
    return percentage(typed.substr(colon + 1)).map([&](double share) { return GateCriterion{*row, share}; });
}

void checkCriteria(const std::vector<GateCriterion>& criteria)
{
    std::set<GateTerm> named;
    for (const auto& criterion : criteria) {
        if (!named.insert(criterion.term).second)
            refuse(fmt::format("--fail-on names {} twice", nameOf(criterion.term)));
    }
}

void checkPaths(const CLI::App& check, const CheckCommand& command)
{
    if (command.baseline.empty()) refuse("BASELINE needs the name of a file");
    if (check.count("--against") > 0 && command.against.empty()) refuse("--against needs the name of a file");
    if (command.baseline == "-" && command.against == "-") refuse("standard input can be read only once");
    std::set<std::string> files{command.baseline, command.against};
    for (const auto& path :
         {command.sessionPath, command.junitPath, command.benchmarkActionPath, command.bencherPath}) {
        if (path == "-") refuse("--session, --junit, --benchmark-action and --bencher need the name of a file");
        if (!path.empty() && !files.insert(path).second) refuse(fmt::format("{} is named twice", path));
    }
}

void addSources(CLI::App& check, CheckCommand& command)
{
    check.add_option("BASELINE", command.baseline, "the session to compare with (-: standard input)")
        ->required()
        ->type_name("");
    auto* against = addText(check, "--against", command.against, "FILE",
                            "compare this session with it; without, sweep anew with the setup of the baseline");
    addValue(check, "--budget", command.budget, Duration{1s}, "TIME",
             "time for each combination of the new sweep [that of the baseline]")
        ->excludes(against);
    addText(check, "--session", command.sessionPath, "FILE", "keep the new sweep (.zxo, .zxo.gz)")->excludes(against);
}

} // namespace

void addCheckCommand(CLI::App& program, Command& chosen)
{
    auto* check = program.add_subcommand("check", "Fail when a measurement is worse than a baseline: for CI.");
    check->footer("A change fails only if it is statistically significant and beyond its share; what is faster "
                  "passes.\nExit codes: 0 unchanged, 1 failure, 2 wrong usage, 3 changed, 4 not comparable, 130 "
                  "interrupted.");
    const auto command = std::make_shared<CheckCommand>();
    addSources(*check, *command);
    addList(*check, "--fail-on", command->gate.criteria, criterionTyped,
            explained("what must not change, each with its share, such as throughput:10% [threshold,crossover]",
                      gateTerms));
    check->add_flag("--across-machines", command->gate.acrossMachines,
                    "compare, although CPU, number of cores or CPU quota differ or are unknown");
    check->add_flag("--despite-disturbance", command->gate.despiteDisturbance,
                    "compare, although other programs disturbed 25 % of the trials or more");
    check->add_flag("--json", command->json, "print one JSON object instead of text");
    addText(*check, "--junit", command->junitPath, "FILE", "write a JUnit XML file: a test case for each criterion");
    addText(*check, "--benchmark-action", command->benchmarkActionPath, "FILE",
            "write JSON for github-action-benchmark (customSmallerIsBetter)");
    addText(*check, "--bencher", command->bencherPath, "FILE", "write JSON in Bencher's metric format");
    check->add_flag("-q,--quiet", command->quiet, "no progress and no notes, only results and errors");
    check->callback([check, command, &chosen] {
        checkCriteria(command->gate.criteria);
        checkPaths(*check, *command);
        chosen = *command;
    });
}

} // namespace crossover
