// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include <CLI/CLI.hpp>
#include <QtGlobal>
#include <fmt/format.h>

#include "app/compare_options.h"
#include "app/export_options.h"
#include "app/option_reader.h"
#include "core/measure/environment_probe.h"
#include "core/model/session.h"
#include "core/model/units.h"

namespace crossover {

namespace {

/// Options as typed; what was not given stays empty and leaves the preset's value.
struct SweepOptions {
    std::string preset;
    Words tests;
    Words transports;
    std::string wait;
    Words releases;
    Words sizes;
    std::string min;
    std::string max;
    std::string perDecade;
    std::string rounds;
    std::string trialMs;
    std::string burstMs;
    std::string inflight;
    std::string seed;
    std::string target;
    std::string budget;
    bool noConfirm = false;
    bool sameArms = false;
    std::string hybrid;
    bool check = false;
    std::string csv;
    std::string png;
    std::string session;
    std::string title;
    std::string notes;
    bool jsonStream = false;
};

struct AnalyzeOptions {
    std::string file;
    bool json = false;
    std::string alpha;
    std::string delta;
};

void readSizes(OptionReader& reader, const SweepOptions& options, SweepConfig& config)
{
    if (!options.sizes.empty()) {
        config.sizes.clear();
        for (const auto& text : options.sizes) {
            std::uint64_t bytes = 0;
            reader.size("--sizes", text.empty() ? "''" : text, bytes);
            config.sizes.push_back(bytes);
        }
        std::ranges::sort(config.sizes);
        config.sizes.erase(std::ranges::unique(config.sizes).begin(), config.sizes.end());
        return;
    }
    if (options.min.empty() && options.max.empty() && options.perDecade.empty()) return;
    std::uint64_t min = config.sizes.front();
    std::uint64_t max = config.sizes.back();
    reader.size("--min", options.min, min);
    reader.size("--max", options.max, max);
    if (min < 1) reader.fail("--min: the smallest message size is 1 B");
    if (max < min) reader.fail("--max must not be below --min");
    unsigned perDecade = 4;
    reader.number("--per-decade", options.perDecade, perDecade);
    if (perDecade < 1 || perDecade > 100) reader.fail("--per-decade must be between 1 and 100");
    if (reader.wrong().empty()) config.sizes = logSpacedSizes(min, max, perDecade);
}

void readConfirming(OptionReader& reader, const SweepOptions& options, SweepConfig& config)
{
    reader.percent("--target", options.target, config.target);
    reader.time("--budget", options.budget, 1, config.budget);
    if (!options.target.empty() || !options.budget.empty()) config.confirm = true;
    if (options.noConfirm) config.confirm = false;
}

/// What is measured instead of, or beside, copying and zero-copy.
void readArms(OptionReader& reader, const SweepOptions& options, SweepConfig& config)
{
    if (options.sameArms) {
        if (options.releases.empty()) config.releases.clear();
        if (std::ranges::find(config.releases, Release::Copied) == config.releases.end()) {
            config.releases.push_back(Release::Copied);
        }
    }
    if (options.hybrid.empty()) return;
    config.threshold = 0;
    reader.size("--hybrid", options.hybrid, *config.threshold);
}

Result<Command> readSweep(const SweepOptions& options)
{
    OptionReader reader;
    Preset preset = Preset::Default;
    reader.word("--preset", options.preset, preset);
    SweepConfig config = presetConfig(preset);
    reader.words("--test", options.tests, config.tests);
    reader.words("--transport", options.transports, config.transports);
    reader.word("--wait", options.wait, config.wait);
    reader.words("--release", options.releases, config.releases);
    readSizes(reader, options, config);
    reader.number("--rounds", options.rounds, config.rounds);
    reader.time("--trial-ms", options.trialMs, 1e-3, config.trialTime);
    reader.time("--burst-ms", options.burstMs, 1e-3, config.burstTime);
    reader.size("--inflight", options.inflight, config.inflightLimit);
    config.seed = freshSeed();
    reader.number("--seed", options.seed, config.seed);
    readConfirming(reader, options, config);
    readArms(reader, options, config);
    if (!options.csv.empty() && options.csv == options.png) reader.fail("--csv and --png name the same file");
    if (!options.session.empty() && (options.session == options.csv || options.session == options.png)) {
        reader.fail("--session names the same file as --csv or --png");
    }
    if (options.session == "-") reader.fail("--session needs the name of a file");
    if (options.jsonStream && options.csv == "-") reader.fail("--json-stream and --csv - both want standard output");
    if (options.png == "-") reader.fail("--png needs the name of a file");
    const bool wordsKept = !options.session.empty() || !options.png.empty() || options.jsonStream;
    if ((!options.title.empty() || !options.notes.empty()) && !wordsKept) {
        reader.fail("--title and --notes are kept by --session, --png and --json-stream: name one of them");
    }
    if (options.title.size() > longestTitle || options.notes.size() > longestNotes) {
        reader.fail(fmt::format("--title has at most {} characters, --notes {}", longestTitle, longestNotes));
    }
    if (!reader.wrong().empty()) return usageError(reader.wrong());
    if (auto valid = validate(config); !valid) return tl::unexpected(valid.error());
    return SweepCommand{config,        options.csv,   options.png,        options.session,
                        options.title, options.notes, options.jsonStream, options.check};
}

Result<Command> readAnalyze(const AnalyzeOptions& options)
{
    constexpr double leastAlpha = 1e-9; // a claim so sure takes some 30 rounds; at 0 no number of them would do
    OptionReader reader;
    AnalyzeCommand command{options.file, options.json, {}};
    reader.share("--alpha", options.alpha, leastAlpha, 0.5, command.options.alpha);
    reader.share("--delta", options.delta, 0, 1, command.options.delta);
    if (options.file.empty()) reader.fail("FILE needs the name of a file, or - for standard input");
    if (!reader.wrong().empty()) return usageError(reader.wrong());
    return command;
}

/// A word that is neither a command nor a file was meant for a command. Beside files that are there, it was meant for
/// one, and the window tells what it could not open.
Result<Command> readWindow(WindowCommand command)
{
    const auto exists = [](const std::string& file) {
        std::error_code ignored;
        return std::filesystem::exists(file, ignored);
    };
    if (command.files.empty() || std::ranges::any_of(command.files, exists)) return command;
    return usageError(fmt::format("there is neither a command nor a file called '{}'", command.files.front()));
}

template <class Id>
std::string explained(const char* what)
{
    std::string text = what;
    for (const auto& row : termsOf(Id{}))
        text += fmt::format("\n  {}: {}", row.name, row.meaning);
    return text;
}

void addSweepOptions(CLI::App& sweep, SweepOptions& options)
{
    // A single value given twice: the last one counts, so that an alias or a script can be overridden.
    const auto single = [&](const char* name, std::string& value, const char* type, const std::string& text) {
        return sweep.add_option(name, value, text)->type_name(type)->take_last();
    };
    const auto list = [&](const char* name, Words& words, const std::string& text) {
        return sweep.add_option(name, words, text)->delimiter(',')->type_name("LIST");
    };
    single("--preset", options.preset, "NAME", explained<Preset>("sizes, rounds and times [default]"));
    list("--test", options.tests, explained<crossover::Test>("what to measure [throughput,latency]"));
    list("--transport", options.transports, explained<Transport>("over what [ipc]"));
    single("--wait", options.wait, "NAME", explained<Wait>("how calls wait [block]"));
    list("--release", options.releases, explained<Release>("how zero-copy buffers are given back [shared]"));
    auto* sizes = list("--sizes", options.sizes, "sizes such as 64,1KiB,64KiB (1KiB is 1024 B, 1kB is 1000 B)");
    single("--min", options.min, "SIZE", "smallest size of a grid even in log(size)")->excludes(sizes);
    single("--max", options.max, "SIZE", "largest size of the grid")->excludes(sizes);
    single("--per-decade", options.perDecade, "N", "sizes per factor of ten")->excludes(sizes);
    single("--rounds", options.rounds, "N", "trials of every size");
    single("--trial-ms", options.trialMs, "MS", "timed bursts of a trial, milliseconds");
    single("--burst-ms", options.burstMs, "MS", "one burst of the slower arm, milliseconds");
    single("--inflight", options.inflight, "SIZE", "most bytes sent and not yet received [64MiB]");
    single("--seed", options.seed, "N", "of the random order of sizes and bursts [a fresh one]");
    auto* target = single("--target", options.target, "SHARE",
                          "after the rounds, measure fresh ones around each crossover until its interval reaches no "
                          "further than this [10%]");
    auto* budget = single("--budget", options.budget, "TIME", "the longest that may take [60s]");
    sweep.add_flag("--no-confirm", options.noConfirm, "end after the rounds")->excludes(target)->excludes(budget);
    sweep.add_flag("--aa", options.sameArms,
                   "copy against copy (release copied): the noise floor; alone unless --release names others");
    auto* hybrid = single("--hybrid", options.hybrid, "SIZE",
                          "a third arm in every burst, which copies below this size and sends zero-copy from it on");
    sweep.add_flag("--check", options.check, "at the end, measure a hybrid arm with each threshold recommended")
        ->excludes(hybrid);
    single("--csv", options.csv, "FILE", "write each sample as soon as its trial ends (-: standard output)");
    single("--png", options.png, "FILE", "write the four charts at the end; the picture opens as data again");
    single("--session", options.session, "FILE", "write everything at the end (.zxo, .zxo.gz): opens in the window");
    single("--title", options.title, "TEXT", "what to call the session");
    single("--notes", options.notes, "TEXT", "kept in the session and shown in reports");
    sweep.add_flag("--json-stream", options.jsonStream,
                   "one JSON object per line on standard output: start, sample, verdict, end");
}

void addAnalyzeOptions(CLI::App& analyze, AnalyzeOptions& options)
{
    analyze
        .add_option("FILE", options.file, "samples as CSV, of sweep --csv or of pyzmq's scripts (-: standard input)")
        ->required()
        ->type_name("");
    analyze.add_flag("--json", options.json, "one JSON object instead of text");
    const auto share = [&](const char* name, std::string& value, const char* text) {
        analyze.add_option(name, value, text)->type_name("SHARE")->take_last();
    };
    share("--alpha", options.alpha, "chance of a wrong claim; intervals promise 1 - alpha [0.05]");
    share("--delta", options.delta, "differences up to this share count as none [0.05]");
}

std::string versionText()
{
    return fmt::format("zmq-crossover {} (libzmq {}, Qt {})\n", programVersion(), libzmqVersion(), qVersion());
}

constexpr const char* exitCodes = "Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted (what was measured is "
                                  "written).";

} // namespace

Result<Command> parseCommandLine(int argc, const char* const* argv)
{
    CLI::App program("Measures from which message size on a zero-copy ZeroMQ send pays, on this machine.\n"
                     "Without a command it opens the window, with the files that are named.",
                     "zmq-crossover");
    program.footer(exitCodes);
    program.set_version_flag("--version", versionText());
    SweepOptions options;
    auto* sweep = program.add_subcommand("sweep", "Measure without a window; verdicts on standard output.");
    sweep->footer("LIST: comma-separated; each combination of test, transport and release is measured.\n" +
                  std::string(exitCodes));
    addSweepOptions(*sweep, options);
    AnalyzeOptions analyzeOptions;
    auto* analyze = program.add_subcommand("analyze", "Judge a file of samples; verdicts on standard output.");
    analyze->footer(exitCodes);
    addAnalyzeOptions(*analyze, analyzeOptions);
    ExportOptions exportOptions;
    auto* exporting = program.add_subcommand("export", "Turn files of samples into other files, pictures and reports.");
    exporting->footer(exitCodes);
    addExportOptions(*exporting, exportOptions);
    CompareOptions compareOptions;
    auto* compare = program.add_subcommand("compare", "Tell what files measured otherwise than the first of them.");
    compare->footer(exitCodes);
    addCompareOptions(*compare, compareOptions);
    WindowCommand window;
    program.add_option("FILE", window.files, "open these in the window: sessions, pictures, CSV")->type_name("");
    try {
        program.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        return TextCommand{program.help()};
    } catch (const CLI::CallForVersion&) {
        return TextCommand{versionText()};
    } catch (const CLI::ParseError& error) {
        return usageError(error.what());
    }
    if (sweep->parsed()) return readSweep(options);
    if (analyze->parsed()) return readAnalyze(analyzeOptions);
    if (exporting->parsed()) {
        return readExport(exportOptions).map([](auto command) { return Command(std::move(command)); });
    }
    if (compare->parsed()) {
        return readCompare(compareOptions).map([](auto command) { return Command(std::move(command)); });
    }
    return readWindow(std::move(window));
}

} // namespace crossover
