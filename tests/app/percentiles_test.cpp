// SPDX-License-Identifier: GPL-3.0-or-later

// Percentiles of latency and peak memory, asked for on the command line.

#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "tests/app/program.h"

namespace {

using namespace program;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// Medians are the same for both arms, but one of 10 zero-copy round trips takes twice as long as with copying.
QByteArray slowPercentiles(int count)
{
    QByteArray text = "size,count,copy,poll,transport,latency,release,round,latency_p90,latency_p99\n";
    for (int round = 1; round <= 12; ++round) {
        for (const char* size : {"64", "1024", "4096"}) {
            for (const bool copy : {true, false}) {
                text += QByteArray(size) + "," + QByteArray::number(count) + (copy ? ",True" : ",False") +
                        ",True,tcp," + QByteArray::number(10 + 0.01 * ((round + (copy ? 1 : 0)) % 2)) + ",shared," +
                        QByteArray::number(round) + (copy ? ",15," : ",30,") + "40\n";
            }
        }
    }
    return text;
}

TEST(Analyze, JudgesPercentilesOfLatencyOnRequest)
{
    const auto usual = run({"analyze", "-"}, slowPercentiles(100));
    EXPECT_THAT(usual.out, Not(HasSubstr("p90")));
    const auto asked = run({"analyze", "--percentiles", "p90,p99", "-"}, slowPercentiles(100));
    EXPECT_THAT(asked.out, AllOf(HasSubstr("Latency p90: keep copying. "),
                                 HasSubstr(" Copying is faster up to 4 KiB, the largest size tested")));
    EXPECT_THAT(asked.out, HasSubstr("Latency p99 needs trials with 500 round trips, because these"));
    const auto few = run({"analyze", "--percentiles", "p90", "-"}, slowPercentiles(49));
    EXPECT_THAT(few.out, HasSubstr("Latency p90 needs trials with 50 round trips"));
    EXPECT_EQ(run({"analyze", "--percentiles", "p42", "-"}, slowPercentiles(100)).exitCode, 2);
}

/// Zero-copy needs a tenth of the memory.
QByteArray lightZeroCopy()
{
    QByteArray text = "size,count,copy,poll,transport,throughput,release,round,peak_memory\n";
    for (int round = 1; round <= 6; ++round) {
        for (const char* size : {"64", "1024", "4096"}) {
            for (const bool copy : {true, false})
                text += QByteArray(size) + ",100," + (copy ? "True" : "False") + ",True,tcp,1000,shared," +
                        QByteArray::number(round) + (copy ? ",1048576\n" : ",104858\n");
        }
    }
    return text;
}

TEST(Analyze, JudgesPeakMemoryOnRequest)
{
    EXPECT_THAT(run({"analyze", "-"}, lightZeroCopy()).out, Not(HasSubstr("memory")));
    const auto asked = run({"analyze", "--memory", "-"}, lightZeroCopy());
    EXPECT_THAT(asked.out, HasSubstr("Peak memory: send zero-copy from 64 B. Zero-copy saves 90 % at 64 B"));
    EXPECT_THAT(run({"analyze", "--memory", "--json", "-"}, lightZeroCopy()).out,
                AllOf(HasSubstr("\"metric\":\"memory\""), HasSubstr("\"why\":null")));
    EXPECT_THAT(run({"analyze", "--memory", "--percentiles", "p90", "-"}, slowPercentiles(100)).out,
                HasSubstr("Peak memory was not judged: throughput was not measured."));
}

class PercentilesInFiles : public testing::Test {
protected:
    PercentilesInFiles() { EXPECT_TRUE(write("a.csv", 100) && write("few.csv", 40)); }

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

private:
    [[nodiscard]] bool write(const char* name, int count) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(slowPercentiles(count)) > 0;
    }

    QTemporaryDir m_folder;
};

TEST_F(PercentilesInFiles, ChartsShowTheFirstAndReportsJudgeThemAll)
{
    const auto ended = run({"export", path("a.csv"), "--percentiles", "p90,p99", "--chart", "latency", "-o",
                            path("a.svg"), "-o", path("a.md"), "-o", path("a.html")});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(contentOf(path("a.svg")), AllOf(HasSubstr(">Latency p90<"), Not(HasSubstr("p99"))));
    for (const char* report : {"a.md", "a.html"})
        EXPECT_THAT(contentOf(path(report)), AllOf(HasSubstr("Latency p90: keep copying. "),
                                                   HasSubstr("Latency p99 needs trials with 500 round trips")));
    const auto piped = run({"export", path("a.csv"), "--percentiles", "p90", "--to", "markdown", "-o", "-"});
    EXPECT_THAT(piped.out, HasSubstr("Latency p90: keep copying. "));
    const auto none =
        run({"export", path("few.csv"), "--percentiles", "p90", "--chart", "latency", "-o", path("b.svg")});
    EXPECT_EQ(none.exitCode, 0) << none.err;
    EXPECT_THAT(contentOf(path("b.svg")), HasSubstr("Latency p90 needs trials with 50 round trips"));
}

