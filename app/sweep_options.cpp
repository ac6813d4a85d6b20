// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_options.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "app/option_values.h"
#include "core/measure/allowed_cores.h"
#include "core/model/size_data.h"
#include "core/model/units.h"
#include "core/store/open.h"
#include "core/worker/worker_commands.h"

namespace crossover {

using namespace std::chrono_literals;

namespace {

/// Sizes evenly spaced on a log scale. Ends that are not given are those of the preset.
struct SizeGrid {
    std::optional<std::uint64_t> min;
    std::optional<std::uint64_t> max;
    unsigned perOctave = 1;
    unsigned perDecade = 0; ///< 0: per octave
    std::string likeFile;   ///< the sizes of this file instead
};

struct SweepOptions {
    SweepCommand command;
    SizeGrid grid;
    bool withoutRefining = false;
    std::string continued;
    bool sameArms = false;
    bool curve = false;
};

void addPreset(CLI::App& sweep, SweepConfig& config)
{
    const auto read = [&config](const std::string& typed) {
        return nameIn(presets)(typed).map([&](Preset preset) { return withEffortOf(config, presetConfig(preset)); });
    };
    addValue(sweep, "--preset", config, read, "NAME",
             explained("sizes, rounds and times; the options below override it [default]", presets));
}

Result<Who> whoTyped(const std::string& typed)
{
    if (const auto who = Who::named(typed)) return *who;
    return usageError(
        fmt::format("'{}' is no name or command of at most {} printable characters", typed, Who::longest));
}

void addMeasured(CLI::App& sweep, SweepOptions& options)
{
    sweep.option_defaults()->group("What to compare");
    auto& config = options.command.config;
    addList(sweep, "--test", config.tests, nameIn(tests), explained("what to measure [throughput,latency]", tests));
    addList(sweep, "--transport", config.transports, nameIn(transports),
            explained("how the messages travel [ipc]", transports));
    addValue(sweep, "--wait", config.wait, nameIn(waits), "NAME", explained("how calls wait [block]", waits));
    addList(sweep, "--release", config.releases, nameIn(releases),
            explained("how zero-copy buffers are freed [shared]", releases));
    addList(
        sweep, "--placement", config.placements, nameIn(placements),
        explained("where threads run [inproc: sides; ipc, tcp: spread with 4 physical cores, else roles; free with a "
                  "single CPU]",
                  placements));
    addValue(sweep, "--sender", config.sender, whoTyped, "WHO",
             explained("who sends: a command that starts a worker, such as \"ssh b zmq-crossover worker\", or one of "
                       "these [thread]\n  thread: this program\n  process: this program, in a process of its own",
                       shippedWorkers));
    addValue(sweep, "--receiver", config.receiver, whoTyped, "WHO", "who receives, in the same words [thread]");
    addText(sweep, "--address", config.address, "HOST[:PORT]",
            "where a receiver on another host listens, over tcp [127.0.0.1]");
    addList(sweep, "--security", config.securities, nameIn(securities),
            explained("whether messages are encrypted, over ipc and tcp [plain]", securities));
    sweep.add_flag("--curve", options.curve, "short for --security curve")->excludes("--security");
    sweep.add_flag("--aa", options.sameArms,
                   "compare copy with copy (release copied) to see the noise of the measurement; other releases are "
                   "measured too if --release names them");
    auto* hybrid = addValue(sweep, "--hybrid", config.threshold, parseSize, "SIZE",
                            "add a third arm that copies below this size and sends zero-copy from it on");
    sweep
        .add_flag("--check", options.command.check, "at the end, measure a hybrid arm with each recommended threshold")
        ->excludes(hybrid);
}

void addEffort(CLI::App& sweep, SweepOptions& options)
{
    sweep.option_defaults()->group("Sizes, rounds and times");
    auto& config = options.command.config;
    auto& grid = options.grid;
    auto* sizes = addList(sweep, "--sizes", config.sizes, parseSize,
                          "message sizes such as 64,1KiB,64KiB (1KiB is 1024 B, 1kB is 1000 B)");
    auto* like = addText(sweep, "--sizes-of", grid.likeFile, "FILE",
                         "the sizes of this session or CSV, to compare with it at every size")
                     ->excludes(sizes);
    const auto alone = [=](CLI::Option* option) { return option->excludes(sizes)->excludes(like); };
    alone(addValue(sweep, "--min", grid.min, parseSize, "SIZE", "smallest size; the sizes are powers of two"));
    alone(addValue(sweep, "--max", grid.max, parseSize, "SIZE", "largest size"));
    auto* octave = alone(addValue(sweep, "--per-octave", grid.perOctave, wholeNumber<unsigned>, "N",
                                  "sizes from each power of two to the next [1]"));
    alone(addValue(sweep, "--per-decade", grid.perDecade, wholeNumber<unsigned>, "N",
                   "evenly spaced sizes instead, so many per factor of ten"))
        ->excludes(octave);
    addValue(sweep, "--rounds", config.rounds, wholeNumber<unsigned>, "N", "trials of every size");
    addValue(sweep, "--trial-ms", config.trialTime, Duration{1ms}, "MS", "measured time of a trial, milliseconds");
    addValue(sweep, "--burst-ms", config.burstTime, Duration{1ms}, "MS",
             "time of one burst of the slower arm, milliseconds");
    addValue(sweep, "--inflight", config.inflightLimit, parseSize, "SIZE",
             "limit on bytes sent and not yet received [64MiB]");
    addValue(sweep, "--seed", config.seed, wholeNumber<std::uint64_t>, "N",
             "seed for the random order of sizes and bursts [a new one each time]");
}

void addRefining(CLI::App& sweep, SweepOptions& options)
{
    sweep.option_defaults()->group("Where an answer is missing");
    auto& config = options.command.config;
    addValue(sweep, "--delta", config.delta, percentage, "SHARE", "differences up to this share are of no use [3%]");
    auto* target = addValue(sweep, "--target", config.target, percentage, "SHARE",
                            "after the rounds, go on where an answer is missing until each crossover is known within "
                            "this share of its middle [10%]");
    auto* budget = addValue(sweep, "--budget", config.budget, Duration{1s}, "TIME",
                            "time for each combination, the rounds included, such as 2min [45s]");
    addText(sweep, "--continue", options.continued, "FILE",
            "go on with this session where an answer is missing, for the whole budget again, and save it");
    sweep.add_flag("--no-refine,--no-confirm", options.withoutRefining, "end after the rounds")
        ->excludes(target)
        ->excludes(budget);
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
    addPercentiles(sweep, command.percentiles, "; --png shows the first of them");
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

void setSizes(const CLI::App& sweep, const SizeGrid& grid, SweepConfig& config)
{
    if (sweep.count("--sizes-of") > 0) config.sizes = sizesOfFile(grid.likeFile);
    std::ranges::sort(config.sizes);
    if (sweep.count("--min") + sweep.count("--max") + sweep.count("--per-octave") + sweep.count("--per-decade") == 0) {
        return;
    }
    const auto min = grid.min.value_or(config.sizes.front());
    const auto max = grid.max.value_or(config.sizes.back());
    if (min < 1) refuse("--min: the smallest message size is 1 B");
    if (max < min) refuse("--max must not be below --min");
    if (grid.perOctave < 1 || grid.perOctave > 8) refuse("--per-octave must be between 1 and 8");
    const bool decades = sweep.count("--per-decade") > 0;
    if (decades && (grid.perDecade < 1 || grid.perDecade > 100)) refuse("--per-decade must be between 1 and 100");
    config.sizes = decades ? logSpacedSizes(min, max, grid.perDecade) : sweepSizes(min, max, grid.perOctave);
}

/// A/A compares nothing but copying with itself, unless other releases are named.
void addSameArms(const CLI::App& sweep, std::vector<Release>& releases)
{
    if (sweep.count("--release") == 0) releases.clear();
    if (std::ranges::find(releases, Release::Copied) == releases.end()) releases.push_back(Release::Copied);
}

void checkOutputs(const SweepCommand& command)
{
    const auto& [config, csv, png, session, title, notes, percentiles, paste, jsonStream, quiet, check, continued] =
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
    static constexpr std::array<std::string_view, 14> allowed{
        "--continue", "--budget", "--target", "--delta", "--csv",         "--png",   "--session",
        "--title",    "--notes",  "--check",  "--paste", "--json-stream", "--quiet", "--percentiles"};
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

SweepCommand commandOf(const CLI::App& sweep, SweepOptions& options)
{
    auto& config = options.command.config;
    if (!options.continued.empty()) {
        options.command.continued.emplace().path = options.continued;
        setContinuation(sweep, options.command);
        checkOutputs(options.command);
        if (const auto valid = validate(config); !valid) refuse(valid.error().message);
        return options.command;
    }
    setSizes(sweep, options.grid, config);
    if (sweep.count("--target") + sweep.count("--budget") > 0) config.refine = true;
    if (options.withoutRefining) config.refine = false;
    // Who asks for rounds gets them all, and as much time again where an answer is missing.
    if (sweep.count("--rounds") > 0 && sweep.count("--budget") == 0) {
        const auto rounds = std::chrono::duration<double>(estimatedSeconds(config));
        config.budget = std::max(config.budget, std::chrono::duration_cast<std::chrono::microseconds>(2 * rounds));
    }
    if (options.curve) config.securities = {Security::Curve};
    if (options.sameArms) addSameArms(sweep, config.releases);
    if (sweep.count("--release") > 0 && freesItself(config.sender))
        refuse(
            fmt::format("--release: {} frees its buffers in its own way; leave the release out", config.sender.text()));
    config.cores = allowedCores();
    checkOutputs(options.command);
    if (const auto valid = validate(config); !valid) refuse(valid.error().message);
    return options.command;
}

} // namespace

void addSweepCommand(CLI::App& program, Command& chosen)
{
    auto* sweep = program.add_subcommand("sweep", "Measure without a window and print the verdicts.");
    sweep->footer("LIST: comma-separated. Every combination of test, transport, release and placement is measured.\n" +
                  program.get_footer());
    const auto options = std::make_shared<SweepOptions>();
    auto& config = options->command.config;
    config.seed = freshSeed();
    // CLI11 sets values in the order in which options are added: first the preset, so that the others override it.
    addPreset(*sweep, config);
    addMeasured(*sweep, *options);
    addEffort(*sweep, *options);
    addRefining(*sweep, *options);
    addOutputs(*sweep, options->command);
    sweep->callback([sweep, options, &chosen] { chosen = commandOf(*sweep, *options); });
}

} // namespace crossover
