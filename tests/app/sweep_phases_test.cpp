// SPDX-License-Identifier: GPL-3.0-or-later

// What a sweep measures beside its rounds: refine rounds, a hybrid arm, copy against copy.

#include <algorithm>
#include <regex>

#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "core/model/sweep_config.h"
#include "core/store/csv_reader.h"

#include "tests/app/program.h"

namespace {

using namespace crossover;
using namespace program;
using ::testing::Contains;
using ::testing::Each;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::MatchesRegex;
using ::testing::Not;
using ::testing::Optional;
using ::testing::SizeIs;
using ::testing::StartsWith;

QStringList shortSweep(const QStringList& more)
{
    return QStringList{"sweep",    "--test", "throughput", "--transport", "inproc",     "--sizes", "16,64,1MiB",
                       "--rounds", "6",      "--trial-ms", "1",           "--burst-ms", "0.2"} +
           more;
}

/// The samples of a sweep with these options, and how it ended.
struct Measured {
    Ended ended;
    std::vector<Sample> samples;
};

Measured measured(QStringList arguments)
{
    const QTemporaryDir folder;
    const auto csv = folder.filePath("sweep.csv");
    Measured result{run(arguments << "--csv" << csv), {}};
    EXPECT_EQ(result.ended.exitCode, 0) << result.ended.err;
    std::ifstream file(csv.toStdString());
    auto samples = readCsv(file);
    EXPECT_TRUE(samples.has_value()) << (samples ? "" : samples.error().message);
    if (samples) result.samples = std::move(*samples);
    return result;
}

std::size_t rowsOf(const std::vector<Sample>& samples, Phase phase, crossover::Test test)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        samples, [&](const Sample& sample) { return sample.phase == phase && sample.group.test == test; }));
}

/// What is said of the extra trials of a metric. That their number is the one in the file is expected here.
std::string saidOf(const Metric metric, const Measured& sweep)
{
    const auto& row = term(metric);
    const auto begin = row.title.text() + ": ";
    const auto lines = linesOf(sweep.ended.out);
    const auto isOutcome = [&](const std::string& line) {
        return line.starts_with(begin) && line.find(" extra trial") != std::string::npos;
    };
    const auto line = std::ranges::find_if(lines, isOutcome);
    EXPECT_NE(line, lines.end()) << "nothing is said of " << row.title.text() << ": " << sweep.ended.out;
    if (line == lines.end()) return {};
    EXPECT_EQ(std::ranges::count_if(lines, isOutcome), 1) << sweep.ended.out;
    static const std::regex number("([0-9]+) extra trials?[ ;:)]");
    std::smatch match;
    EXPECT_TRUE(std::regex_search(*line, match, number)) << *line;
    const auto rows = rowsOf(sweep.samples, Phase::Refine, row.test);
    EXPECT_EQ(rows % 2, 0U) << "a trial without one of its arms";
    if (!match.empty()) {
        EXPECT_EQ(std::stoul(match[1]), rows / 2) << *line;
    }
    return line->substr(begin.size());
}

TEST(SweepPhases, SayHowManyExtraTrialsReachedTheTarget)
{
    // Copying 64 B and handing over 1 MiB are far ahead, on a single CPU even while other programs run. A margin and a
    // target so wide are reached soon.
    const auto sweep =
        measured({"sweep",    "--test",  "latency",    "--transport", "inproc", "--placement", "together", "--release",
                  "notified", "--sizes", "16,64,1MiB", "--rounds",    "6",      "--trial-ms",  "1",        "--burst-ms",
                  "0.5",      "--delta", "50%",        "--target",    "100%",   "--budget",    "50s"});
    EXPECT_THAT(saidOf(Metric::Latency, sweep),
                MatchesRegex("crossover known to ±[0-9.]+ % after [0-9]+ extra trials? \\(target ±100 %\\)\\."));
    EXPECT_EQ(rowsOf(sweep.samples, Phase::Explore, crossover::Test::Latency), 2U * 3 * 6);
    EXPECT_GT(rowsOf(sweep.samples, Phase::Refine, crossover::Test::Latency), 0U);
}

