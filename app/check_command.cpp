// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check_command.h"

#include <fmt/format.h>

#include "app/console.h"
#include "app/exit_code.h"
#include "app/sweep_command.h"
#include "core/measure/allowed_cores.h"
#include "core/measure/environment_probe.h"
#include "core/report/gate_json.h"
#include "core/report/gate_words.h"
#include "core/report/tracker_json.h"
#include "core/store/atomic_file.h"
#include "core/store/open.h"
#include "core/worker/worker_commands.h"

namespace crossover {

namespace {

int exitCodeOf(GateOutcome outcome)
{
    switch (outcome) {
    case GateOutcome::Unchanged: return exitDone;
    case GateOutcome::Changed: return exitChanged;
    case GateOutcome::NotComparable: break;
    }
    return exitNotComparable;
}

int failed(const Error& error, Console& console)
{
    console.complain(error);
    return exitCodeOf(error);
}

/// Before anything is measured.
Result<void> checkFiles(const CheckCommand& command)
{
    for (const auto& path : {command.junitPath, command.benchmarkActionPath, command.bencherPath}) {
        if (path.empty()) continue;
        if (auto savable = checkSavable(path); !savable) return savable;
    }
    return {};
}

Result<void> writeFiles(const CheckCommand& command, const GateReport& report, const Session& now)
{
    const auto write = [](const std::string& path, const auto& text) {
        return path.empty() ? Result<void>() : saveAtomically(path, text());
    };
    return write(command.junitPath, [&] { return gateJunit(report); })
        .and_then([&] { return write(command.benchmarkActionPath, [&] { return benchmarkActionJson(now); }); })
        .and_then([&] { return write(command.bencherPath, [&] { return bencherJson(now); }); });
}

int judge(const CheckCommand& command, const Session& baseline, const Session& now, Console& console)
{
    const auto report = checkAgainst(baseline, now, command.gate);
    const auto written = writeFiles(command, report, now);
    console.print(command.json ? gateJson(report, baseline.title, now.title) : gateText(report));
    return written ? exitCodeOf(report.outcome()) : failed(written.error(), console);
}

/// The setup of the baseline, to be measured here and today.
Result<SweepConfig> configAgain(const CheckCommand& command, const Session& baseline)
{
    if (!baseline.config)
        return failure(command.baseline + " has no setup that could be measured again: name another measurement with "
                                          "--against");
    auto config = *baseline.config;
    for (const auto& who : {config.sender, config.receiver}) {
        if (comesWithProgram(who)) continue;
        return failure(fmt::format("one of the ends of {} is the command \"{}\", and commands of a file are never run: "
                                   "measure with zmq-crossover sweep --session FILE, then check --against FILE",
                                   command.baseline, who.text()));
    }
    config.seed = freshSeed();
    config.cores = allowedCores();
    config.budget = command.budget.value_or(config.budget);
    if (auto valid = validate(config); !valid)
        return failure(fmt::format("{} cannot be measured again here: {}", command.baseline, valid.error().message));
    return config;
}

int measureAndJudge(const CheckCommand& command, const Session& baseline, Console& console)
{
    Session here;
    here.environment = probeEnvironment();
    if (!command.gate.acrossMachines && otherMachine(baseline.environment, here.environment))
        return judge(command, baseline, here, console); // which says so
    const auto config = configAgain(command, baseline);
    if (!config) return failed(config.error(), console);
    SweepCommand sweep;
    sweep.config = *config;
    sweep.sessionPath = command.sessionPath;
    if (!command.sessionPath.empty()) sweep.title = baseline.title;
    sweep.quiet = command.quiet;
    return runSweepCommand(sweep, console, [&](const Session& now) { return judge(command, baseline, now, console); });
}

} // namespace

int runCheckCommand(const CheckCommand& command, Console& console)
{
    if (command.quiet) console.hush();
    if (const auto savable = checkFiles(command); !savable) return failed(savable.error(), console);
    const auto baseline = openNamed(command.baseline);
    if (!baseline) return failed(baseline.error(), console);
    if (command.against.empty()) return measureAndJudge(command, *baseline, console);
    const auto now = openNamed(command.against);
    return now ? judge(command, *baseline, *now, console) : failed(now.error(), console);
}

} // namespace crossover
