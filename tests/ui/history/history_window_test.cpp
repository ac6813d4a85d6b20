// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_window.h"

#include <QAccessible>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableView>
#include <gmock/gmock.h>

#include "core/store/session.h"
#include "tests/core/analyze/curves.h"
#include "tests/core/history/nights.h"
#include "tests/core/model/latency_rows.h"
#include "tests/ui/window_fixture.h"
#include "ui/history/history_model.h"
#include "ui/history/history_plot.h"
#include "ui/session/document.h"
#include "ui/style/elided_text.h"

namespace crossover {
namespace {

using nights::fileOf;
using nights::night;
using ::testing::AllOf;
using ::testing::HasSubstr;

class HistoryOfSessions : public WindowFixture {
protected:
    void save(const Session& session, const std::string& name)
    {
        ASSERT_TRUE(saveSession(session, m_sessions.filePath(QString::fromStdString(name)).toStdString()));
    }

    /// Seven nights with a crossover near 4 KiB, then six near 1 KiB.
    void saveNights()
    {
        for (unsigned day = 1; day <= 13; ++day)
            save(night(day, day <= 7 ? 4096 : 1024), fileOf(day));
    }

    HistoryWindow& show()
    {
        m_history = std::make_unique<HistoryWindow>(
            m_sessions.path(),
            [this](const QString& path) {
                m_opened << path;
                return m_mayOpen;
            },
            nullptr);
        m_history->setAttribute(Qt::WA_DeleteOnClose, false);
        m_history->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_history.get()));
        return *m_history;
    }

    QTableView& table() { return *m_history->findChild<QTableView*>(); }
    HistoryPlot& plot() { return *m_history->findChild<HistoryPlot*>(); }
    int rows() { return table().model()->rowCount(); }
    void waitForRows(int count)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return rows() == count; }, patience)) << rows();
    }
    std::string notes() { return m_history->findChild<QPlainTextEdit*>()->toPlainText().toStdString(); }
    std::string state() { return m_history->findChild<ElidedText*>()->text().toStdString(); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }

    QPushButton* exportButton(const char* text)
    {
        for (auto* each : m_history->findChildren<QPushButton*>()) {
            if (each->text().remove(u'&') == QLatin1String(text)) return each;
        }
        ADD_FAILURE() << "no button " << text;
        return nullptr;
    }

    QByteArray exported(const char* button, const QString& name)
    {
        exportButton(button)->click();
        auto* dialog = m_history->findChild<QFileDialog*>();
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(m_folder.filePath(name));
        QMetaObject::invokeMethod(dialog, "accept");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_sessions;
    std::unique_ptr<HistoryWindow> m_history;
    QStringList m_opened;
    bool m_mayOpen = true;
};

TEST_F(HistoryOfSessions, ShowsEverySessionAndWhereTheCrossoverMoved)
{
    saveNights();
    show();
    waitForRows(13);
    EXPECT_EQ(state(), "13 sessions: 1 change of a crossover.");
    EXPECT_THAT(notes(), AllOf(HasSubstr("The crossover moved from 3.96 KiB to 1.01 KiB"), HasSubstr("night-08.zxo")));
    for (int row = 0; row < 13; ++row) {
        const auto font = table().model()->index(row, HistoryModel::Crossover).data(Qt::FontRole).value<QFont>();
        EXPECT_EQ(font.bold(), row == 7) << row;
    }
    EXPECT_EQ(cell(0, HistoryModel::Measured), QStringLiteral("2026-11-01 03:00"));
    EXPECT_EQ(cell(12, HistoryModel::File), QStringLiteral("night-13.zxo"));
    EXPECT_TRUE(cell(0, HistoryModel::Small).startsWith(QStringLiteral("16 B: ")));
    EXPECT_GT(plot().positionOf({0, 12}).y(), plot().positionOf({0, 0}).y() + 20) << "1 KiB is below 4 KiB";
    EXPECT_GT(plot().positionOf({0, 12}).x(), plot().positionOf({0, 0}).x() + 100);
}

