// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/guess_first.h"

#include <QLineEdit>

#include "tests/ui/recorded_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/chart/chart_grid.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/metric_chart.h"
#include "ui/present/guess_bar.h"
#include "ui/present/presenter.h"
#include "ui/present/replay.h"
#include "ui/results/presenter_verdicts.h"
#include "ui/results/results_view.h"
#include "ui/session/document.h"

namespace crossover {
namespace {

/// Zero-copy is faster from 4 KiB on, in every trial.
std::vector<Sample> crossingSamples()
{
    std::vector<Sample> samples;
    std::uint32_t trial = 0;
    for (std::uint32_t round = 1; round <= 12; ++round) {
        for (const std::uint64_t size : {64U, 512U, 2048U, 8192U, 65536U}) {
            ++trial;
            for (const auto arm : comparedArms) {
                Sample sample;
                sample.arm = arm;
                sample.size = size;
                sample.round = round;
                sample.trial = trial;
                sample.count = 100;
                const bool faster = (arm == Arm::ZeroCopy) == (size > 4096);
                sample.throughput = (faster ? 1.5e6 : 1e6) * (1 + 0.001 * round);
                sample.sendRate = sample.throughput;
                samples.push_back(sample);
            }
        }
    }
    return samples;
}

class GuessFirstTest : public WindowFixture {
protected:
    void openCrossing()
    {
        open().document().replace(sessionOf(crossingSamples()));
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key), modifiers);
    }

    void type(const char* size)
    {
        auto* field = m_window->findChild<QLineEdit*>(QStringLiteral("guess"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(size));
        QTest::keyClick(field, Qt::Key_Return);
    }

    void clickAt(double size)
    {
        const auto& chart = charts().chart(Metric::Throughput);
        for (auto* view : charts().findChildren<ChartView*>()) {
            if (view->chart() != &chart) continue;
            const QPointF at(chart.mapping().xOf(size), chart.mapping().plot.center().y());
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(chart.mapToScene(at)));
        }
    }

    /// Nobody can read the answer.
    void expectHidden()
    {
        EXPECT_TRUE(charts().chart(Metric::Throughput).crossoverMark().boxes().empty());
        for (const auto* label : banner().findChildren<QWidget*>())
            EXPECT_FALSE(label->isVisible() && label->accessibleName().contains(QStringLiteral("KiB"))) << "a verdict";
        EXPECT_FALSE(m_window->windowTitle().contains(QStringLiteral("KiB")));
    }

    ChartGrid& charts() { return *m_window->findChild<ChartGrid*>(); }
    PresenterVerdicts& banner() { return *m_window->findChild<PresenterVerdicts*>(); }
    Replay& replay() { return *m_window->findChild<Presenter*>()->replay(); }
    std::optional<double> guess() { return charts().chart(Metric::Latency).sideMarks().guess(); }
};

TEST_F(GuessFirstTest, HidesTheAnswerOfARecordingUntilItIsRevealed)
{
    openCrossing();
    press(Qt::Key_F11);
    press(Qt::Key_G);
    EXPECT_TRUE(replay().isActive() && replay().isPaused()) << "complete curves would tell it";
    EXPECT_TRUE(charts().data().samples.empty());
    EXPECT_TRUE(banner().guessWords().startsWith(QStringLiteral("How large must a message be")));
    expectHidden();
    EXPECT_FALSE(guess());

    type("16 KiB");
    EXPECT_EQ(guess(), 16384.0);
    EXPECT_EQ(banner().guessWords(), QStringLiteral("Your guess: 16 KiB"));
    press(Qt::Key_Space);
    EXPECT_FALSE(replay().isPaused()) << "the keys are those of the replay again";
    press(Qt::Key_End);
    EXPECT_FALSE(charts().chart(Metric::Throughput).readable().empty());
    EXPECT_TRUE(charts().chart(Metric::Throughput).crossoverMark().boxes().empty());

    press(Qt::Key_R);
    EXPECT_FALSE(charts().chart(Metric::Throughput).crossoverMark().boxes().empty());
    EXPECT_TRUE(banner().headline(Metric::Throughput).contains(QStringLiteral("KiB")));
    EXPECT_TRUE(banner().guessWords().startsWith(
        QStringLiteral("Throughput: your guess of 16 KiB is 4 times the measured crossover of")))
        << banner().guessWords().toStdString();
    EXPECT_EQ(guess(), 16384.0) << "to be seen beside the answer";
    clickAt(512);
    EXPECT_EQ(guess(), 16384.0) << "too late for another guess";

    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    EXPECT_FALSE(guess()) << "it ends with the presenter";
    EXPECT_FALSE(action("Guess First")->isChecked());
    EXPECT_FALSE(charts().chart(Metric::Throughput).crossoverMark().boxes().empty());
}

TEST_F(GuessFirstTest, TakesAClickIntoAChartAndAnotherOneAfterIt)
{
    openCrossing();
    press(Qt::Key_F11, Qt::ShiftModifier);
    EXPECT_TRUE(m_window->isFullScreen()) << "one key from the window";
    clickAt(512);
    ASSERT_TRUE(guess());
    EXPECT_NEAR(*guess(), 512, 60);
    clickAt(4096);
    EXPECT_NEAR(*guess(), 4096, 480);
    press(Qt::Key_End);
    press(Qt::Key_R);
    EXPECT_TRUE(banner().guessWords().contains(QStringLiteral("is inside the interval")))
        << banner().guessWords().toStdString();
    press(Qt::Key_PageDown);
    EXPECT_TRUE(banner().guessWords().startsWith(QStringLiteral("Throughput:")));
    press(Qt::Key_PageDown);
    EXPECT_TRUE(banner().guessWords().startsWith(QStringLiteral("Send rate:"))) << "of the only chart in view";
}

TEST_F(GuessFirstTest, SaysWhatIsWrongWithWhatWasTyped)
{
    openCrossing();
    press(Qt::Key_F11, Qt::ShiftModifier);
    auto& bar = *m_window->findChild<GuessBar*>();
    for (const char* wrong : {"", "many", "-4", "0", "16 Kilo", "9999999999999 GiB"}) {
        type(wrong);
        EXPECT_FALSE(guess()) << wrong;
        EXPECT_TRUE(bar.hint().contains(QStringLiteral("size"))) << bar.hint().toStdString();
    }
    type("1kB");
    EXPECT_EQ(guess(), 1000.0);
}

TEST_F(GuessFirstTest, WorksLiveAndAsksAgainForTheNextRun)
{
    open();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setConfig(smallSweep());
    press(Qt::Key_F11);
    press(Qt::Key_G);
    EXPECT_FALSE(replay().isActive()) << "there is nothing to replay";
    type("300");
    QSignalSpy ended(&m_window->runner(), &SweepRunner::ended);
    press(Qt::Key_F5);
    ASSERT_TRUE(ended.wait(patience));
    EXPECT_EQ(guess(), 300.0);
    EXPECT_FALSE(charts().data().samples.empty());
    expectHidden();
    press(Qt::Key_R);
    EXPECT_TRUE(banner().guessWords().contains(QStringLiteral("our guess of 300 B")));

    press(Qt::Key_F5);
    ASSERT_TRUE(ended.wait(patience));
    EXPECT_FALSE(guess());
    expectHidden();
}

} // namespace
} // namespace crossover