TEST_F(PercentilesInFiles, AreRefusedWhereNothingShowsThem)
{
    const auto table = run({"export", path("a.csv"), "--percentiles", "p90", "-o", path("b.csv")});
    EXPECT_EQ(table.exitCode, 2);
    EXPECT_THAT(table.err, HasSubstr("--percentiles is for pictures and reports"));
    EXPECT_EQ(run({"export", path("a.csv"), "--percentiles", "p50", "-o", path("b.svg")}).exitCode, 2)
        << "the median is always there";
}

TEST_F(PercentilesInFiles, ChartsShowMemoryInPlaceOfCpuTime)
{
    QFile file(path("m.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(lightZeroCopy()) > 0);
    file.close();
    const auto ended = run({"export", path("m.csv"), "--memory", "-o", path("m.svg"), "-o", path("m.md")});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(contentOf(path("m.svg")), HasSubstr(">Peak memory<"));
    EXPECT_THAT(contentOf(path("m.md")), AllOf(HasSubstr("Peak memory"), HasSubstr("saves 90 %"), HasSubstr("1 MiB")));
    EXPECT_THAT(run({"export", path("m.csv"), "--memory", "-o", path("n.csv")}).err,
                HasSubstr("--memory is for pictures and reports"));
    EXPECT_THAT(run({"compare", path("m.csv"), path("m.csv"), "--memory"}).out,
                HasSubstr("Peak memory: copying shows no significant change"));
}

TEST_F(PercentilesInFiles, CompareComparesThemToo)
{
    const auto usual = run({"compare", path("a.csv"), path("a.csv")});
    EXPECT_THAT(usual.out, Not(HasSubstr("p90")));
    const auto asked = run(
        {"compare", path("a.csv"), path("a.csv"), "--percentiles", "p90", "--chart", "latency", "-o", path("c.svg")});
    EXPECT_EQ(asked.exitCode, 0) << asked.err;
    EXPECT_THAT(asked.out, HasSubstr("Latency p90: copying shows no significant change at any of 3 sizes"));
    EXPECT_THAT(contentOf(path("c.svg")), HasSubstr(">Latency p90<"));
    EXPECT_THAT(run({"compare", path("a.csv"), path("a.csv"), "--percentiles", "p90", "--json"}).out,
                HasSubstr("\"metric\": \"latency_p90\""));
    EXPECT_THAT(run({"compare", path("a.csv"), path("few.csv"), "--percentiles", "p90"}).out,
                HasSubstr("few: Latency p90 needs trials with 50 round trips"));
}

TEST_F(PercentilesInFiles, ADistributionIsDrawnOfOneSize)
{
    const auto session = path("s.zxo");
    ASSERT_EQ(run({"sweep", "--test", "latency", "--transport", "inproc", "--sizes", "64,4KiB", "--rounds", "2",
                   "--trial-ms", "4", "--burst-ms", "1", "--no-refine", "--quiet", "--session", session})
                  .exitCode,
              0);
    const auto ended = run({"export", session, "--chart", "distribution", "-o", path("d.svg")});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(contentOf(path("d.svg")), AllOf(HasSubstr("Latency at "), HasSubstr(" round trips.")));
    const auto other = run({"export", session, "--chart", "distribution", "--size", "3B", "-o", path("d.svg")});
    EXPECT_EQ(other.exitCode, 1);
    EXPECT_THAT(other.err, HasSubstr("no single round trips were measured at 3 B"));
    const auto old = run({"export", path("a.csv"), "--chart", "distribution", "-o", path("e.svg")});
    EXPECT_EQ(old.exitCode, 1);
    EXPECT_THAT(old.err, HasSubstr("there are no single round trips to draw: measure latency"));
    EXPECT_EQ(run({"export", session, "--size", "1KiB", "-o", path("e.svg")}).exitCode, 2);
    EXPECT_EQ(run({"export", session, "--chart", "distribution", "--together", "-o", path("e.svg")}).exitCode, 2);
    EXPECT_EQ(run({"compare", session, session, "--chart", "distribution", "-o", path("e.svg")}).exitCode, 2);
}

} // namespace