TEST_F(HistoryOfSessions, FollowsTheFolder)
{
    show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return state() == "No sessions."; }, patience));
    EXPECT_FALSE(exportButton("Export Chart...")->isEnabled());
    save(night(1, 4096), "one.zxo");
    waitForRows(1);
    EXPECT_THAT(notes(), HasSubstr("there is 1."));
    EXPECT_TRUE(exportButton("Export Chart...")->isEnabled());
    // A copy on its way into the folder.
    const auto text = sessionText(night(2, 4096));
    QFile file(m_sessions.filePath(QStringLiteral("two.zxo")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text.data(), static_cast<qint64>(text.size() / 2));
    file.flush();
    EXPECT_TRUE(QTest::qWaitFor([&] { return notes().find("Left out: two.zxo") != std::string::npos; }, patience));
    file.write(text.data() + text.size() / 2, static_cast<qint64>(text.size() - text.size() / 2));
    file.close();
    waitForRows(2);
    EXPECT_EQ(notes().find("Left out"), std::string::npos);
    QFile::remove(m_sessions.filePath(QStringLiteral("one.zxo")));
    waitForRows(1);
}

TEST_F(HistoryOfSessions, SaysWhenTheFolderIsGone)
{
    save(night(1, 4096), "one.zxo");
    show();
    waitForRows(1);
    QDir(m_sessions.path()).removeRecursively();
    EXPECT_TRUE(QTest::qWaitFor([&] { return state().find("No such file") != std::string::npos; }, patience))
        << state();
    EXPECT_EQ(rows(), 0);
}

TEST_F(HistoryOfSessions, OpensASessionFromTableAndChart)
{
    saveNights();
    show();
    waitForRows(13);
    table().selectRow(2);
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(m_opened, QStringList{m_sessions.filePath(QStringLiteral("night-03.zxo"))});
    const auto at = plot().positionOf({0, 9}).toPoint();
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, at);
    EXPECT_EQ(table().currentIndex().row(), 9);
    QTest::mouseDClick(&plot(), Qt::LeftButton, {}, at);
    EXPECT_EQ(m_opened.back(), m_sessions.filePath(QStringLiteral("night-10.zxo")));
    m_mayOpen = false;
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_THAT(state(), HasSubstr("when the sweep has ended"));
}

TEST_F(HistoryOfSessions, KeepsTheChosenMetricWhenSessionsAreAdded)
{
    auto session = night(1, 4096);
    for (auto& sample : session.samples)
        sample.sendRate = 2 * *sample.throughput;
    save(session, "one.zxo");
    show();
    waitForRows(1);
    auto* metric = m_history->findChild<QComboBox*>();
    ASSERT_EQ(metric->count(), 2);
    metric->setCurrentIndex(1);
    EXPECT_EQ(rows(), 1);
    save(night(2, 4096), "two.zxo"); // without send rates
    EXPECT_TRUE(QTest::qWaitFor([&] { return state().starts_with("2 sessions"); }, patience));
    EXPECT_EQ(metric->currentIndex(), 1);
    EXPECT_EQ(rows(), 1);
    metric->setCurrentIndex(0);
    EXPECT_EQ(rows(), 2);
}

TEST_F(HistoryOfSessions, SeeksChangesAtTheChosenLevel)
{
    saveNights();
    show();
    waitForRows(13);
    auto* const level = m_history->findChildren<QComboBox*>().at(1);
    ASSERT_EQ(level->currentText(), QStringLiteral("1 %"));
    level->setCurrentText(QStringLiteral("0.1 %"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return state() == "13 sessions: no change of a crossover."; }, patience))
        << state();
    level->setCurrentText(QStringLiteral("5 %"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return state() == "13 sessions: 1 change of a crossover."; }, patience))
        << state();
}

