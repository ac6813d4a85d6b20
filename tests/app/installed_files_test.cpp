// SPDX-License-Identifier: GPL-3.0-or-later

// What `cmake --install` puts onto a system: desktop file, metainfo, MIME type, icons, man page and manual.

#include <regex>

#include <QDirIterator>
#include <QFileInfo>
#include <QImage>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "tests/app/shell.h"

namespace {

using namespace program;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

const QString appId = QStringLiteral("io.github.zmq_crossover.ZmqCrossover");

/// The program installed into a folder of its own.
class Installed : public ::testing::Test {
protected:
    void SetUp() override
    {
        const auto done =
            runScript(QStringLiteral(CROSSOVER_CMAKE " --install " CROSSOVER_BUILD " --prefix ") + at(""));
        ASSERT_EQ(done.exitCode, 0) << done.err;
    }

    [[nodiscard]] QString at(const QString& path) const { return m_prefix.filePath(path); }

    /// Runs a checker, which complains with its exit code.
    static void expectPassed(const QString& command)
    {
        const auto done = runScript(command);
        EXPECT_EQ(done.exitCode, 0) << command.toStdString() << '\n' << done.out << done.err;
    }

private:
    QTemporaryDir m_prefix;
};

TEST_F(Installed, DesktopFileAndMetainfoAreValid)
{
    expectPassed("desktop-file-validate " + at("share/applications/" + appId + ".desktop"));
    expectPassed("appstreamcli validate --no-net " + at("share/metainfo/" + appId + ".metainfo.xml"));
}

TEST_F(Installed, EveryXmlFileIsWellFormed)
{
    int count = 0;
    for (QDirIterator files(at("share"), {"*.xml", "*.svg"}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext(); ++count)
        expectPassed("xmllint --nonet --noout " + files.next());
    EXPECT_EQ(count, 4); // metainfo, MIME type, two icons
}

TEST_F(Installed, MetainfoNamesThisVersionFirst)
{
    const auto metainfo = contentOf(at("share/metainfo/" + appId + ".metainfo.xml"));
    std::smatch release;
    ASSERT_TRUE(std::regex_search(metainfo, release, std::regex("<release version=\"([^\"]+)\"")));
    EXPECT_THAT(run({"--version"}).out, StartsWith("zmq-crossover " + release[1].str() + " "));
}

TEST_F(Installed, ASessionOpensInTheProgram)
{
    expectPassed("update-mime-database " + at("share/mime"));
    qputenv("XDG_DATA_DIRS", at("share").toUtf8());
    for (const auto* name : {"run.zxo", "run.zxo.gz"}) {
        const auto type = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
        EXPECT_EQ(type.comment().toStdString(), "ZeroMQ Crossover session") << name;
        const auto desktop = contentOf(at("share/applications/" + appId + ".desktop"));
        EXPECT_THAT(desktop, HasSubstr("\nMimeType=" + type.name().toStdString() + ";\n"));
        EXPECT_THAT(desktop, HasSubstr("\nExec=zmq-crossover %F\n"));
        EXPECT_TRUE(QFileInfo::exists(at("share/icons/hicolor/scalable/mimetypes/" + type.iconName() + ".svg")));
    }
}

TEST_F(Installed, IconsHaveEverySizeAndBothCurves)
{
    const QString names[] = {"apps/" + appId, "mimetypes/application-x-zmq-crossover-session"};
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256}) {
        for (const auto& name : names) {
            const QImage icon(at(QStringLiteral("share/icons/hicolor/%1x%1/%2.png").arg(side).arg(name)));
            ASSERT_EQ(icon.size(), QSize(side, side)) << name.toStdString();
            int blue = 0;
            int orange = 0;
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x) {
                    const QColor colour = icon.pixelColor(x, y);
                    if (colour.alpha() < 255) continue;
                    blue += colour.blue() > colour.red() + 80;
                    orange += colour.red() > colour.blue() + 80;
                }
            }
            EXPECT_GT(blue * 40, side * side) << side << ' ' << name.toStdString();
            EXPECT_GT(orange * 40, side * side) << side << ' ' << name.toStdString();
        }
    }
}

TEST_F(Installed, ManPageHasNoWarningsAndEveryOption)
{
    const auto page = runScript("LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -l " +
                                at("share/man/man1/zmq-crossover.1.gz") + " | col -b");
    EXPECT_EQ(page.exitCode, 0);
    EXPECT_THAT(page.err, IsEmpty());
    static const std::regex option("--[a-z]+(-[a-z]+)*");
    std::size_t count = 0;
    for (const auto* command : {"sweep", "analyze", "export", "compare", "worker", "help"}) {
        EXPECT_THAT(page.out, HasSubstr(std::string("zmq-crossover ") + command));
        const auto help = run({command, "--help"}).out;
        for (std::sregex_iterator found(help.begin(), help.end(), option), end; found != end; ++found, ++count)
            EXPECT_THAT(page.out, HasSubstr(found->str()));
    }
    EXPECT_GT(count, 40U);
}

TEST_F(Installed, LinksOfTheManualLeadToFiles)
{
    static const std::regex link(R"(\]\(([^)#\s]+)[^)]*\))");
    int count = 0;
    const auto manual = at("share/doc/zmq-crossover/resources/manual");
    for (QDirIterator pages(manual, {"*.md"}, QDir::Files); pages.hasNext();) {
        const auto page = contentOf(pages.next());
        for (std::sregex_iterator found(page.begin(), page.end(), link), end; found != end; ++found, ++count) {
            const auto target = QString::fromStdString((*found)[1]);
            EXPECT_TRUE(QFileInfo::exists(manual + '/' + target))
                << pages.fileName().toStdString() << ": " << (*found)[1];
        }
    }
    EXPECT_GT(count, 20);
}

} // namespace
