// SPDX-License-Identifier: GPL-3.0-or-later

// What the shells complete with the scripts that the program writes: they run them.

#include <fstream>
#include <regex>
#include <set>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "tests/app/shell.h"

namespace {

using namespace program;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

using Words = std::vector<std::string>;

/// What bash offers for the last word.
Words offeredByBash(const QStringList& words, const QString& folder = "/")
{
    const auto ended =
        runScript(QStringLiteral("cd %1; $zc help --as bash | exec bash -c 'source /dev/stdin; COMP_WORDS=(%2); "
                                 "COMP_CWORD=%3; _zmq_crossover \"$zc\"; printf \"%s\\n\" \"${COMPREPLY[@]}\"'")
                      .arg(folder, "\"" + words.join("\" \"") + "\"")
                      .arg(words.size() - 1));
    EXPECT_THAT(ended.err, IsEmpty());
    auto offered = linesOf(ended.out);
    std::erase(offered, "");
    return offered;
}

Words offeredByFish(const QString& line)
{
    const auto ended = runScript("$zc help --as fish | fish --no-config -c 'source; complete -C \"" + line + "\"'");
    EXPECT_THAT(ended.err, IsEmpty());
    auto offered = linesOf(ended.out);
    for (auto& word : offered)
        word = word.substr(0, word.find('\t'));
    return offered;
}

TEST(Completion, ScriptsAreFreeOfSyntaxErrors)
{
    const QTemporaryDir folder;
    for (const auto* shell : {"bash", "zsh", "fish"}) {
        const auto ended =
            runScript(QStringLiteral("$zc help --as %1 > %2/script && %1 -n %2/script").arg(shell, folder.path()));
        EXPECT_EQ(ended.exitCode, 0) << shell << ended.err;
        EXPECT_THAT(ended.err, IsEmpty());
    }
}

TEST(Completion, BashOffersEveryOptionOfEveryCommand)
{
    static const std::regex option("\n  (-[a-zA-Z]|--[a-z-]+)(?:,(--[a-z-]+))?");
    for (const auto* command :
         {"sweep", "analyze", "export", "compare", "check", "presets", "history", "worker", "help"}) {
        const auto help = run({command, "--help"}).out;
        std::set<std::string> explained;
        for (std::sregex_iterator at(help.begin(), help.end(), option), end; at != end; ++at)
            explained.insert({(*at)[1].str(), (*at)[2].str()});
        explained.erase("");
        const auto offered = offeredByBash({"zmq-crossover", command, "-"});
        EXPECT_EQ(std::set<std::string>(offered.begin(), offered.end()), explained) << command;
        EXPECT_GE(offered.size(), 3U);
    }
}

TEST(Completion, BashOffersCommandsAndValues)
{
    EXPECT_THAT(offeredByBash({"zmq-crossover", "sw"}), ElementsAre("sweep"));
    EXPECT_THAT(offeredByBash({"zmq-crossover", "help", "ex"}), ElementsAre("export"));
    EXPECT_THAT(offeredByBash({"zmq-crossover", "sweep", "--preset", ""}), ElementsAre("quick", "default", "thorough"));
    EXPECT_THAT(offeredByBash({"zmq-crossover", "sweep", "--preset", "=", "q"}), ElementsAre("quick"));
    EXPECT_THAT(offeredByBash({"zmq-crossover", "sweep", "--preset", "="}), Contains("quick"));
    EXPECT_THAT(offeredByBash({"zmq-crossover", "sweep", "--transport", "ipc,t"}), ElementsAre("ipc,tcp"));
    EXPECT_THAT(offeredByBash({"zmq-crossover", "sweep", "--receiver", "p"}), ElementsAre("process", "pyzmq", "perl"));
    EXPECT_THAT(offeredByBash({"zmq-crossover", "analyze", "--color", ""}), ElementsAre("auto", "never"));
    EXPECT_THAT(offeredByBash({"zmq-crossover", "sweep", "--rounds", ""}), IsEmpty());
    EXPECT_THAT(offeredByBash({"zmq-crossover", "sweep", "--check", "--preset", "t"}), ElementsAre("thorough"));
    EXPECT_THAT(offeredByBash({"zmq-crossover", "presets", "q"}), ElementsAre("quick"));
}

TEST(Completion, BashOffersFilesWhereTheyAreTaken)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("my run.zxo"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    for (const QStringList& words :
         {QStringList{"analyze", "m"}, {"m"}, {"sweep", "--session", "m"}, {"export", "-o", "m"}})
        EXPECT_THAT(offeredByBash(QStringList{"zmq-crossover"} + words, folder.path()), ElementsAre("my run.zxo"));
    EXPECT_THAT(offeredByBash({"zmq-crossover", "sweep", "m"}, folder.path()), IsEmpty());
}

TEST(Completion, FishOffersCommandsOptionsAndValues)
{
    EXPECT_THAT(offeredByFish("zmq-crossover sw"), ElementsAre("sweep"));
    EXPECT_THAT(offeredByFish("zmq-crossover sweep --prese"), ElementsAre("--preset"));
    EXPECT_THAT(offeredByFish("zmq-crossover sweep --preset q"), ElementsAre("quick"));
    EXPECT_THAT(offeredByFish("zmq-crossover sweep --transport ipc,t"), Contains("ipc,tcp"));
}

/// The command line after these words and Tab.
std::string completedByZsh(const QString& words)
{
    const QTemporaryDir folder;
    const auto ended = runScript(
        QStringLiteral(
            "$zc help --as zsh > %1/_zmq-crossover && PATH=$(dirname $zc):$PATH exec zsh -f " CROSSOVER_TEST_DATA
            "/../app/zsh_completes.zsh %1 '%2'")
            .arg(folder.path(), words));
    EXPECT_THAT(ended.err, IsEmpty());
    return ended.out;
}

TEST(Completion, ZshCompletesCommandsOptionsAndValues)
{
    EXPECT_EQ(completedByZsh("zmq-crossover sw"), "zmq-crossover sweep \n");
    EXPECT_EQ(completedByZsh("zmq-crossover sweep --pres"), "zmq-crossover sweep --preset=\n");
    EXPECT_EQ(completedByZsh("zmq-crossover sweep --preset=q"), "zmq-crossover sweep --preset=quick \n");
    EXPECT_EQ(completedByZsh("zmq-crossover sweep --transport ipc,t"), "zmq-crossover sweep --transport ipc,tcp,\n");
}

class OwnPresets : public testing::Test {
protected:
    OwnPresets()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        write(R"({"presets": {"tiny": {"rounds": 2}, "two hosts": {"rounds": 3}, "two: Jürgen's": {"rounds": 4}}})");
    }
    ~OwnPresets() override { qputenv("XDG_CONFIG_HOME", m_before); }

