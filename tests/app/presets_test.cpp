// SPDX-License-Identifier: GPL-3.0-or-later
// Presets on the command line: the user's file, sweep --preset, the command presets.

#include <fstream>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "core/setup/sweep_settings.h"
#include "tests/app/program.h"

namespace {

using namespace program;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

class Presets : public testing::Test {
protected:
    Presets() { qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8()); }
    ~Presets() override { qputenv("XDG_CONFIG_HOME", m_before); }

    [[nodiscard]] QString path() const { return m_folder.filePath("zmq-crossover/presets.json"); }

    void write(const char* text) const
    {
        QDir().mkpath(m_folder.filePath("zmq-crossover"));
        std::ofstream(path().toStdString()) << text;
    }

    QTemporaryDir m_folder;
    QByteArray m_before = qgetenv("XDG_CONFIG_HOME");
};

constexpr auto twoPresets = R"({"presets": {
    "tiny": {"transport": "inproc", "sizes": [16, "1KiB"], "rounds": 2, "trial-ms": 1, "burst-ms": 0.2,
             "no-refine": true},
    "two hosts": {"transport": "tcp", "receiver": "ssh b zmq-crossover worker", "address": "10.0.0.2"}
}})";

QJsonObject setupIn(const Ended& ended)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(linesOf(ended.out).front())).object()["config"].toObject();
}

TEST_F(Presets, AreTheSetupOfASweepThatOptionsOverride)
{
    write(twoPresets);
    const auto ended = run({"sweep", "--rounds", "3", "--preset", "Tiny", "--json-stream", "--test", "latency"});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    const auto config = setupIn(ended);
    EXPECT_EQ(config["transports"].toArray(), QJsonArray({"inproc"}));
    EXPECT_EQ(config["sizes"].toArray(), QJsonArray({16, 1024}));
    EXPECT_EQ(config["trial_us"].toInt(), 1000);
    EXPECT_EQ(config["rounds"].toInt(), 3);
    EXPECT_EQ(config["tests"].toArray(), QJsonArray({"latency"}));
    const auto again = run({"sweep", "--preset", "tiny", "--json-stream", "--test", "latency"});
    EXPECT_NE(setupIn(again)["seed"], config["seed"]) << "a new one each time";
}

TEST_F(Presets, AreListedAndShown)
{
    write(twoPresets);
    const auto list = run({"presets"});
    EXPECT_EQ(list.exitCode, 0) << list.err;
    EXPECT_THAT(list.out,
                AllOf(StartsWith("quick "), HasSubstr("\ntiny       inproc; 2 sizes from 16 B to 1 KiB; 2 rounds"),
                      HasSubstr("\ntwo hosts  tcp;")));
    EXPECT_THAT(list.err, HasSubstr(path().toStdString()));
    const auto one = run({"presets", "two hosts"});
    EXPECT_THAT(one.out, AllOf(HasSubstr("--transport tcp\n"), HasSubstr("--receiver 'ssh b zmq-crossover worker'\n"),
                               HasSubstr("--budget 45s\n")));
    EXPECT_THAT(run({"presets", "quick"}).out, HasSubstr("--no-refine\n"));
}

TEST_F(Presets, OfYourOwnAreNamedOneALine)
{
    EXPECT_THAT(run({"presets", "--own"}).out, IsEmpty());
    write(twoPresets);
    const auto ended = run({"presets", "--own"});
    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_EQ(ended.out, "tiny\ntwo hosts\n");
    EXPECT_THAT(ended.err, IsEmpty());
    for (const auto* other : {"tiny", "--json"})
        EXPECT_EQ(run({"presets", "--own", other}).exitCode, 2);
}

TEST_F(Presets, AsJsonAreAFileOfTheSame)
{
    write(twoPresets);
    const auto before = run({"presets", "tiny"}).out;
    const auto json = run({"presets", "tiny", "--json"}).out;
    write(json.c_str());
    EXPECT_EQ(run({"presets", "tiny"}).out, before);
    EXPECT_THAT(run({"presets"}).out, Not(HasSubstr("two hosts")));
}

TEST_F(Presets, WithAMistakeAreRefusedWithItsLine)
{
    write("{\"presets\": {\n  \"tiny\": {\"transport\": \"udp\"}\n}}");
    for (const QStringList& command : {QStringList{"sweep", "--preset", "tiny"}, {"presets"}, {"presets", "quick"}}) {
        const auto ended = run(command);
        EXPECT_EQ(ended.exitCode, 2);
        EXPECT_THAT(ended.err,
                    AllOf(HasSubstr(path().toStdString()), HasSubstr("line 2"), HasSubstr("'udp' is not one of")));
        EXPECT_THAT(ended.out, IsEmpty());
    }
    EXPECT_EQ(run(tinySweep({"--preset", "quick", "--test", "latency"})).exitCode, 0) << "which needs no file";
}

TEST_F(Presets, ThatAreNotThereAreNamedWithThoseThatAre)
{
    write(twoPresets);
    for (const QStringList& command : {QStringList{"sweep", "--preset", "large"}, {"presets", "large"}}) {
        const auto ended = run(command);
        EXPECT_EQ(ended.exitCode, 2);
        EXPECT_THAT(ended.err, HasSubstr("'large' is not one of quick, default, thorough, tiny, two hosts"));
    }
}

TEST(SweepOptions, AreThoseOfPresets)
{
    const auto help = run({"sweep", "--help"}).out;
    for (const auto& setting : crossover::sweepSettings())
        EXPECT_THAT(help, testing::ContainsRegex("--" + std::string(setting.name) + "[ ,]")) << setting.name;
}

} // namespace
