// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/export_format.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/report/benchmark_json.h"
#include "core/report/events.h"
#include "core/report/title.h"
#include "core/report/verdict_words.h"
#include "core/store/open.h"
#include "tests/core/store/sessions.h"

namespace crossover {
namespace {

using namespace sessions;
using ::testing::HasSubstr;
using Json = nlohmann::json;

TEST(ExportFormat, IsToldByTheName)
{
    for (const auto& row : exportFormats)
        EXPECT_EQ(formatOfName("some.thing" + std::string(row.suffix)), row.id) << row.name;
    EXPECT_EQ(formatOfName("A.ZXO.GZ"), ExportFormat::Session);
    EXPECT_EQ(formatOfName("a.csv.gz"), ExportFormat::Csv);
    EXPECT_FALSE(formatOfName("a.png.gz"));
    EXPECT_FALSE(formatOfName("a.txt"));
    EXPECT_FALSE(formatOfName(".gz"));
    EXPECT_FALSE(formatOfName(""));
}

TEST(ExportFormat, WritesWhatOpensAgain)
{
    const Folder folder;
    const auto session = fullSession();
    for (const auto* name : {"a.zxo", "a.zxo.gz"}) {
        ASSERT_TRUE(exportText(ExportFormat::Session, session, folder.file(name)));
        EXPECT_EQ(openSession(folder.file(name)).value(), session);
    }
    for (const auto* name : {"a.csv", "a.csv.gz"}) {
        ASSERT_TRUE(exportText(ExportFormat::Csv, session, folder.file(name)));
        EXPECT_EQ(openSession(folder.file(name)).value().samples, session.samples);
    }
    EXPECT_THAT(exportText(ExportFormat::Csv, session, folder.file("no/a.csv")).error().message,
                HasSubstr("cannot be written"));
}

TEST(BenchmarkJson, HasOneEntryPerRepetition)
{
    const auto session = openSession(testData("recorded-ipc.csv")).value();
    const auto json = Json::parse(benchmarkJson(session));
    std::size_t values = 0;
    for (const auto& sample : session.samples) {
        for (const auto& metric : usualMetrics)
            values += sample.value(metric.id) ? 1 : 0;
    }
    const auto& entries = json.at("benchmarks");
    ASSERT_EQ(entries.size(), values);
    EXPECT_EQ(json.at("context").at("json_schema_version"), 1);
    std::map<std::string, std::size_t> repetitions;
    for (const auto& entry : entries) {
        EXPECT_EQ(entry.at("run_type"), "iteration");
        EXPECT_EQ(entry.at("repetition_index"), repetitions[entry.at("name")]++);
        EXPECT_EQ(entry.at("run_name"), entry.at("name"));
        EXPECT_EQ(entry.at("time_unit"), "ns");
        EXPECT_EQ(entry.at("cpu_time"), entry.at("real_time"));
        EXPECT_GT(entry.at("real_time"), 0);
        EXPECT_EQ(entry.at("threads"), 1);
    }
    for (const auto& entry : entries)
        EXPECT_EQ(entry.at("repetitions"), repetitions[entry.at("name")]);
}

TEST(BenchmarkJson, CountsInNanosecondsPerMessage)
{
    const auto json = Json::parse(benchmarkJson(fullSession()));
    const auto& entries = json.at("benchmarks");
    ASSERT_EQ(entries.size(), 5U);
    EXPECT_EQ(entries[1].at("name"), "throughput/ipc/block/unknown/free/copy/size:1");
    EXPECT_EQ(entries[1].at("real_time"), 1e9);
    EXPECT_EQ(entries[1].at("iterations"), 1);
    EXPECT_EQ(entries[1].at("bytes_per_second"), 1);
    EXPECT_EQ(entries[2].at("name"),
              "sends/inproc/poll/notified/sides/curve/pyzmq to ssh b \"zmq-crossover, worker\"/zero-copy/size:16375");
    EXPECT_DOUBLE_EQ(entries[2].at("real_time"), 3e9);
    EXPECT_EQ(entries[3].at("name"),
              "latency/inproc/poll/notified/sides/curve/pyzmq to ssh b \"zmq-crossover, worker\"/hybrid/size:16375");
    EXPECT_EQ(entries[3].at("real_time"), 1e18);
    EXPECT_EQ(entries[3].at("cpu_time"), 1e18) << "it was not measured";
    EXPECT_DOUBLE_EQ(entries[2].at("cpu_time"), 700);
    EXPECT_EQ(entries[4].at("name"),
              "cpu/inproc/poll/notified/sides/curve/pyzmq to ssh b \"zmq-crossover, worker\"/zero-copy/size:16375");
    EXPECT_DOUBLE_EQ(entries[4].at("real_time"), 700);
    EXPECT_FALSE(entries[4].contains("items_per_second"));
}

TEST(Events, AreOneJsonObjectALine)
{
    const auto session = fullSession();
    const auto start = Json::parse(startEvent(session));
    EXPECT_EQ(start.at("event"), "start");
    EXPECT_EQ(start.at("config").at("rounds"), 12);
    EXPECT_EQ(start.at("environment").at("machine"), session.environment->machine);
    EXPECT_TRUE(Json::parse(startEvent({})).at("config").is_null());

    const auto sample = Json::parse(sampleEvent(session.samples[1]));
    EXPECT_EQ(sample.at("event"), "sample");
    EXPECT_EQ(sample.at("test"), "latency");
    EXPECT_EQ(sample.at("arm"), "hybrid");
    EXPECT_EQ(sample.at("size"), 16'375);
    EXPECT_EQ(sample.at("poll"), true);
    EXPECT_EQ(sample.at("latency"), 1e15);
    EXPECT_FALSE(sample.contains("throughput"));
    EXPECT_FALSE(sample.contains("copy"));

    const auto end = Json::parse(endEvent({Ending::Stopped, "by \"hand\""}));
    EXPECT_EQ(end.at("event"), "end");
    EXPECT_EQ(end.at("how"), "stopped");
    EXPECT_EQ(end.at("reason"), "by \"hand\"");
    for (const auto& line : {startEvent(session), sampleEvent(session.samples[0]), endEvent({})})
        EXPECT_EQ(line.find('\n'), std::string::npos);
}

TEST(Events, TellVerdictsAsAnalyzeDoes)
{
    const auto session = openSession(testData("recorded-ipc.csv")).value();
    const auto analyses = analyzeAll(session.samples);
    ASSERT_FALSE(analyses.empty());
    const auto verdict = Json::parse(verdictEvent(analyses[0]));
    EXPECT_EQ(verdict.at("event"), "verdict");
    EXPECT_EQ(verdict.at("metric"), "throughput");
    EXPECT_EQ(verdict.at("sentence"), titled(analyses[0], verdictSentence(analyses[0])));
    EXPECT_TRUE(verdict.at("check").is_null());
    EXPECT_EQ(verdict.at("sizes").size(), analyses[0].sizes.size());
}

} // namespace
} // namespace crossover
