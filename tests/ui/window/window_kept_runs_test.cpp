// SPDX-License-Identifier: GPL-3.0-or-later

// A sweep that is started before the last one was saved: real sweeps, real journals, real dialogs.

#include <algorithm>

#include <QDateTime>
#include <QListWidget>

#include "core/store/journal.h"
#include "core/store/open.h"
#include "tests/ui/window_fixture.h"
#include "ui/chart/chart_grid.h"
#include "ui/chart/metric_chart.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/compared_sessions.h"
#include "ui/results/detail_tabs.h"
#include "ui/session/data_folder.h"
#include "ui/session/document.h"
#include "ui/widgets/message_bar.h"

namespace crossover {
namespace {

class WindowKeptRuns : public WindowFixture {
protected:
    ComparedSessions& sessions() { return *m_window->findChild<ComparedSessions*>(); }
    CompareView& view() { return *m_window->findChild<CompareView*>(); }
    QListWidget& list() { return *view().findChild<QListWidget*>(); }
    static void letDialogsGo() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    QPushButton& inView(const char* text)
    {
        const auto buttons = view().findChildren<QPushButton*>();
        return **std::ranges::find(buttons, QLatin1String(text), &QPushButton::text);
    }

    void measureAgain()
    {
        QSignalSpy ended(&m_window->runner(), &SweepRunner::ended);
        click(button("Start"));
        ASSERT_TRUE(ended.count() > 0 || ended.wait(patience));
    }

