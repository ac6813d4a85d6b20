// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_session.h"

#include <tuple>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gmock/gmock.h>

#include "core/store/open.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/chart_data.h"
#include "ui/style/theme.h"

namespace crossover {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

Session session(bool twoTransports = false)
{
    Session session;
    session.samples = charttest::sweepData(7).samples;
    session.measured = "2026-11-22T14:05:00+01:00";
    session.environment.emplace();
    session.environment->machine = "a machine";
    session.environment->facts = {{"Program", "ZeroMQ Crossover 0.1.0"}};
    if (!twoTransports) return session;
    auto more = session.samples;
    for (auto& sample : more)
        sample.group.transport = Transport::Tcp;
    session.samples.insert(session.samples.end(), more.begin(), more.end());
    return session;
}

TEST(ExportSession, WritesEveryFormat)
{
    const QTemporaryDir folder;
    for (const auto& row : exportFormats) {
        const auto path = folder.filePath(QStringLiteral("out") + row.suffix.data()).toStdString();
        const auto written = exportSession(row.id, session(), {}, path);
        ASSERT_TRUE(written) << written.error().message;
        EXPECT_EQ(written->front(), path);
        EXPECT_EQ(written->size(), row.id == ExportFormat::Markdown ? 2U : 1U);
        EXPECT_TRUE(QFile::exists(QString::fromStdString(path)));
    }
    for (const auto* name : {"out.zxo", "out.png"})
        EXPECT_EQ(openSession(folder.filePath(name).toStdString())->samples, session().samples) << name;
}

TEST(ExportSession, GivesEachCombinationItsPicture)
{
    const QTemporaryDir folder;
    const auto written =
        exportSession(ExportFormat::Png, session(true), {}, folder.filePath(QStringLiteral("a.png")).toStdString());
    ASSERT_TRUE(written) << written.error().message;
    EXPECT_THAT(*written, ElementsAre(folder.filePath(QStringLiteral("a-ipc-shared-free.png")).toStdString(),
                                      folder.filePath(QStringLiteral("a-tcp-shared-free.png")).toStdString()));
}

TEST(ExportSession, AReportShowsItsPictures)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("r.md"));
    ASSERT_TRUE(exportSession(ExportFormat::Markdown, session(true), {}, path.toStdString()));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll().toStdString();
    EXPECT_THAT(text, HasSubstr("![Charts](<r-charts-ipc-shared-free.png>)"));
    EXPECT_THAT(text, HasSubstr("![Charts](<r-charts-tcp-shared-free.png>)"));
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("r-charts-tcp-shared-free.png"))));
}

TEST(ExportSession, AnHtmlReportIsOneWellFormedPageWhateverItsTextsHold)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("r.html"));
    auto full = session(true);
    full.title = "<script>alert(1)</script> & \"so\" 'on' ]]> \x01\xef\xbf\xbe";
    full.notes = "</p><img src='http://example.org/x.png'/>";
    full.environment->machine = full.title;
    full.environment->facts.push_back({full.title, full.notes});
    ASSERT_TRUE(exportSession(ExportFormat::Html, full, {}, path.toStdString()));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int drawings = 0;
    QString title;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        EXPECT_NE(xml.name(), QLatin1String("script"));
        EXPECT_NE(xml.name(), QLatin1String("img"));
        EXPECT_NE(xml.name(), QLatin1String("link"));
        if (xml.name() == QLatin1String("svg")) ++drawings;
        if (xml.name() == QLatin1String("h1")) title = xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString() << " in line " << xml.lineNumber();
    EXPECT_EQ(drawings, 4) << "for each combination a light and a dark one";
    EXPECT_TRUE(title.startsWith(QStringLiteral("<script>alert(1)</script> & \"so\" 'on' ]]>"))) << title.toStdString();
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{"r.html"}) << "it needs no other file";
}

TEST(ExportSession, AnHtmlReportHasItsChartsLightAndDark)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("r.html"));
    ASSERT_TRUE(exportSession(ExportFormat::Html, session(), {}, path.toStdString()));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto page = QString::fromUtf8(file.readAll());
    const auto partAfter = [&](const char* begin) {
        const auto from = page.indexOf(QLatin1String(begin));
        return from < 0 ? QString() : page.mid(from, page.indexOf(QLatin1String("</div>"), from) - from);
    };
    const auto light = partAfter("<div class=\"light\">");
    const auto dark = partAfter("<div class=\"dark\">");
    for (const auto& [part, theme, other] :
         {std::tuple(light, Theme::print(), Theme::darkPage()), {dark, Theme::darkPage(), Theme::print()}}) {
        for (const auto& color : {theme.background, theme.text, theme.copy, theme.zeroCopy})
            EXPECT_TRUE(part.contains(color.name())) << color.name().toStdString();
        EXPECT_FALSE(part.contains(other.text.name()));
        EXPECT_FALSE(part.contains(other.background.name()));
    }
}

TEST(ExportSession, TheCaptionTellsWhereAndWhenWasMeasured)
{
    const auto full = session();
    EXPECT_EQ(chartDataOf(full.samples, {}, full).caption,
              QStringLiteral("a machine · ipc, shared release, blocking calls, free placement · "
                             "2026-11-22 14:05 · ZeroMQ Crossover 0.1.0"));
    Session bare;
    bare.title = "table";
    bare.samples = full.samples;
    EXPECT_EQ(chartDataOf(bare.samples, {}, bare).caption,
              QStringLiteral("table · ipc, shared release, blocking calls, free placement"));
}

TEST(ExportSession, SaysWhyNothingCanBeDrawn)
{
    EXPECT_THAT(exportSession(ExportFormat::Svg, {}, {}, "x.svg").error().message, HasSubstr("no samples"));
    EXPECT_EQ(exportSession(ExportFormat::Png, session(), {}, "-").error().kind, Error::Kind::Usage);
}

} // namespace
} // namespace crossover
