// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <gmock/gmock.h>

#include "core/model/copy_speed.h"
#include "core/model/units.h"
#include "core/report/recommendation_words.h"
#include "core/report/title.h"
#include "core/report/verdict_words.h"
#include "core/report/why_words.h"
#include "core/store/open.h"
#include "tests/core/analyze/curves.h"
#include "tests/core/model/latency_rows.h"
#include "tests/core/store/sessions.h"

namespace crossover {
namespace {

using namespace sessions;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

Session recordedSession()
{
    auto session = openSession(testData("recorded-ipc.csv")).value();
    session.environment = fullSession().environment;
    session.environment->facts.push_back({"Program", "ZeroMQ Crossover 0.1.0"});
    session.config = fullSession().config;
    session.measured = "2026-11-22T14:05:00+01:00";
    return session;
}

TEST(Report, HoldsEveryVerdictAndEverySizeOfASession)
{
    const auto session = recordedSession();
    const auto report = markdownReport(session);
    EXPECT_THAT(report,
                StartsWith("# recorded-ipc\n\nAMD EPYC, 2 cores, Linux 6.1; measured 2026-11-22T14:05:00+01:00; "));
    for (const auto& analysis : analyzeAll(session.samples)) {
        EXPECT_THAT(report, HasSubstr("\n- " + titled(analysis, verdictSentence(analysis)) + '\n'));
        EXPECT_THAT(report, HasSubstr(titled(analysis, recommendationSentence(analysis))));
        for (const auto& size : analysis.sizes)
            EXPECT_THAT(report, HasSubstr(fmt::format("\n| {} |", formatBytes(size.size))));
    }
    EXPECT_THAT(report, AllOf(HasSubstr("| size | copy | zero-copy | speedup | 95 % | pairs |\n|---:|---:|"),
                              HasSubstr("| CPU | AMD EPYC |"), HasSubstr("| seed | 18446744073709551615 |"),
                              HasSubstr("constexpr std::size_t zeroCopyThreshold = "),
                              HasSubstr("measured 2026-11-22; ZeroMQ Crossover 0.1.0"), Not(HasSubstr("!["))));
}

TEST(Report, JudgesByTheMarginOfItsSweep)
{
    auto session = recordedSession();
    session.config->delta = 0.2;
    const auto report = markdownReport(session);
    for (const auto& analysis : analyzeAll(session.samples, optionsOf(session.config)))
        EXPECT_THAT(report, HasSubstr(titled(analysis, verdictSentence(analysis))));
    EXPECT_THAT(report, HasSubstr("costs at most 20 % at any size tested"));
}

TEST(Report, HoldsTheCheckOfAThreshold)
{
    Session session;
    session.samples = curves::checked(4096);
    EXPECT_THAT(markdownReport(session),
                AllOf(HasSubstr("\n## Verdicts\n\nipc, shared release, blocking calls, free placement.\n"),
                      HasSubstr("\n## Checked thresholds\n\n- Throughput: the threshold of 4 KiB holds: ")));
    EXPECT_THAT(markdownReport(recordedSession()), Not(HasSubstr("Checked thresholds")));
}

TEST(Report, NamesTheCombinationInEachLineWhereThereAreTwo)
{
    auto session = recordedSession();
    const auto count = session.samples.size();
    for (std::size_t i = 0; i < count; ++i) {
        session.samples.push_back(session.samples[i]);
        session.samples.back().group.release = Release::Owned;
    }
    const auto report = markdownReport(session);
    for (const auto& analysis : analyzeAll(session.samples))
        EXPECT_THAT(report, HasSubstr("\n- " + wordsOf(analysis.group) + ": " +
                                      titled(analysis, verdictSentence(analysis)) + '\n'));
}

TEST(Report, TellsWhyTheCurvesAreAsTheyAre)
{
    auto session = recordedSession();
    const auto report = markdownReport(session);
    EXPECT_THAT(report, AllOf(HasSubstr("\n## Why\n\n**"), HasSubstr("| arm | sizes | each message | each byte |"),
                              HasSubstr("How fast the machine copies is not known")));
    addFacts(*session.environment, {{{64, 2, 8}, {4096, 160, 400}}});
    EXPECT_THAT(markdownReport(session), HasSubstr("| 64 B | 2 ns (32 GB/s) | 8 ns (8 GB/s) |"));
    for (const auto& analysis : analyzeAll(session.samples, optionsOf(session.config))) {
        EXPECT_THAT(markdownReport(session),
                    HasSubstr(whyMarkdown(analysis, explain(analysis, session.samples, session.environment))));
    }
}

TEST(Report, GivesManyVerdictsAsATable)
{
    auto session = openSession(testData("recorded-ipc.csv")).value();
    const auto one = session.samples;
    for (const auto release : {Release::Pooled, Release::Notified, Release::Shared}) {
        for (auto sample : one) {
            sample.group.release = release;
            session.samples.push_back(sample);
        }
    }
    const auto report = markdownReport(session);
    EXPECT_THAT(report,
                HasSubstr("## Verdicts\n\n| combination | Throughput | Send rate | Latency | CPU time |\n|---|"));
    for (const auto& analysis : analyzeAll(session.samples)) {
        EXPECT_THAT(report, Not(HasSubstr("\n- " + wordsOf(analysis.group))));
        EXPECT_THAT(report, HasSubstr("\n| " + wordsOf(analysis.group) + " | "));
    }
    EXPECT_THAT(htmlReport(session),
                AllOf(HasSubstr("<th>combination</th>"), HasSubstr("How it was measured"), Not(HasSubstr("<svg"))));
    EXPECT_THAT(htmlReport(session, {{"<svg>drawn</svg>"}}), HasSubstr("<svg>drawn</svg>"));
    EXPECT_THAT(htmlReport({}), HasSubstr("There are no samples."));
}

TEST(Report, NamesThePictureOfTheCharts)
{
    EXPECT_THAT(markdownReport(recordedSession(), {{"my charts.png"}}), HasSubstr("![Charts](<my charts.png>)"));
}

TEST(Report, SaysWhatIsUnknownAndHowASweepEnded)
{
    auto session = openSession(testData("pushpull_tcp_thr_results.csv")).value();
    auto report = markdownReport(session);
    EXPECT_THAT(report, AllOf(HasSubstr("15 samples"), HasSubstr("tcp, unknown release"), HasSubstr("| 8 B |"),
                              Not(HasSubstr("## Machine")), Not(HasSubstr("## Setup"))));
    session.end = SessionEnd{Ending::Stopped, "by the user"};
    EXPECT_THAT(markdownReport(session), HasSubstr("stopped (by the user); 15 samples.\n"));
    EXPECT_THAT(markdownReport({}), HasSubstr("no samples"));
}

TEST(Report, TakesNobodysTextForMarkdown)
{
    Session session;
    session.title = "<script> | *bold*\n# heading";
    EXPECT_THAT(markdownReport(session), StartsWith("# \\<script\\> \\| \\*bold\\* \\# heading\n"));
}

TEST(Report, TakesNobodysTextForAnythingElse)
{
    const std::string hostile = "<img src=x> &lt; ~~~ [a](b) | \x1b[31m \u202e\xff\n\nnext";
    const std::string harmless = "\\<img src=x\\> \\&lt; \\~\\~\\~ \\[a\\](b) \\| \ufffd\\[31m \ufffd\ufffd  next";
    auto session = recordedSession();
    session.title = hostile;
    session.notes = hostile;
    session.environment->machine = hostile;
    session.environment->facts = {{hostile, hostile}};
    session.environment->cautions = {hostile};
    session.end = SessionEnd{Ending::Failed, hostile};
    const auto report = markdownReport(session);
    EXPECT_THAT(report, AllOf(StartsWith("# " + harmless + "\n\n" + harmless + "; "),
                              HasSubstr("failed (" + harmless + ")"), HasSubstr("\n\n" + harmless + "\n\n## Verdicts"),
                              HasSubstr("| " + harmless + " | " + harmless + " |\n"),
                              HasSubstr("// \x3cimg src=x> &lt; ~~~ [a](b) | \ufffd[31m \ufffd\ufffd  next; ")));
}

TEST(Report, LetsNotesBeginNoList)
{
    Session session;
    for (const auto& [notes, paragraph] : {std::pair("- a", "\n\\- a\n"),
                                           {"+ a", "\n\\+ a\n"},
                                           {"1. a", "\n1\\. a\n"},
                                           {"2) a", "\n2\\) a\n"},
                                           {"    code", "\ncode\n"},
                                           {"2026", "\n2026\n"}}) {
        session.notes = notes;
        EXPECT_THAT(markdownReport(session), HasSubstr(paragraph));
    }
}

TEST(Report, LetsNoNameOfAPictureEndItsLink)
{
    EXPECT_THAT(markdownReport(recordedSession(), {{"a>\n<b>%\\.png"}}),
                HasSubstr("![Charts](<a%3E %3Cb%3E%25%5C.png>)"));
}

TEST(Report, JudgesPercentilesOnRequestOrSaysWhyNot)
{
    Session session;
    session.samples = latencyRows(12, 100);
    EXPECT_THAT(markdownReport(session), Not(HasSubstr("p90")));
    const auto report = markdownReport(session, {{}, {Metric::LatencyP90, Metric::LatencyP999}});
    EXPECT_THAT(report, HasSubstr("\n- Latency p90: "));
    EXPECT_THAT(report, HasSubstr("**Latency p90**, "));
    EXPECT_THAT(report, HasSubstr("\n\nLatency p99.9 needs 5000 round trips of an arm at a size"));
    EXPECT_THAT(htmlReport(session, {{}, {Metric::LatencyP90}}), HasSubstr("Latency p90"));
}

} // namespace
} // namespace crossover
