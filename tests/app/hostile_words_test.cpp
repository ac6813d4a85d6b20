// SPDX-License-Identifier: GPL-3.0-or-later

// Titles, notes, machine facts and names of files as an attacker would choose them, through every command: what the
// program prints moves no cursor, starts no line of its own and hides nothing.

#include <QDir>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "core/model/printable.h"
#include "core/store/open.h"
#include "core/store/session.h"
#include "tests/app/program.h"

namespace {

using namespace program;
using ::testing::HasSubstr;
using ::testing::Not;

const std::string hostile = "seen \x1b[2J\x1b]0;owned\x07 \u202egnp \u009b31m\x7f\nPLANTED \xff";
const std::string hostileName = "a\x1b[31m\u202eb\nPLANTED";

class HostileWords : public testing::Test {
protected:
    HostileWords()
    {
        auto session = crossover::openSession(CROSSOVER_TEST_DATA "/recorded-ipc.csv").value();
        session.title = hostile;
        session.notes = hostile;
        session.environment =
            crossover::Environment{{{"CPU", hostile}, {"Program", hostile}, {hostile, hostile}}, hostile, {hostile}};
        session.config = crossover::presetConfig(crossover::Preset::Quick);
        session.end = crossover::SessionEnd{crossover::Ending::Failed, hostile};
        const auto saved = crossover::saveSession(session, m_path.toStdString());
        EXPECT_TRUE(saved) << saved.error().message;
    }

    [[nodiscard]] QString named(const char* suffix) const
    {
        return m_folder.filePath(QString::fromStdString(hostileName) + suffix);
    }

    /// Runs it and looks at all it prints.
    static Ended runHarmless(const QStringList& arguments)
    {
        auto ended = run(arguments);
        const auto text = ended.out + ended.err;
        EXPECT_EQ(text, crossover::printableLines(text)) << arguments.join(' ').toStdString();
        for (const auto& line : linesOf(text))
            EXPECT_NE(line.substr(0, 7), "PLANTED") << arguments.join(' ').toStdString();
        return ended;
    }

    QTemporaryDir m_folder;
    QString m_path = named(".zxo");
};

TEST_F(HostileWords, AreTextToTheCommandsThatRead)
{
    EXPECT_THAT(runHarmless({"analyze", "--paste", "cpp", m_path}).out, HasSubstr("PLANTED"));
    EXPECT_EQ(runHarmless({"analyze", "--json", m_path}).exitCode, 0);
    EXPECT_THAT(runHarmless({"compare", m_path, m_path}).out, HasSubstr("Baseline: seen \ufffd[2J"));
    EXPECT_THAT(runHarmless({"sweep", "--continue", m_path}).err, HasSubstr("was measured on another machine (seen"));
    for (const auto* format : {"markdown", "session", "csv", "benchmark"})
        EXPECT_EQ(runHarmless({"export", m_path, "--to", format, "-o", "-"}).exitCode, 0) << format;
}

TEST_F(HostileWords, AreTextInLinesToPaste)
{
    QFile::copy(QStringLiteral(CROSSOVER_TEST_DATA "/recorded-ipc.csv"), named(".csv"));
    const auto out = runHarmless({"analyze", "--paste", "cpp", named(".csv")}).out;
    EXPECT_THAT(out, HasSubstr("// From a\ufffd[31m\ufffdb PLANTED.csv"));
    EXPECT_THAT(out, HasSubstr("zeroCopyThreshold = "));
}

TEST_F(HostileWords, AreTextInNamesOfWhatIsWritten)
{
    for (const auto* suffix : {".md", ".svg", ".csv"}) {
        const auto ended = runHarmless({"export", m_path, "-o", named(suffix)});
        EXPECT_EQ(ended.exitCode, 0) << ended.err;
        EXPECT_THAT(ended.out, HasSubstr("a\ufffd[31m\ufffdb PLANTED"));
        EXPECT_TRUE(QFile::exists(named(suffix)));
    }
}

TEST_F(HostileWords, AreTextInMessages)
{
    const auto missing = QStringLiteral("missing/") + QString::fromStdString(hostileName);
    for (const auto& arguments : {QStringList{"analyze", missing},
                                  {"compare", m_path, missing},
                                  {"export", missing, "-o", "a.csv"},
                                  {"export", m_path, "-o", missing + ".csv"},
                                  {"sweep", "--session", missing},
                                  {"sweep", "--csv", missing},
                                  {"sweep", "--png", missing},
                                  {"sweep", "--continue", missing + ".zxo"}}) {
        const auto ended = runHarmless(arguments);
        EXPECT_NE(ended.exitCode, 0);
        EXPECT_THAT(ended.err, HasSubstr("a\ufffd[31m\ufffdb PLANTED")) << arguments.join(' ').toStdString();
    }
    const auto words = QString::fromStdString(hostileName);
    for (const auto& arguments : {QStringList{words},
                                  {"sweep", "--sizes", words},
                                  {"sweep", "--" + words},
                                  {"export", m_path, "--to", words},
                                  {"analyze", "--alpha", words, m_path}})
        EXPECT_EQ(runHarmless(arguments).exitCode, 2);
}

TEST_F(HostileWords, AreTextInTheNoteOnASweepThatWasCutOff)
{
    const auto before = qgetenv("XDG_DATA_HOME");
    const auto data = named("data");
    QDir().mkpath(data + "/zmq-crossover/journals");
    EXPECT_TRUE(
        QFile::copy(m_path, data + "/zmq-crossover/journals/" + QString::fromStdString(hostileName) + ".journal"));
    qputenv("XDG_DATA_HOME", data.toUtf8());
    const auto ended = runHarmless({"sweep", "--test", "throughput", "--transport", "inproc", "--sizes", "64",
                                    "--rounds", "1", "--trial-ms", "1", "--burst-ms", "0.2", "--no-refine"});
    qputenv("XDG_DATA_HOME", before);
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(ended.err, HasSubstr("a sweep was cut off"));
}

} // namespace
