// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/presenter.h"

#include <algorithm>

#include <QMenuBar>
#include <QSlider>
#include <QStatusBar>

#include "core/report/verdict_words.h"
#include "tests/ui/recorded_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/chart/chart_grid.h"
#include "ui/chart/chart_navigator.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/header_controls.h"
#include "ui/chart/metric_chart.h"
#include "ui/present/replay.h"
#include "ui/present/replay_bar.h"
#include "ui/results/detail_tabs.h"
#include "ui/results/presenter_verdicts.h"
#include "ui/results/results_view.h"
#include "ui/session/document.h"
#include "ui/setup/sweep_panel.h"

namespace crossover {
namespace {

class PresenterTest : public WindowFixture {
protected:
    void openRecorded()
    {
        open().document().replace(sessionOf(recordedSamples(20)));
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    void press(int key) { QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key)); }
    template <class Part>
    Part& part()
    {
        return *m_window->findChild<Part*>();
    }
    std::size_t charted() { return part<ChartGrid>().data().samples.size(); }
    Replay& replay() { return *part<Presenter>().replay(); }
    QString recording() { return part<PresenterVerdicts>().recording(); }
};

TEST_F(PresenterTest, OneKeyGivesTheScreenToVerdictsAndChartsInLargeType)
{
    openRecorded();
    const int usual = QFontInfo(part<ChartGrid>().font()).pixelSize();
    press(Qt::Key_F11);
    EXPECT_TRUE(m_window->isFullScreen());
    EXPECT_TRUE(part<PresenterVerdicts>().isVisible());
    EXPECT_TRUE(part<ChartGrid>().isVisible());
    EXPECT_FALSE(part<SweepPanel>().isVisible());
    EXPECT_FALSE(part<DetailTabs>().isVisible());
    EXPECT_FALSE(m_window->menuBar()->isVisible());
    EXPECT_FALSE(m_window->statusBar()->isVisible());
    EXPECT_GT(QFontInfo(part<ChartGrid>().font()).pixelSize(), usual);
    const auto answer = QString::fromStdString(headlineOf(part<ResultsView>().data().analyses.front()));
    EXPECT_EQ(part<PresenterVerdicts>().headline(Metric::Throughput), answer);

    press(Qt::Key_Escape);
    EXPECT_FALSE(m_window->isFullScreen());
    EXPECT_FALSE(part<PresenterVerdicts>().isVisible());
    EXPECT_TRUE(verdicts().isVisible());
    EXPECT_TRUE(part<SweepPanel>().isVisible());
    EXPECT_TRUE(part<DetailTabs>().isVisible());
    EXPECT_TRUE(m_window->menuBar()->isVisible());
    EXPECT_EQ(QFontInfo(part<ChartGrid>().font()).pixelSize(), usual);
}

TEST_F(PresenterTest, OneChartAfterTheOtherWithItsVerdictThenAll)
{
    openRecorded();
    auto& charts = part<ChartGrid>();
    const auto visibleControls = [&charts] {
        const auto all = charts.findChildren<HeaderControls*>();
        return std::ranges::count_if(all, &HeaderControls::isVisible);
    };
    const auto controls = visibleControls();
    EXPECT_GT(controls, 0);
    EXPECT_FALSE(action("Next Chart")->isEnabled());
    press(Qt::Key_F11);
    auto& banner = part<PresenterVerdicts>();
    const QString recommendation = banner.sentence();
    EXPECT_FALSE(recommendation.isEmpty());
    EXPECT_TRUE(banner.threshold().contains(QStringLiteral("hreshold")));
    int shown = 0;
    for (const auto* view : charts.findChildren<ChartView*>())
        shown += view->isVisible() ? 1 : 0;
    EXPECT_LE(shown, 4);
    EXPECT_EQ(visibleControls(), 0);

    press(Qt::Key_PageDown);
    EXPECT_EQ(charts.enlarged(), ChartSelection::Throughput);
    EXPECT_EQ(banner.sentence(), charts.description(ChartSelection::Throughput));
    press(Qt::Key_PageUp);
    EXPECT_EQ(charts.enlarged(), std::nullopt);
    EXPECT_EQ(banner.sentence(), recommendation);
    press(Qt::Key_PageUp);
    EXPECT_EQ(charts.enlarged(), ChartSelection::Cost) << "the last of them";
    press(Qt::Key_PageDown);
    EXPECT_EQ(charts.enlarged(), std::nullopt);
    press(Qt::Key_PageDown);
    press(Qt::Key_Escape);
    EXPECT_EQ(charts.enlarged(), std::nullopt) << "as before presenting";
    EXPECT_EQ(visibleControls(), controls);
}

TEST_F(PresenterTest, ReplaysMarkedAsARecordingAndComesBackToTheWhole)
{
    openRecorded();
    press(Qt::Key_F9);
    press(Qt::Key_Space);
    EXPECT_TRUE(replay().isActive());
    EXPECT_TRUE(replay().isPaused());
    EXPECT_EQ(recording(), QStringLiteral("RECORDING 5× · 0 %"));
    EXPECT_LT(charted(), 40U);
    press(Qt::Key_Plus);
    EXPECT_EQ(recording(), QStringLiteral("RECORDING 10× · 0 %"));
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    EXPECT_EQ(recording(), QStringLiteral("RECORDING 2× · 0 %"));
    press(Qt::Key_Right);
    const auto moved = replay().position();
    EXPECT_GT(moved.count(), 0);
    press(Qt::Key_Left);
    EXPECT_LT(replay().position(), moved);
    press(Qt::Key_End);
    EXPECT_EQ(charted(), 40U);
    press(Qt::Key_Home);
    EXPECT_EQ(charted(), 0U);

    press(Qt::Key_Escape);
    EXPECT_FALSE(replay().isActive());
    EXPECT_TRUE(part<Presenter>().isPresenting()) << "the first Escape ends the replay alone";
    EXPECT_EQ(recording(), QString());
    EXPECT_EQ(charted(), 40U);
    press(Qt::Key_Escape);
    EXPECT_FALSE(part<Presenter>().isPresenting());
}

TEST_F(PresenterTest, PicturesOfAPartOfARecordingSaySoAndMovingKeepsTheView)
{
    openRecorded();
    auto& results = part<ResultsView>();
    const QString whole = results.pictureData().caption;
    press(Qt::Key_F9);
    press(Qt::Key_Space);
    replay().seek(replay().duration() * 0.6);
    const auto all = charted();
    EXPECT_TRUE(results.pictureData().caption.endsWith(QStringLiteral("recording, 60 %")));
    EXPECT_TRUE(recording().endsWith(QStringLiteral("60 %")));
    auto& navigator = results.charts()->navigator();
    navigator.zoom(0, 2, results.charts()->chart(Metric::Throughput).mapping().plot.center(), Along::Both, 0);
    const auto windows = navigator.windows();
    const auto values = results.charts()->chart(Metric::SendRate).valueRange();
    for (const double share : {0.3, 0.0, 0.9, 0.6}) {
        replay().seek(replay().duration() * share);
        EXPECT_EQ(navigator.windows(), windows) << share;
    }
    EXPECT_EQ(charted(), all);
    EXPECT_EQ(united(values, results.charts()->chart(Metric::SendRate).valueRange()),
              results.charts()->chart(Metric::SendRate).valueRange());
    press(Qt::Key_End);
    EXPECT_EQ(results.pictureData().caption, whole) << "nothing is missing at the end";
    replay().seek(replay().duration() * 0.5);
    press(Qt::Key_Escape);
    EXPECT_EQ(results.pictureData().caption, whole);
}

TEST_F(PresenterTest, MovesWithTheSlider)
{
    openRecorded();
    press(Qt::Key_F9);
    press(Qt::Key_Space);
    auto* slider = part<ReplayBar>().findChild<QSlider*>();
    slider->setValue(slider->maximum());
    EXPECT_EQ(charted(), 40U);
    EXPECT_TRUE(part<ReplayBar>().text().contains(QStringLiteral(" of ")));
}

TEST_F(PresenterTest, LeavesNothingToReplayWithoutSamples)
{
    open();
    EXPECT_FALSE(action("Replay")->isEnabled());
    m_window->document().replace(sessionOf(recordedSamples(2)));
    EXPECT_TRUE(action("Replay")->isEnabled());
    m_window->document().replace({});
    EXPECT_FALSE(action("Replay")->isEnabled());
}

TEST_F(PresenterTest, KeysWithoutAReplayMeanWhatTheyAlwaysDo)
{
    openRecorded();
    for (const char* name : {"Faster", "Forward", "To the Beginning", "Leave Presenter Mode"})
        EXPECT_FALSE(action(name)->isEnabled()) << name;
    press(Qt::Key_Space);
    EXPECT_FALSE(replay().isActive());
}

TEST_F(PresenterTest, ShowsASweepLiveAndEscapeDoesNotStopIt)
{
    openRecorded();
    m_window->setConfig(longSweep());
    press(Qt::Key_F9);
    QSignalSpy arrived(&m_window->runner(), &SweepRunner::samplesArrived);
    press(Qt::Key_F5);
    ASSERT_TRUE(arrived.wait(patience));
    EXPECT_FALSE(replay().isActive()) << "a live sweep takes the charts";
    EXPECT_EQ(recording(), QString());
    EXPECT_TRUE(part<PresenterVerdicts>().state().contains(QStringLiteral("round 1")))
        << part<PresenterVerdicts>().state().toStdString();
    EXPECT_FALSE(action("Replay")->isEnabled());
    press(Qt::Key_Escape);
    EXPECT_FALSE(part<Presenter>().isPresenting());
    EXPECT_TRUE(m_window->runner().isActive());
    QSignalSpy ended(&m_window->runner(), &SweepRunner::ended);
    press(Qt::Key_Escape);
    EXPECT_TRUE(ended.wait(patience));
}

TEST_F(PresenterTest, RemembersTheSizeOfTheWindowNotOfTheScreen)
{
    openRecorded();
    m_window->resize(1000, 700);
    press(Qt::Key_F11);
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    EXPECT_EQ(m_window->size(), QSize(1000, 700));
    EXPECT_FALSE(m_window->isFullScreen());
}

} // namespace
} // namespace crossover
