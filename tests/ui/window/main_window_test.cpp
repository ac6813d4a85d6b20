// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

#include "core/report/verdict_words.h"
#include "tests/core/sweep/sources.h"
#include "tests/ui/window_fixture.h"
#include "ui/chart/chart_grid.h"
#include "ui/results/results_view.h"
#include "ui/results/samples_view.h"
#include "ui/session/document.h"
#include "ui/setup/caution_line.h"
#include "ui/setup/sweep_panel.h"
#include "ui/widgets/message_bar.h"

namespace crossover {
namespace {

using MainWindowTest = WindowFixture;

TEST_F(MainWindowTest, SaysBeforeASweepWhatStartWillDo)
{
    open();
    const auto text = verdicts().invitation();
    EXPECT_TRUE(text.contains(QStringLiteral("Start")));
    EXPECT_TRUE(text.contains(QStringLiteral("ipc"))) << text.toStdString();
    EXPECT_FALSE(verdicts().card(Metric::Throughput)->isVisible());
    EXPECT_FALSE(button("Stop")->isEnabled());
    EXPECT_FALSE(button("Pause")->isEnabled());
    EXPECT_FALSE(m_window->findChild<QToolButton*>(QStringLiteral("export"))->isEnabled());
}

TEST_F(MainWindowTest, MeasuresFromAClickOnStartToVerdicts)
{
    auto& window = openAndMeasure();
    EXPECT_EQ(window.samples().size(), 2 * smallSweep().trials());
    for (const auto& metric : usualMetrics) {
        EXPECT_TRUE(verdicts().card(metric.id)->isVisible());
        EXPECT_NE(verdicts().card(metric.id)->headline(), "Not measured");
        EXPECT_FALSE(verdicts().card(metric.id)->toolTip().isEmpty());
    }
    EXPECT_TRUE(statusText().startsWith(QStringLiteral("Finished"))) << statusText().toStdString();
    const auto answer = headlineOf(window.findChild<ResultsView*>()->data().analyses.front());
    EXPECT_TRUE(window.windowTitle().startsWith("Throughput: ")) << window.windowTitle().toStdString();
    EXPECT_TRUE(window.windowTitle().contains(QString::fromStdString(answer).mid(1))) << answer;
    EXPECT_TRUE(button("Start")->isEnabled());
    auto* table = window.findChild<SamplesView*>();
    EXPECT_EQ(static_cast<std::size_t>(table->model()->rowCount()), window.samples().size());
}

TEST_F(MainWindowTest, LocksTheSetupAndShowsProgressMeanwhile)
{
    auto& window = open();
    window.setConfig(longSweep());
    QSignalSpy arrived(&window.runner(), &SweepRunner::samplesArrived);
    click(button("Start"));
    ASSERT_TRUE(arrived.wait(patience));
    auto* size = window.findChild<SweepPanel*>()->findChild<QLineEdit*>();
    EXPECT_FALSE(size->isEnabled());
    EXPECT_TRUE(size->isVisible());
    EXPECT_FALSE(button("Start")->isEnabled());
    EXPECT_TRUE(statusText().contains(QStringLiteral("round 1/10000"))) << statusText().toStdString();
    EXPECT_TRUE(window.windowTitle().contains(QLatin1Char('%')));

    QSignalSpy ended(&window.runner(), &SweepRunner::ended);
    click(button("Stop"));
    ASSERT_TRUE(ended.wait(patience));
    EXPECT_TRUE(size->isEnabled());
    EXPECT_FALSE(window.samples().empty()) << "stopping keeps what was measured";
    EXPECT_TRUE(statusText().startsWith(QStringLiteral("Stopped")));
    EXPECT_TRUE(verdicts().card(Metric::Throughput)->isVisible());
}

TEST_F(MainWindowTest, ObeysTheKeyboard)
{
    auto& window = open();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    window.setConfig(longSweep());
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(window.runner().state(), SweepState::Running);
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(window.runner().state(), SweepState::Paused);
    EXPECT_EQ(button("Resume")->isEnabled(), true);
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(window.runner().state(), SweepState::Running);
    QSignalSpy ended(&window.runner(), &SweepRunner::ended);
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_TRUE(ended.wait(patience));
}

TEST_F(MainWindowTest, RefusesToStartAndSaysWhyWhileTheSetupIsWrong)
{
    auto& window = open();
    auto* size = window.findChild<SweepPanel*>()->findChild<QLineEdit*>();
    for (auto* edit : window.findChild<SweepPanel*>()->findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QLatin1String("Largest size")) size = edit;
    }
    size->setText(QStringLiteral("1M"));
    EXPECT_FALSE(button("Start")->isEnabled());
    EXPECT_TRUE(button("Start")->toolTip().contains(QStringLiteral("ambiguous")));
    EXPECT_TRUE(verdicts().invitation().contains(QStringLiteral("ambiguous")));
    EXPECT_EQ(window.findChild<QComboBox*>(QStringLiteral("preset"))->currentText(), "Custom");
    size->setText(QStringLiteral("1MiB"));
    EXPECT_TRUE(button("Start")->isEnabled());
    EXPECT_EQ(window.findChild<QComboBox*>(QStringLiteral("preset"))->currentText(), "Default");
}

TEST_F(MainWindowTest, PresetsOfTheToolBarFillTheSetup)
{
    auto& window = open();
    auto* box = window.findChild<QComboBox*>(QStringLiteral("preset"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    EXPECT_EQ(box->currentText(), "Quick");
    EXPECT_EQ(window.findChild<SweepPanel*>()->config().value(), presetConfig(Preset::Quick));
}

TEST_F(MainWindowTest, OffersAChoiceWhenSeveralCombinationsAreMeasured)
{
    auto config = smallSweep();
    config.rounds = 1;
    config.transports = {Transport::Inproc, Transport::Ipc};
    auto& window = openAndMeasure(config);
    auto* box = window.findChild<QComboBox*>(QStringLiteral("combination"));
    ASSERT_TRUE(box->isVisible());
    ASSERT_EQ(box->count(), 2);
    const auto& charts = *window.findChild<ChartGrid*>();
    EXPECT_EQ(charts.data().samples.front().group.transport, Transport::Inproc);
    box->setCurrentIndex(1);
    EXPECT_EQ(charts.data().samples.front().group.transport, Transport::Ipc);
    EXPECT_EQ(charts.data().samples.size(), window.samples().size() / 2);
}

TEST_F(MainWindowTest, DrawsAFreshSeedForEachSweepUnlessOneIsFixed)
{
    const auto seedOfASweep = [this] {
        QSignalSpy ended(&m_window->runner(), &SweepRunner::ended);
        m_window->document().markSaved(m_window->samples().size());
        click(button("Start"));
        EXPECT_TRUE(ended.wait(patience));
        return m_window->samples().front().seed;
    };
    auto& window = openAndMeasure();
    EXPECT_EQ(window.samples().front().seed, smallSweep().seed) << "setConfig fixes it";
    auto& panel = *window.findChild<SweepPanel*>();
    panel.setSeed({});
    const auto first = seedOfASweep();
    const auto second = seedOfASweep();
    EXPECT_NE(first, second);
    const auto log = window.findChild<QPlainTextEdit*>()->toPlainText();
    EXPECT_TRUE(log.contains(QStringLiteral("seed %1").arg(second.value())));
}

TEST_F(MainWindowTest, HidesTheChoiceForASingleCombination)
{
    auto& window = openAndMeasure();
    EXPECT_FALSE(window.findChild<QComboBox*>(QStringLiteral("combination"))->isVisible());
}

TEST_F(MainWindowTest, ShowsWhyASweepEndedEarlyAndKeepsItsSamples)
{
    auto& window = open();
    window.runner().setSource(std::make_unique<sources::FailingSource>(4, "no socket is left; close other programs"));
    window.setConfig(smallSweep());
    QSignalSpy ended(&window.runner(), &SweepRunner::ended);
    click(button("Start"));
    ASSERT_TRUE(ended.count() > 0 || ended.wait(patience));
    const auto& bar = *window.findChild<MessageBar*>();
    EXPECT_TRUE(bar.isVisible());
    EXPECT_TRUE(bar.text().contains(QStringLiteral("close other programs")));
    EXPECT_EQ(window.samples().size(), 2 * 4U);
    EXPECT_TRUE(window.document().isUnsaved());
    EXPECT_EQ(window.document().session().end->how, Ending::Failed);
    EXPECT_TRUE(verdicts().card(Metric::Throughput)->isVisible());
    click(bar.findChild<QToolButton*>());
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(MainWindowTest, InvitesAgainAfterASweepThatMeasuredNothing)
{
    auto& window = open();
    auto config = longSweep();
    config.trialTime = std::chrono::seconds(30);
    window.setConfig(config);
    click(button("Start"));
    EXPECT_TRUE(verdicts().invitation().contains(QStringLiteral("Measuring")));
    QSignalSpy ended(&window.runner(), &SweepRunner::ended);
    click(button("Stop"));
    ASSERT_TRUE(ended.wait(patience));
    EXPECT_TRUE(window.samples().empty());
    EXPECT_TRUE(verdicts().invitation().contains(QStringLiteral("Start")));
}

TEST_F(MainWindowTest, FitsASmallScreen)
{
    auto& window = open();
    window.resize(900, 600);
    EXPECT_LE(window.minimumSizeHint().width(), 900);
    EXPECT_LE(window.minimumSizeHint().height(), 600);
}

TEST_F(MainWindowTest, ShowsTheWholeSetupAtOnceInAWindowOf1280By800)
{
    auto& window = open();
    window.findChild<CautionLine*>()->setEnvironment({});
    window.resize(1280, 800);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
    EXPECT_EQ(window.findChild<SweepPanel*>()->findChild<QScrollArea*>()->verticalScrollBar()->maximum(), 0);
}

TEST_F(MainWindowTest, TellsVersionsInAboutWithoutBlocking)
{
    auto& window = open();
    action("About ZeroMQ Crossover")->trigger();
    auto* box = window.findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->informativeText().contains(QStringLiteral("libzmq")));
    EXPECT_TRUE(box->informativeText().contains(QLatin1String(qVersion())));
}

TEST_F(MainWindowTest, LogsWhatHappened)
{
    auto& window = openAndMeasure();
    const auto text = window.findChild<QPlainTextEdit*>()->toPlainText();
    EXPECT_TRUE(text.contains(QStringLiteral("Sweep started: throughput and latency over inproc")));
    EXPECT_TRUE(text.contains(QStringLiteral("Finished")));
}

} // namespace
} // namespace crossover
