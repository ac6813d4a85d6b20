// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <sys/stat.h>

#include "core/store/open.h"
#include "tests/ui/window_fixture.h"
#include "ui/chart/export_image.h"
#include "ui/results/samples_view.h"
#include "ui/session/document.h"
#include "ui/widgets/message_bar.h"

namespace crossover {
namespace {

using WindowExports = WindowFixture;

TEST_F(WindowExports, ExportsEverySampleAsCsv)
{
    auto& window = openAndMeasure();
    action("Samples as CSV...")->trigger();
    const auto path = saveAs(QStringLiteral("samples.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().trimmed().split('\n');
    EXPECT_EQ(static_cast<std::size_t>(lines.size()), window.samples().size() + 1);
    EXPECT_TRUE(statusText().contains(QStringLiteral("samples.csv")));
}

TEST_F(WindowExports, ExportsChartsAsPictures)
{
    openAndMeasure();
    QList<QSize> sizes;
    for (const char* scale : {"PNG 1x...", "PNG 2x..."}) {
        action(scale)->trigger();
        const QImage picture(saveAs(QStringLiteral("chart%1.png").arg(sizes.size())));
        ASSERT_FALSE(picture.isNull());
        sizes << picture.size();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    EXPECT_EQ(sizes[1], 2 * sizes[0]);
}

TEST_F(WindowExports, ShowsWhyAnExportFailedAndLeavesNoFile)
{
    auto& window = openAndMeasure();
    action("Samples as CSV...")->trigger();
    auto* dialog = window.findChild<QFileDialog*>();
    const QString nowhere = m_folder.filePath(QStringLiteral("missing/samples.csv"));
    emit dialog->fileSelected(nowhere);
    EXPECT_TRUE(window.findChild<MessageBar*>()->isVisible());
    EXPECT_TRUE(window.findChild<MessageBar*>()->text().contains(QStringLiteral("samples.csv")));
    EXPECT_FALSE(QFile::exists(nowhere));
}

TEST_F(WindowExports, ExportsNothingIntoAPipe)
{
    auto& window = openAndMeasure();
    const QString pipe = m_folder.filePath(QStringLiteral("pipe.csv"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    action("Samples as CSV...")->trigger();
    emit window.findChild<QFileDialog*>()->fileSelected(pipe);
    EXPECT_TRUE(window.findChild<MessageBar*>()->text().contains(QStringLiteral("pipe.csv is a pipe")));
}

TEST_F(WindowExports, APictureHoldsTheWholeSession)
{
    auto& window = openAndMeasure();
    action("PNG 1x...")->trigger();
    const auto path = saveAs(QStringLiteral("chart.png"));
    const auto read = openSession(path.toStdString());
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->samples, window.samples());
    EXPECT_EQ(read->end->how, Ending::Finished);
    ASSERT_TRUE(read->config);
    EXPECT_EQ(read->config->sizes, smallSweep().sizes);
}

TEST_F(WindowExports, WritesEveryOtherFormatToo)
{
    openAndMeasure();
    for (const auto& [entry, name] :
         std::vector<std::pair<const char*, QString>>{{"SVG...", QStringLiteral("a.svg")},
                                                      {"PDF...", QStringLiteral("a.pdf")},
                                                      {"Report as Markdown...", QStringLiteral("a.md")},
                                                      {"Report as HTML...", QStringLiteral("a.html")},
                                                      {"Google Benchmark JSON...", QStringLiteral("a.json")}}) {
        action(entry)->trigger();
        EXPECT_GT(QFileInfo(saveAs(name)).size(), 200) << entry;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    EXPECT_TRUE(QFile::exists(m_folder.filePath(QStringLiteral("a-charts.png")))) << "the report shows its charts";
}

TEST_F(WindowExports, ExportsTheSelectedRowsAlone)
{
    auto& window = openAndMeasure();
    EXPECT_FALSE(action("Selected Samples as CSV...")->isEnabled());
    auto* table = window.findChild<SamplesView*>();
    table->sortByColumn(0, Qt::DescendingOrder);
    table->selectRow(0);
    table->selectionModel()->select(table->model()->index(3, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    ASSERT_TRUE(action("Selected Samples as CSV...")->isEnabled());
    action("Selected Samples as CSV...")->trigger();
    const auto read = openSession(saveAs(QStringLiteral("some.csv")).toStdString());
    ASSERT_TRUE(read) << read.error().message;
    std::vector<Sample> selected;
    for (const int row : table->selectedRows())
        selected.push_back(window.samples()[static_cast<std::size_t>(row)]);
    EXPECT_EQ(read->samples, selected);
    EXPECT_EQ(read->samples.size(), 2U);
    EXPECT_TRUE(window.document().isUnsaved()) << "some are not all";
}

TEST_F(WindowExports, CopiesChartsAndReport)
{
    openAndMeasure();
    action("Copy Report")->trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("## Verdicts")));
    action("Copy All Charts")->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->image().size(), 2 * pictureSize(ChartSelection::All));
    action("Transparent Pictures")->trigger();
    action("Copy Chart")->trigger();
    const auto image = QGuiApplication::clipboard()->image();
    EXPECT_EQ(image.size(), 2 * pictureSize(ChartSelection::Throughput));
    EXPECT_EQ(image.pixelColor(1, 1).alpha(), 0);
}

} // namespace
} // namespace crossover
