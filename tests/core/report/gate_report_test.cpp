// SPDX-License-Identifier: GPL-3.0-or-later
// What a check says to people and to programs.

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/report/gate_json.h"
#include "core/report/gate_words.h"
#include "core/report/tracker_json.h"
#include "tests/core/analyze/synthetic.h"

namespace crossover {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using Json = nlohmann::json;

Session gated(double crossing, std::uint64_t seed, double faster = 1)
{
    Session session;
    session.environment = Environment{{{"CPU", "<a> & \"b\""}, {"libzmq", "4.3.4"}}, "", {}};
    session.samples = synthetic::sweepCrossingAt(crossing, seed, faster);
    return session;
}

GateReport moved()
{
    GateOptions options;
    options.criteria = {{GateTerm::Threshold, 0.05}, {GateTerm::Crossover, 0.25}, {GateTerm::Throughput, 0.05}};
    return checkAgainst(gated(512, 1), gated(65'536, 2), options);
}

TEST(GateWords, TellWhatChangedFromWhatToWhatByHowMuchAndHowSure)
{
    const auto text = gateText(moved());
    EXPECT_THAT(text, AllOf(testing::StartsWith("Changed: 3 of 3 comparisons fail.\n"),
                            HasSubstr("  threshold (limit 5 %): changed\n"), HasSubstr("by the old one, zero-copy at "),
                            HasSubstr("(at least "), HasSubstr("  crossover of throughput (limit 25 %): changed\n"),
                            HasSubstr("intervals are apart by a factor of "), HasSubstr("throughput, zero-copy, ")));
    EXPECT_THAT(text, HasSubstr("(p "));
}

TEST(GateWords, TellADriftAnotherLibraryAndAnotherMachine)
{
    const auto before = gated(2048, 1);
    auto now = gated(2048, 2, 0.5);
    now.environment->facts[1].value = "4.3.5";
    const auto text = gateText(checkAgainst(before, now));
    EXPECT_THAT(text, AllOf(testing::StartsWith("Unchanged: "), HasSubstr("Note: libzmq was 4.3.4 and is 4.3.5.\n"),
                            HasSubstr("changed, not zero-copy.\n")));
    now.environment->facts[0].value = "c\n";
    EXPECT_THAT(gateText(checkAgainst(before, now)),
                AllOf(testing::StartsWith("Not comparable: it was measured on another machine: CPU was "),
                      HasSubstr("--across-machines"), Not(HasSubstr("c\n."))));
}

TEST(GateJson, HasEveryCase)
{
    const auto report = moved();
    const auto json = Json::parse(gateJson(report, "then", "n\tow"));
    EXPECT_EQ(json["schema"], 1);
    EXPECT_EQ(json["outcome"], "changed");
    EXPECT_EQ(json["now"], "n\tow");
    ASSERT_EQ(json["cases"].size(), report.cases.size());
    const auto& threshold = json["cases"][0];
    EXPECT_EQ(threshold["criterion"], "threshold");
    EXPECT_EQ(threshold["finding"], "changed");
    EXPECT_GT(threshold["cost"]["at_least"], 1.05);
    EXPECT_LE(threshold["cost"]["at_least"], threshold["cost"]["slowdown"]);
    EXPECT_LT(json["cases"][1]["baseline_crossover"]["high"], json["cases"][1]["crossover"]["low"]);
    const auto& rates = json["cases"][2]["rates"];
    ASSERT_FALSE(rates.empty());
    EXPECT_EQ(rates[0]["size"], nullptr);
    EXPECT_GT(rates[0]["slowdown"], 1);
    EXPECT_EQ(Json::parse(gateJson(checkAgainst({}, {}), "", ""))["outcome"], "not_comparable");
}

TEST(GateJunit, CountsFailuresAndErrors)
{
    const auto changed = gateJunit(moved());
    EXPECT_THAT(changed, AllOf(testing::StartsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites "),
                               HasSubstr("tests=\"3\" failures=\"3\" errors=\"0\" skipped=\"0\""),
                               HasSubstr("<failure message=")));
    auto elsewhere = gated(512, 1);
    elsewhere.environment->facts[0].value = "c";
    EXPECT_THAT(gateJunit(checkAgainst(gated(512, 1), elsewhere)),
                AllOf(HasSubstr("tests=\"1\" failures=\"0\" errors=\"1\""), HasSubstr("&lt;a&gt; &amp; &quot;b&quot;"),
                      Not(HasSubstr("<a>"))));
    EXPECT_THAT(gateJunit(checkAgainst(gated(512, 1), gated(512, 1))), HasSubstr("failures=\"0\" errors=\"0\""));
}

TEST(GateJunit, HasNoCharacterThatXmlForbids)
{
    auto elsewhere = gated(512, 1);
    elsewhere.environment->facts[0].value = "c\x01\x1b[31m\x7f, \xEF\xBF\xBE and \xEF\xBF\xBF, \xff, \xED\xA0\x80.";
    const auto text = gateJunit(checkAgainst(gated(512, 1), elsewhere));
    EXPECT_THAT(text, AllOf(HasSubstr("[31m"), HasSubstr(" and ")));
    for (const auto* forbidden : {"\x01", "\x1b", "\xEF\xBF\xBE", "\xEF\xBF\xBF", "\xff", "\xED\xA0\x80"})
        EXPECT_THAT(text, Not(HasSubstr(forbidden)));
}

TEST(TrackerJson, BenchmarkActionHasTimesOfEveryArmAndSize)
{
    const auto session = gated(2048, 1);
    const auto json = Json::parse(benchmarkActionJson(session));
    ASSERT_EQ(json.size(), 2 * synthetic::defaultSizes().size());
    const auto analysis = analyzeAll(session.samples)[0];
    EXPECT_EQ(json[0]["name"], "throughput/ipc/block/shared/free/copy/size:16");
    EXPECT_EQ(json[0]["unit"], "ns/message");
    EXPECT_NEAR(json[0]["value"], 1e9 / analysis.copy[0].median, 1e-3);
    EXPECT_EQ(json[0]["extra"], "median of 20 trials");
    EXPECT_THAT(json[0]["range"], testing::StartsWith("± "));
}

TEST(TrackerJson, BencherHasMeasuresOfEachBenchmark)
{
    auto session = gated(2048, 1);
    const auto analysis = analyzeAll(session.samples)[0];
    for (auto& sample : session.samples)
        sample.cpuSenderUs = 2;
    const auto json = Json::parse(bencherJson(session));
    const auto& copy = json["ipc/block/shared/free/copy/size:16"];
    EXPECT_DOUBLE_EQ(copy["throughput"]["value"], analysis.copy[0].median);
    EXPECT_LE(copy["throughput"]["lower_value"], copy["throughput"]["value"]);
    EXPECT_GE(copy["throughput"]["upper_value"], copy["throughput"]["value"]);
    EXPECT_DOUBLE_EQ(copy["cpu"]["value"], 2000) << "nanoseconds";
    const auto& answers = json["throughput/ipc/block/shared/free"];
    EXPECT_EQ(answers["threshold"]["value"], *analysis.recommendation.threshold);
    EXPECT_DOUBLE_EQ(answers["crossover"]["value"], *analysis.verdict.estimate);
}

} // namespace
} // namespace crossover
