// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>

#include "tests/ui/window_fixture.h"
#include "ui/message_bar.h"

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
    for (const char* scale : {"1x...", "2x..."}) {
        action(scale)->trigger();
        const QImage picture(saveAs(QStringLiteral("chart%1.png").arg(QLatin1String(scale).first(1))));
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

TEST_F(WindowExports, AsksBeforeItReplacesSamplesThatWereNotExported)
{
    auto& window = openAndMeasure();
    click(button("Start"));
    EXPECT_FALSE(window.runner().isActive());
    answer("Cancel");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(window.samples().empty());

    click(button("Start"));
    QSignalSpy ended(&window.runner(), &SweepRunner::ended);
    answer("Replace");
    ASSERT_TRUE(ended.wait(patience));
    EXPECT_EQ(window.samples().size(), 2 * smallSweep().trials());
}

TEST_F(WindowExports, DoesNotAskOnceSamplesAreExported)
{
    auto& window = openAndMeasure();
    action("Samples as CSV...")->trigger();
    saveAs(QStringLiteral("samples.csv"));
    click(button("Start"));
    EXPECT_TRUE(window.runner().isActive());
}

} // namespace
} // namespace crossover
