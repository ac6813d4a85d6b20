// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_options.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include <fmt/ranges.h>

#include "app/option_values.h"
#include "app/presets_command.h"
#include "core/measure/allowed_cores.h"
#include "core/model/size_data.h"
#include "core/setup/sweep_settings.h"
#include "core/store/open.h"
#include "core/worker/worker_commands.h"
#include "ui/setup/presets_path.h"

namespace crossover {

namespace {

struct SweepOptions {
    SweepCommand command;
    SweepWish wish;
    std::string likeFile; ///< sizes of this file
    std::string continued;
};

/// An option that is a setting of a sweep, also of presets, which read it (core/setup).
CLI::Option* addSetting(CLI::App& sweep, SweepWish& wish, const std::string& names, const std::string& type,
                        const std::string& text)
{
    const auto name = names.substr(0, names.find(','));
    const auto* setting = settingNamed(std::string_view(name).substr(2));
    const auto set = [name, setting, &wish](const std::string& typed) {
        if (const auto done = setting->set(wish, typed); !done) throw CLI::ValidationError(name, done.error().message);
    };
    if (setting->kind == SettingKind::Flag)
        return sweep.add_flag_function(
            names,
            [set](std::int64_t count) {
                if (count > 0) set("true");
            },
            text);
    if (setting->kind == SettingKind::Value)
        return sweep.add_option_function<std::string>(names, set, text)->type_name(type)->take_last();
    const auto join = [set](const std::vector<std::string>& lists) { set(fmt::format("{}", fmt::join(lists, ","))); };
    return sweep.add_option_function<std::vector<std::string>>(names, join, text)->type_name("LIST");
}

/// All settings of one of the user's own presets, but for the seed.
void setOwnPreset(SweepWish& wish, const std::string& name)
{
    const auto own = readPresets(presetsPath());
    if (!own) throw CannotFollow{own.error()};
    const auto* preset = presetNamed(name, *own);
    if (!preset) throw CLI::ValidationError("--preset", noPreset(name, *own));
    const auto seed = wish.config.seed;
    wish.config = preset->config;
    wish.config.seed = seed;
}

void addPreset(CLI::App& sweep, SweepWish& wish)
{
    const auto set = [&wish](const std::string& typed) {
        if (!named<Preset>(typed)) return setOwnPreset(wish, typed);
        (void)settingNamed("preset")->set(wish, typed); // the name was looked up already
    };
    sweep
        .add_option_function<std::string>(
            "--preset", set,
            explained("sizes, rounds and times; or the whole setup, with the name of one of your own presets (see "
                      "zmq-crossover presets). The options below override it [default]",
                      presets))
        ->type_name("PRESET")
        ->take_last();
}

void addMeasured(CLI::App& sweep, SweepOptions& options)
{
    sweep.option_defaults()->group("What to compare");
    auto& wish = options.wish;
    addSetting(sweep, wish, "--test", "LIST", explained("what to measure [throughput,latency]", tests));
    addSetting(sweep, wish, "--transport", "LIST", explained("how the messages travel [ipc]", transports));
    addSetting(sweep, wish, "--wait", "NAME", explained("how calls wait [block]", waits));
    addSetting(sweep, wish, "--release", "LIST", explained("how zero-copy buffers are freed [shared]", releases));
    addSetting(
        sweep, wish, "--placement", "LIST",
        explained("where threads run [inproc: sides; ipc, tcp: spread with 4 physical cores, else roles; free with a "
                  "single CPU]",
                  placements));
    addSetting(sweep, wish, "--sender", "WHO",
               explained("who sends: a command that starts a worker, such as \"ssh b zmq-crossover worker\", or one of "
                         "these [thread]\n  thread: this program\n  process: this program, in a process of its own",
                         shippedWorkers));
    addSetting(sweep, wish, "--receiver", "WHO", "who receives, in the same words [thread]");
    addSetting(sweep, wish, "--address", "HOST[:PORT]",
               "where a receiver on another host listens, over tcp [127.0.0.1]");
    addSetting(sweep, wish, "--security", "LIST",
               explained("whether messages are encrypted, over ipc and tcp [plain]", securities));
    addSetting(sweep, wish, "--curve", "", "short for --security curve")->excludes("--security");
    addSetting(sweep, wish, "--aa", "",
               "compare copy with copy (release copied) to see the noise of the measurement; other releases are "
               "measured too if --release names them");
    auto* hybrid = addSetting(sweep, wish, "--hybrid", "SIZE",
                              "add a third arm that copies below this size and sends zero-copy from it on");
    sweep
        .add_flag("--check", options.command.check, "at the end, measure a hybrid arm with each recommended threshold")
        ->excludes(hybrid);
}

void addEffort(CLI::App& sweep, SweepOptions& options)
{
    sweep.option_defaults()->group("Sizes, rounds and times");
    auto& wish = options.wish;
    auto* sizes = addSetting(sweep, wish, "--sizes", "LIST",
                             "message sizes such as 64,1KiB,64KiB (1KiB is 1024 B, 1kB is 1000 B)");
    auto* like = addText(sweep, "--sizes-of", options.likeFile, "FILE",
                         "the sizes of this session or CSV, to compare with it at every size")
                     ->excludes(sizes);
    const auto alone = [=](CLI::Option* option) { return option->excludes(sizes)->excludes(like); };
    alone(addSetting(sweep, wish, "--min", "SIZE", "smallest size; the sizes are powers of two"));
    alone(addSetting(sweep, wish, "--max", "SIZE", "largest size"));
    auto* octave = alone(addSetting(sweep, wish, "--per-octave", "N", "sizes from each power of two to the next [1]"));
    alone(addSetting(sweep, wish, "--per-decade", "N", "evenly spaced sizes instead, so many per factor of ten"))
        ->excludes(octave);
    addSetting(sweep, wish, "--rounds", "N", "trials of every size");
    addSetting(sweep, wish, "--trial-ms", "MS", "measured time of a trial, milliseconds");
    addSetting(sweep, wish, "--burst-ms", "MS", "time of one burst of the slower arm, milliseconds");
    addSetting(sweep, wish, "--inflight", "SIZE", "limit on bytes sent and not yet received [64MiB]");
    addSetting(sweep, wish, "--seed", "N", "seed for the random order of sizes and bursts [a new one each time]");
}

void addRefining(CLI::App& sweep, SweepOptions& options)
{
    sweep.option_defaults()->group("Where an answer is missing");
    auto& wish = options.wish;
    addSetting(sweep, wish, "--delta", "SHARE", "differences up to this share are of no use [3%]");
    auto* target = addSetting(sweep, wish, "--target", "SHARE",
                              "after the rounds, go on where an answer is missing until each crossover is known within "
                              "this share of its middle [10%]");
    auto* budget = addSetting(sweep, wish, "--budget", "TIME",
                              "time for each combination, the rounds included, such as 2min [45s]");
    addText(sweep, "--continue", options.continued, "FILE",
            "go on with this session where an answer is missing, for the whole budget again, and save it");
    addSetting(sweep, wish, "--no-refine,--no-confirm", "", "end after the rounds")->excludes(target)->excludes(budget);
}

void addOutputs(CLI::App& sweep, SweepCommand& command)
{
    sweep.option_defaults()->group("Output");
    addText(sweep, "--csv", command.csvPath, "FILE",
            "write each sample as soon as its trial ends (-: standard output)");
    addText(sweep, "--png", command.pngPath, "FILE",
            "write the charts at the end; the picture also opens as a session");
    addText(sweep, "--session", command.sessionPath, "FILE",
            "write everything at the end (.zxo, .zxo.gz); opens in the window");
    addText(sweep, "--title", command.title, "TEXT", "title of the session");
    addText(sweep, "--notes", command.notes, "TEXT", "notes, kept in the session and shown in reports");
    addRequested(sweep, command.requested, "; --png shows the first of them");
    auto* paste = addList(sweep, "--paste", command.paste, nameIn(pasteTargets),
                          explained("below a recommended threshold, print the lines that set it", pasteTargets));
    sweep
        .add_flag("--json-stream", command.jsonStream,
                  "print one JSON object per line in place of the verdicts: start, stage, sample, verdict, end")
        ->excludes(paste);
    sweep.add_flag("-q,--quiet", command.quiet, "no progress and no notes, only results and errors");
}

std::vector<std::uint64_t> sizesOfFile(const std::string& path)
{
    const auto session = openNamed(path);
    if (!session) throw CannotFollow{session.error()};
    auto sizes = comparableSizes(session->samples);
    if (sizes.empty()) throw CannotFollow{{Error::Kind::Failed, path + " has no values to compare with"}};
    return sizes;
}

void checkOutputs(const SweepCommand& command)
{
    const auto& [config, csv, png, session, title, notes, requested, paste, jsonStream, quiet, check, continued] =
        command;
    if (!csv.empty() && csv == png) refuse("--csv and --png name the same file");
    if (!session.empty() && (session == csv || session == png)) {
        refuse("--session names the same file as --csv or --png");
    }
    if (session == "-") refuse("--session needs the name of a file");
    if (png == "-") refuse("--png needs the name of a file");
    if (jsonStream && csv == "-") refuse("--json-stream and --csv - both need standard output");
    if ((!title.empty() || !notes.empty()) && session.empty() && png.empty() && !jsonStream) {
        refuse("--title and --notes are kept by --session, --png and --json-stream: add one of them");
    }
    if (title.size() > longestTitle || notes.size() > longestNotes) {
        refuse(fmt::format("--title has at most {} characters, --notes {}", longestTitle, longestNotes));
    }
}

/// What --continue takes from the command line: everything else is as in the session.
void setContinuation(const CLI::App& sweep, SweepCommand& command)
{
    static constexpr std::array<std::string_view, 16> allowed{
        "--continue", "--budget", "--target", "--delta",       "--csv",   "--png",         "--session", "--title",
        "--notes",    "--check",  "--paste",  "--json-stream", "--quiet", "--percentiles", "--memory",  "--color"};
    for (const auto* option : sweep.get_options()) {
        const auto name = option->get_name();
        if (option->count() > 0 && std::ranges::find(allowed, name) == allowed.end()) {
            refuse(fmt::format("{} cannot be used with --continue: the setup is that of the session", name));
        }
    }
    auto& continued = *command.continued;
    if (sweep.count("--budget") > 0) continued.budget = command.config.budget;
    if (sweep.count("--target") > 0) continued.target = command.config.target;
    if (sweep.count("--delta") > 0) continued.delta = command.config.delta;
    if (!command.sessionPath.empty()) return;
    if (!continued.path.ends_with(".zxo") && !continued.path.ends_with(".zxo.gz")) {
        refuse("--continue saves into its file, if that is a .zxo or .zxo.gz; add --session FILE");
    }
    command.sessionPath = continued.path;
}

SweepConfig configOf(const CLI::App& sweep, SweepOptions& options)
{
    if (sweep.count("--sizes-of") > 0) options.wish.config.sizes = sizesOfFile(options.likeFile);
    auto config = options.wish.complete();
    if (!config) refuse(config.error().message);
    config->cores = allowedCores();
    if (const auto valid = validate(*config); !valid) refuse(valid.error().message);
    return *std::move(config);
}

SweepCommand commandOf(const CLI::App& sweep, SweepOptions& options)
{
    auto& command = options.command;
    if (options.continued.empty()) {
        checkOutputs(command);
        command.config = configOf(sweep, options);
        return command;
    }
    command.config = options.wish.config;
    command.continued.emplace().path = options.continued;
    setContinuation(sweep, command);
    checkOutputs(command);
    if (const auto valid = validate(command.config); !valid) refuse(valid.error().message);
    return command;
}

} // namespace

void addSweepCommand(CLI::App& program, Command& chosen)
{
    auto* sweep = program.add_subcommand("sweep", "Measure without a window and print the verdicts.");
    sweep->footer("LIST: comma-separated. Every combination of test, transport, release and placement is measured.\n" +
                  program.get_footer());
    const auto options = std::make_shared<SweepOptions>();
    options->wish.config.seed = freshSeed();
    // CLI11 sets values in the order in which options are added: first the preset, so that the others override it.
    addPreset(*sweep, options->wish);
    addMeasured(*sweep, *options);
    addEffort(*sweep, *options);
    addRefining(*sweep, *options);
    addOutputs(*sweep, options->command);
    sweep->callback([sweep, options, &chosen] { chosen = commandOf(*sweep, *options); });
}

} // namespace crossover