    /// The samples of an unsaved sweep, which a second one has moved beside it.
    std::vector<Sample> measureTwice()
    {
        auto samples = openAndMeasure().samples();
        measureAgain();
        m_window->findChild<DetailTabs*>()->setCurrentWidget(&view());
        list().setCurrentRow(1);
        return samples;
    }
};

TEST_F(WindowKeptRuns, StartKeepsUnsavedSamplesBesideTheNextSweep)
{
    const auto before = measureTwice();
    ASSERT_EQ(sessions().entries().size(), 1U);
    const auto& kept = sessions().entries().front();
    EXPECT_EQ(kept.session->samples, before);
    EXPECT_TRUE(kept.name.startsWith("inproc-shared, kept at ")) << kept.name.toStdString();
    EXPECT_EQ(m_window->findChild<QMessageBox*>(), nullptr) << "nothing is lost, so nothing is asked";
    EXPECT_TRUE(list().item(1)->text().endsWith(" (not saved) (baseline)")) << list().item(1)->text().toStdString();
    EXPECT_EQ(m_window->findChild<ChartGrid*>()->chart(Metric::Throughput).overlays().curves().size(), 2U);
    EXPECT_NE(m_window->samples(), before);
}

TEST_F(WindowKeptRuns, ASavedSweepMakesRoomWithoutBeingKept)
{
    openAndMeasure();
    action("Save Session")->trigger();
    saveAs(QStringLiteral("saved.zxo"));
    measureAgain();
    EXPECT_TRUE(sessions().entries().empty());
}

TEST_F(WindowKeptRuns, TheBaselineIsNotKeptTwice)
{
    openAndMeasure();
    action("Keep as Baseline")->trigger();
    EXPECT_FALSE(sessions().entries().front().unsaved) << "it is still in the window";
    measureAgain();
    ASSERT_EQ(sessions().entries().size(), 1U);
    EXPECT_TRUE(sessions().entries().front().unsaved);
    EXPECT_EQ(sessions().baseline(), &sessions().entries().front());
}

TEST_F(WindowKeptRuns, AKeptSweepIsSavedFromTheList)
{
    const auto before = measureTwice();
    inView("Save...").click();
    const auto offered = m_window->findChild<QFileDialog*>()->findChild<QLineEdit*>("fileNameEdit")->text();
    const auto today = QDateTime::currentDateTime().toString("yyyy-MM-dd");
    EXPECT_EQ(offered, QStringLiteral("inproc-shared-%1.zxo").arg(today));
    const auto read = openSession(saveAs(QStringLiteral("first.zxo")).toStdString());
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->samples, before);
    EXPECT_EQ(read->title, "first") << "not the name that it had in the list";
    EXPECT_FALSE(sessions().entries().front().unsaved);
    EXPECT_EQ(sessions().entries().front().name, QStringLiteral("first"));
    EXPECT_FALSE(inView("Save...").isEnabled());
    EXPECT_TRUE(m_window->document().isUnsaved()) << "the other sweep is another matter";
    m_window.reset();
    EXPECT_EQ(abandonedJournals(journalFolder()).size(), 1U) << "that of the other sweep";
}

TEST_F(WindowKeptRuns, ASwapShowsTheKeptSweepAndKeepsTheOther)
{
    const auto first = measureTwice();
    const auto second = m_window->samples();
    const auto& document = m_window->document();
    inView("Swap").click();
    EXPECT_EQ(document.samples(), first);
    EXPECT_TRUE(document.isUnsaved());
    EXPECT_TRUE(document.title().isEmpty()) << "not the name that it had in the list";
    ASSERT_EQ(sessions().entries().size(), 1U);
    EXPECT_EQ(sessions().entries().front().session->samples, second);
    EXPECT_TRUE(sessions().entries().front().unsaved);
    EXPECT_EQ(sessions().baseline(), nullptr) << "the first sweep still is the baseline, in the window now";
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(document.samples(), second);
    EXPECT_EQ(sessions().baseline(), &sessions().entries().front());
    EXPECT_EQ(m_window->findChild<QMessageBox*>(), nullptr) << "nothing is lost, so nothing is asked";
    inView("Save...").click();
    EXPECT_EQ(openSession(saveAs(QStringLiteral("first.zxo")).toStdString())->samples, first);
    inView("Swap").click();
    EXPECT_FALSE(document.isUnsaved());
    EXPECT_EQ(document.title(), QStringLiteral("first"));
    EXPECT_EQ(document.path(), m_folder.filePath(QStringLiteral("first.zxo")));
    m_window.reset(); // nobody was asked
    const auto left = abandonedJournals(journalFolder());
    ASSERT_EQ(left.size(), 1U) << "that of the second sweep";
    EXPECT_EQ(recoverJournal(left.front())->samples, second);
}

TEST_F(WindowKeptRuns, ASwapKeepsFileAndTitle)
{
    auto& document = openAndMeasure().document();
    action("Save Session")->trigger();
    const auto path = saveAs(QStringLiteral("saved.zxo"));
    sessions().add(openSession(CROSSOVER_TEST_DATA "/recorded-inproc.csv").value());
    m_window->findChild<DetailTabs*>()->setCurrentWidget(&view());
    list().setCurrentRow(1);
    const auto measured = document.samples();
    inView("Swap").click();
    EXPECT_FALSE(document.isUnsaved());
    EXPECT_FALSE(sessions().entries().front().unsaved);
    inView("Swap").click();
    EXPECT_EQ(document.samples(), measured);
    EXPECT_EQ(document.path(), path);
    EXPECT_FALSE(document.isUnsaved());
    document.setWords(QStringLiteral("mine"), {});
    inView("Swap").click();
    EXPECT_TRUE(sessions().entries().front().unsaved) << "the title is in no file";
    inView("Swap").click();
    EXPECT_EQ(document.title(), QStringLiteral("mine"));
    EXPECT_TRUE(document.hasOwnTitle());
    EXPECT_TRUE(document.isUnsaved());
}

TEST_F(WindowKeptRuns, TheBaselineThatIsInTheWindowTooIsNotKeptTwiceByASwap)
{
    const auto measured = openAndMeasure().samples();
    action("Keep as Baseline")->trigger();
    sessions().add(openSession(CROSSOVER_TEST_DATA "/recorded-inproc.csv").value());
    m_window->findChild<DetailTabs*>()->setCurrentWidget(&view());
    list().setCurrentRow(2);
    inView("Swap").click();
    ASSERT_EQ(sessions().entries().size(), 1U);
    EXPECT_EQ(sessions().entries().front().session->samples, measured);
    EXPECT_TRUE(sessions().entries().front().unsaved);
    EXPECT_FALSE(m_window->document().isUnsaved());
}

TEST_F(WindowKeptRuns, NothingIsSwappedWhileASweepRuns)
{
    measureTwice();
    QSignalSpy ended(&m_window->runner(), &SweepRunner::ended);
    click(button("Start"));
    ASSERT_TRUE(m_window->runner().isActive());
    list().setCurrentRow(1);
    EXPECT_FALSE(inView("Swap").isEnabled());
    ASSERT_TRUE(ended.count() > 0 || ended.wait(patience));
    EXPECT_TRUE(inView("Swap").isEnabled());
}

TEST_F(WindowKeptRuns, RemovingAnUnsavedSweepAsksFirst)
{
    measureTwice();
    inView("Remove").click();
    answer("Cancel");
    letDialogsGo();
    ASSERT_EQ(sessions().entries().size(), 1U);
    inView("Remove").click();
    answer("Do Not Save");
    EXPECT_TRUE(QTest::qWaitFor([&] { return sessions().entries().empty(); }, patience));
}

TEST_F(WindowKeptRuns, ClosingAsksAboutEachOfThem)
{
    measureTwice();
    EXPECT_FALSE(m_window->close());
    answer("Do Not Save"); // what is in the window
    letDialogsGo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->findChild<QMessageBox*>() != nullptr; }, patience));
    EXPECT_TRUE(m_window->findChild<QMessageBox*>()->informativeText().startsWith("inproc-shared, kept at "));
    EXPECT_TRUE(m_window->isVisible());
    answer("Save...");
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->findChild<QFileDialog*>() != nullptr; }, patience));
    EXPECT_TRUE(QFile::exists(saveAs(QStringLiteral("kept.zxo"))));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_window->isVisible(); }, patience));
    m_window.reset();
    EXPECT_TRUE(abandonedJournals(journalFolder()).empty());
}

TEST_F(WindowKeptRuns, ACrashLosesNeitherOfTwoUnsavedSweeps)
{
    const auto before = measureTwice();
    const auto after = m_window->samples();
    m_window.reset(); // nobody was asked
    const auto left = abandonedJournals(journalFolder());
    ASSERT_EQ(left.size(), 2U);
    std::vector<std::vector<Sample>> restored;
    for (const auto& journal : left)
        restored.push_back(recoverJournal(journal).value().samples);
    EXPECT_NE(std::ranges::find(restored, before), restored.end());
    EXPECT_NE(std::ranges::find(restored, after), restored.end());
}

TEST_F(WindowKeptRuns, WithoutRoomBesideItNothingIsMeasuredAndNothingLost)
{
    auto& window = openAndMeasure();
    const auto before = window.samples();
    for (std::size_t i = 0; i < ComparedSessions::most; ++i)
        sessions().add(openSession(CROSSOVER_TEST_DATA "/recorded-inproc.csv").value());
    click(button("Start"));
    EXPECT_FALSE(window.runner().isActive());
    EXPECT_EQ(window.samples(), before);
    EXPECT_TRUE(window.findChild<MessageBar*>()->text().contains("no room"));
    sessions().remove(0);
    measureAgain();
    EXPECT_EQ(sessions().entries().back().session->samples, before);
}

} // namespace
} // namespace crossover
