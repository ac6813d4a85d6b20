// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.h"

namespace crossover {
namespace {

using WindowClosing = WindowFixture;

TEST_F(WindowClosing, ClosingDuringASweepAsksOnceAndThenEndsIt)
{
    auto& window = open();
    window.setConfig(longSweep());
    click(button("Start"));
    EXPECT_FALSE(window.close());
    EXPECT_FALSE(window.close());
    EXPECT_EQ(window.findChildren<QMessageBox*>().size(), 1);
    answer("Stop and Close");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window.runner().isActive(); }, patience));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (!window.samples().empty()) answer("Do Not Save");
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window.isVisible(); }, patience));
    EXPECT_FALSE(window.runner().isActive());
}

TEST_F(WindowClosing, KeepsMeasuringWhenClosingIsTakenBack)
{
    auto& window = open();
    window.setConfig(longSweep());
    click(button("Start"));
    EXPECT_FALSE(window.close());
    answer("Keep Measuring");
    EXPECT_TRUE(window.isVisible());
    EXPECT_EQ(window.runner().state(), SweepState::Running);
}

TEST_F(WindowClosing, MayBeDestroyedDuringASweep)
{
    auto& window = open();
    window.setConfig(longSweep());
    QSignalSpy arrived(&window.runner(), &SweepRunner::samplesArrived);
    click(button("Start"));
    ASSERT_TRUE(arrived.wait(patience));
    m_window.reset();
    QCoreApplication::processEvents();
}

} // namespace
} // namespace crossover