TEST(SweepPhases, SayHowManyExtraTrialsWereMadeUntilTheTimeWasUp)
{
    const auto sweep = measured({"sweep", "--transport", "inproc", "--release", "notified", "--sizes", "16,64,1MiB",
                                 "--rounds", "2", "--target", "0.5%", "--budget", "1s"});
    for (const auto metric : {Metric::Throughput, Metric::SendRate, Metric::Latency}) {
        EXPECT_THAT(saidOf(metric, sweep),
                    MatchesRegex("time is up after [0-9]+ extra trials?; the crossover (has no interval|is still "
                                 "uncertain by (±[0-9.]+ %|a factor of [0-9.]+) \\(target ±0.5 %\\))\\."));
    }
}

TEST(SweepPhases, EndWithTheBudgetAtTheDefaultSizes)
{
    const auto sweep = measured({"sweep", "--transport", "inproc", "--budget", "1s"});
    const auto config = presetConfig(Preset::Default);
    for (const auto test : {crossover::Test::Throughput, crossover::Test::Latency}) {
        const auto first = std::ranges::count_if(sweep.samples, [&](const Sample& sample) {
            return sample.group.test == test && sample.phase == Phase::Explore && sample.round == 1U;
        });
        EXPECT_EQ(static_cast<std::size_t>(first), 2 * config.sizes.size()) << "the first round is whole";
    }
    EXPECT_LT(sweep.samples.size(), 2 * config.trials()) << "all the rounds, and more";
    for (const auto metric : {Metric::Throughput, Metric::SendRate, Metric::Latency})
        EXPECT_THAT(saidOf(metric, sweep), StartsWith("time is up after "));
    EXPECT_THAT(sweep.ended.out, HasSubstr("\n\nThroughput: ")) << "a threshold, or why there is none";
}

TEST(SweepPhases, RefineNothingOnRequest)
{
    for (const auto* option : {"--no-refine", "--no-confirm"}) {
        const auto sweep = measured(shortSweep({option}));
        EXPECT_EQ(sweep.samples.size(), 2U * 3 * 6) << option;
        EXPECT_THAT(sweep.samples, Each(Field(&Sample::phase, Optional(Phase::Explore)))) << option;
        EXPECT_THAT(sweep.ended.out, Not(HasSubstr("extra trial"))) << option;
    }
}

TEST(SweepPhases, MeasureAHybridArmInTheSameTrials)
{
    const auto ended = run(shortSweep({"--hybrid", "1KiB", "--csv", "-"}));
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    auto lines = linesOf(ended.out);
    ASSERT_THAT(lines, SizeIs(1 + 3 * 3 * 6)) << "a header, and three arms at three sizes in six rounds";
    EXPECT_THAT(lines[0], testing::EndsWith(",phase,threshold,placement,sender,receiver,security,acknowledgement_us,"
                                            "cpu_sender,cpu_receiver,latency_p999,round_trips,peak_memory"));
    lines.erase(lines.begin());
    EXPECT_THAT(lines, Each(HasSubstr(",check,")));
    EXPECT_THAT(lines,
                Contains(MatchesRegex("16,[0-9]+,,False,.*,check,1024,[a-z]+,thread,thread,plain,,.*")).Times(6));
    EXPECT_THAT(ended.err, AllOf(HasSubstr("Throughput: "), HasSubstr("the threshold of 1 KiB ")));
}