TEST_F(HistoryOfSessions, ShowsPercentilesThatTheFilesHave)
{
    auto session = night(1, 4096);
    session.samples = latencyRows(3, 300);
    save(session, "one.zxo");
    show();
    waitForRows(1);
    auto* const metric = m_history->findChild<QComboBox*>();
    EXPECT_GE(metric->findText(QStringLiteral("Latency p90")), 0);
    EXPECT_LT(metric->findText(QStringLiteral("Latency p99.9")), 0) << "it takes 5000 round trips";
    metric->setCurrentText(QStringLiteral("Latency p90"));
    EXPECT_EQ(rows(), 1);
}

TEST_F(HistoryOfSessions, ShowsPeakMemoryBelowCpuTime)
{
    auto session = night(1, 4096);
    const std::vector<curves::Point> points{{64, -0.3}, {1024, 0.3}, {16'384, 2}};
    session.samples = curves::withMemory(curves::withCpu(curves::rows(points), points), points);
    for (auto& sample : session.samples)
        sample.count = 100; // a row in a file has messages
    save(session, "one.zxo");
    show();
    waitForRows(1);
    auto* const metric = m_history->findChild<QComboBox*>();
    const int memory = metric->findText(QStringLiteral("Peak memory"));
    ASSERT_GE(memory, 0);
    EXPECT_EQ(metric->itemText(memory - 1), QStringLiteral("CPU time"));
    metric->setCurrentIndex(memory);
    EXPECT_EQ(rows(), 1);
    EXPECT_TRUE(cell(0, HistoryModel::Small).contains(QStringLiteral("iB")))
        << cell(0, HistoryModel::Small).toStdString();
}

TEST_F(HistoryOfSessions, ExportsChartAndTable)
{
    saveNights();
    show();
    waitForRows(13);
    const auto svg = exported("Export Chart...", QStringLiteral("chart.svg"));
    EXPECT_TRUE(svg.contains("<svg") && svg.contains("KiB"));
    EXPECT_FALSE(QImage::fromData(exported("Export Chart...", QStringLiteral("chart.png"))).isNull());
    EXPECT_EQ(exported("Export Table...", QStringLiteral("table.csv")).count('\n'), 14);
    EXPECT_THAT(state(), HasSubstr("Exported to"));
    EXPECT_TRUE(exported("Export Chart...", QStringLiteral("chart.txt")).isEmpty());
    EXPECT_THAT(state(), HasSubstr(".png, .svg or .pdf"));
}

TEST_F(HistoryOfSessions, HasNamesKeysAndExplanations)
{
    saveNights();
    show();
    waitForRows(13);
    for (auto* control : std::initializer_list<QWidget*>{
             m_history->findChildren<QComboBox*>().at(0), m_history->findChildren<QComboBox*>().at(1), &table(),
             &plot(), m_history->findChild<QPlainTextEdit*>(), exportButton("Export Chart..."),
             exportButton("Export Table...")}) {
        auto* interface = QAccessible::queryAccessibleInterface(control);
        ASSERT_NE(interface, nullptr);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty());
        EXPECT_FALSE(control->toolTip().isEmpty() && control->whatsThis().isEmpty())
            << interface->text(QAccessible::Name).toStdString();
        EXPECT_TRUE(control == &plot() || (control->focusPolicy() & Qt::TabFocus)) << "its twin is the table";
    }
    QTest::keyClick(m_history.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_history->isVisible());
}

TEST_F(HistoryOfSessions, OpensFromTheMenuAndOpensASessionInTheWindow)
{
    save(night(1, 4096), "one.zxo");
    auto& window = open();
    action("History of a Folder...")->trigger();
    auto* dialog = window.findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(m_sessions.path());
    QMetaObject::invokeMethod(dialog, "accept");
    const QPointer<HistoryWindow> history = window.findChild<HistoryWindow*>();
    ASSERT_TRUE(history);
    auto* sessions = history->findChild<QTableView*>();
    EXPECT_TRUE(QTest::qWaitFor([&] { return sessions->model()->rowCount() == 1; }, patience));
    sessions->selectRow(0);
    QTest::keyClick(sessions, Qt::Key_Return);
    EXPECT_EQ(window.samples().size(), night(1, 4096).samples.size());
    history->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(history);
}

} // namespace
} // namespace crossover
