// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <gmock/gmock.h>

#include "core/model/units.h"
#include "core/store/open.h"
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
        EXPECT_THAT(report, HasSubstr("- ipc, shared release, blocking calls: " + analysis.verdict.sentence));
        EXPECT_THAT(report, HasSubstr(recommend(analysis).sentence));
        for (const auto& size : analysis.sizes)
            EXPECT_THAT(report, HasSubstr(fmt::format("\n| {} |", formatBytes(size.size))));
    }
    EXPECT_THAT(report, AllOf(HasSubstr("| size | copy | zero-copy | speedup | 95 % | pairs |\n|---:|---:|"),
                              HasSubstr("| CPU | AMD EPYC |"), HasSubstr("| seed | 18446744073709551615 |"),
                              HasSubstr("zmq.COPY_THRESHOLD = "),
                              HasSubstr("measured 2026-11-22; ZeroMQ Crossover 0.1.0"), Not(HasSubstr("!["))));
}

TEST(Report, NamesThePictureOfTheCharts)
{
    EXPECT_THAT(markdownReport(recordedSession(), {"my charts.png"}), HasSubstr("![Charts](<my charts.png>)"));
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

TEST(Report, SaysWhereASessionComesFrom)
{
    const auto known = originOf(recordedSession());
    EXPECT_EQ(known.machine, "AMD EPYC, 2 cores, Linux 6.1");
    EXPECT_EQ(known.date, "measured 2026-11-22");
    EXPECT_EQ(known.program, "ZeroMQ Crossover 0.1.0");
    const auto unknown = originOf(openSession(testData("recorded-ipc.csv")).value());
    EXPECT_EQ(unknown.machine, "From recorded-ipc, which does not name the machine");
    EXPECT_EQ(unknown.date, "date unknown");
}

} // namespace
} // namespace crossover