TEST(SweepPhases, CheckWhatIsRecommended)
{
    const auto ended = run(shortSweep({"--release", "notified", "--no-refine", "--check", "--csv", "-"}));
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    const bool checked = QString::fromStdString(ended.out).contains(",check,");
    EXPECT_EQ(checked, ended.err.find("Checking the threshold ") != std::string::npos);
    EXPECT_NE(checked, ended.err.find("No threshold is recommended") != std::string::npos);
    EXPECT_EQ(checked, ended.err.find("Throughput: the threshold of ") != std::string::npos);
}

TEST(SweepPhases, ReportTheNoiseFloorOfCopyAgainstCopy)
{
    const auto ended = run(shortSweep({"--aa", "--no-refine"}));
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    const auto lines = linesOf(ended.out);
    EXPECT_THAT(lines[0], StartsWith("Throughput, copy against copy: "));
    EXPECT_THAT(lines[0], HasSubstr("Noise floor: medians differ by up to "));
}

TEST(SweepPhases, MeasureCopyAgainstCopyBesideANamedRelease)
{
    const auto ended = run(shortSweep({"--aa", "--release", "pooled", "--placement", "free", "--no-refine"}));
    EXPECT_THAT(ended.out, HasSubstr("[inproc, pooled release, blocking calls, free placement] Throughput: "));
    EXPECT_THAT(ended.out,
                HasSubstr("[inproc, copied release, blocking calls, free placement] Throughput, copy against copy: "));
}

TEST(SweepPhases, SayWhereEachStageGoesAndWhy)
{
    const auto ended = run(shortSweep({"--budget", "6s", "--json-stream"}));
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(linesOf(ended.out), Contains(MatchesRegex(".\"event\":\"stage\",\"test\":\"throughput\",\"transport\":"
                                                          "\"inproc\",\"steps\":\"[0-9].* [(].*[)]\".")));
}

TEST(SweepPhases, GoOnWithASession)
{
    const QTemporaryDir folder;
    const auto session = folder.filePath("sweep.zxo");
    ASSERT_EQ(run(shortSweep({"--no-refine", "--session", session})).exitCode, 0);
    const auto csv = folder.filePath("more.csv");
    const auto more = run({"sweep", "--continue", session, "--budget", "1s", "--csv", csv});
    EXPECT_EQ(more.exitCode, 0) << more.err;
    std::ifstream file(csv.toStdString());
    const auto added = readCsv(file);
    ASSERT_TRUE(added.has_value()) << added.error().message;
    ASSERT_FALSE(added->empty());
    EXPECT_THAT(*added, Each(testing::Field(&Sample::phase, Phase::Refine)));
    const auto all = run({"export", session, "-o", folder.filePath("all.csv")});
    ASSERT_EQ(all.exitCode, 0) << all.err;
    std::ifstream whole(folder.filePath("all.csv").toStdString());
    EXPECT_EQ(readCsv(whole).value().size(), 2 * 3 * 6 + added->size()) << "what was there, and what came";
}

TEST(SweepPhases, GoOnOnlyWithWhatThisMachineMeasured)
{
    const auto csv = run({"sweep", "--continue", QStringLiteral(CROSSOVER_TEST_DATA "/recorded-ipc.csv")});
    EXPECT_EQ(csv.exitCode, 2);
    EXPECT_THAT(csv.err, HasSubstr("add --session FILE"));
    const auto other = run({"sweep", "--continue", QStringLiteral(CROSSOVER_TEST_DATA "/session-v1.zxo"), "--session",
                            "/nowhere/to/be/written.zxo"});
    EXPECT_EQ(other.exitCode, 1);
    EXPECT_THAT(other.err, HasSubstr("cannot be continued: "));
    const auto budget = run({"sweep", "--continue", "some.zxo", "--budget", "1ms"});
    EXPECT_EQ(budget.exitCode, 2) << budget.err;
    const auto options = run({"sweep", "--continue", "some.zxo", "--rounds", "3"});
    EXPECT_EQ(options.exitCode, 2);
    EXPECT_THAT(options.err, HasSubstr("--rounds cannot be used with --continue"));
}

} // namespace