    void write(const char* text) const
    {
        QDir().mkpath(m_folder.filePath("zmq-crossover"));
        std::ofstream(m_folder.filePath("zmq-crossover/presets.json").toStdString()) << text;
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_before = qgetenv("XDG_CONFIG_HOME");
};

TEST_F(OwnPresets, AreOfferedByBashAsTheyAreTyped)
{
    const auto offered = [](const QString& typed, const QString& command = "sweep --preset") {
        return offeredByBash((QStringLiteral("zmq-crossover ") + command).split(' ') + QStringList(typed));
    };
    EXPECT_THAT(offered(""),
                ElementsAre("quick", "default", "thorough", "tiny", R"(two\ hosts)", R"(two\:\ Jürgen\'s)"));
    EXPECT_THAT(offered("t"), ElementsAre("thorough", "tiny", R"(two\ hosts)", R"(two\:\ Jürgen\'s)"));
    EXPECT_THAT(offered(R"(two\\ h)"), ElementsAre(R"(two\ hosts)"));
    EXPECT_THAT(offered(R"(\"two h)"), ElementsAre("two hosts")) << "bash closes the quotes";
    EXPECT_THAT(offered("ti", "sweep --preset ="), ElementsAre("tiny"));
    EXPECT_THAT(offered("ti", "presets"), ElementsAre("tiny"));
    EXPECT_THAT(offered("ti", "sweep --transport"), IsEmpty());
}

TEST_F(OwnPresets, AreOfferedByFish)
{
    const auto offered = [](const QString& words) { return offeredByFish("$zc " + words); };
    EXPECT_THAT(offered("sweep --preset t"), UnorderedElementsAre("thorough", "tiny", "two hosts", "two: Jürgen's"));
    EXPECT_THAT(offered("presets tw"), UnorderedElementsAre("two hosts", "two: Jürgen's"));
}

TEST_F(OwnPresets, AreCompletedByZsh)
{
    EXPECT_EQ(completedByZsh("zmq-crossover sweep --preset=tin"), "zmq-crossover sweep --preset=tiny \n");
    EXPECT_EQ(completedByZsh(R"(zmq-crossover sweep --preset "two h)"),
              "zmq-crossover sweep --preset \"two hosts\" \n");
    EXPECT_EQ(completedByZsh("zmq-crossover presets two:"), "zmq-crossover presets two:\\ Jürgen\\'s \n");
}

TEST_F(OwnPresets, WithAMistakeLeaveTheOthersToOffer)
{
    write("{");
    EXPECT_THAT(offeredByBash({"zmq-crossover", "presets", ""}), ElementsAre("quick", "default", "thorough"));
    EXPECT_THAT(offeredByFish("$zc presets "), UnorderedElementsAre("quick", "default", "thorough"));
    EXPECT_EQ(completedByZsh("zmq-crossover presets q"), "zmq-crossover presets quick \n");
}

} // namespace
