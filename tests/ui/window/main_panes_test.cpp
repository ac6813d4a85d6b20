// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_panes.h"

#include <QTabBar>

#include "tests/ui/recorded_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/results/detail_tabs.h"
#include "ui/results/results_view.h"
#include "ui/session/document.h"
#include "ui/setup/caution_line.h"

namespace crossover {
namespace {

constexpr QSize small(900, 600);
constexpr QSize large(1200, 900);

class MainPanesTest : public WindowFixture {
protected:
    MainPanes& openWith(QSize size)
    {
        windowSettings().remove(QString()); // a first start
        m_window = std::make_unique<MainWindow>();
        return show(size);
    }

    /// Closes the window and opens another one.
    MainPanes& reopened()
    {
        const auto size = m_window->size();
        m_window->close();
        m_window = std::make_unique<MainWindow>();
        return show(size);
    }

    MainPanes& show(QSize size)
    {
        m_window->resize(size);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        settle();
        return *m_window->findChild<MainPanes*>();
    }

    /// Layouts hand changes on through the event queue, one level a round.
    static void settle()
    {
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    }

    void resize(QSize size)
    {
        m_window->resize(size);
        settle();
    }
};

TEST_F(MainPanesTest, KeysGiveTheRoomOfSetupAndDetailsToTheCharts)
{
    auto& work = openWith(large);
    const auto before = work.results()->charts()->size();
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    settle();
    EXPECT_FALSE(work.setup()->isVisible());
    EXPECT_FALSE(work.areDetailsShown());
    EXPECT_TRUE(work.details()->tabBar()->isVisible()) << "folded to the tabs, which still say what there is";
    EXPECT_GT(work.results()->charts()->width(), before.width() + 200);
    EXPECT_GT(work.results()->charts()->height(), before.height() + 100);
    EXPECT_FALSE(action("Show Setup")->isChecked());
    EXPECT_FALSE(action("Show Details")->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    settle();
    EXPECT_EQ(work.results()->charts()->size(), before);
    EXPECT_TRUE(action("Show Details")->isChecked());
}

TEST_F(MainPanesTest, ASmallWindowFoldsTheDetailsUntilSomebodyAsksForThem)
{
    auto& work = openWith(large);
    ASSERT_TRUE(work.areDetailsShown());
    const int height = work.details()->height();
    resize(small);
    EXPECT_FALSE(work.areDetailsShown());
    resize(large);
    EXPECT_TRUE(work.areDetailsShown());
    EXPECT_EQ(work.details()->height(), height);
    resize(small);
    QTest::mouseClick(work.details()->tabBar(), Qt::LeftButton, {}, work.details()->tabBar()->tabRect(1).center());
    EXPECT_TRUE(work.areDetailsShown());
    EXPECT_GT(work.details()->height(), 8 * work.fontMetrics().lineSpacing()) << "some rows, not a sliver";
    resize(small + QSize(40, 20));
    EXPECT_TRUE(work.areDetailsShown());
}

TEST_F(MainPanesTest, ATabThatIsCalledByItsKeyUnfolds)
{
    auto& work = openWith(small);
    ASSERT_FALSE(work.areDetailsShown());
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    EXPECT_TRUE(work.areDetailsShown());
    EXPECT_EQ(work.details()->currentIndex(), 3);
}

TEST_F(MainPanesTest, WhatSpeaksAgainstStartingIsSaidWithoutTheSetup)
{
    auto& work = openWith(large);
    auto* cautions = work.findChild<CautionLine*>();
    Environment busy;
    busy.cautions = {"the machine is busy"};
    cautions->setEnvironment(busy);
    for (const bool shown : {true, false, true}) {
        work.setSetupShown(shown);
        settle();
        EXPECT_TRUE(cautions->isVisible()) << shown;
        EXPECT_EQ(work.setup()->isAncestorOf(cautions), shown);
    }
    cautions->setEnvironment({});
    work.setSetupShown(false);
    settle();
    EXPECT_FALSE(cautions->isVisible());
}

TEST_F(MainPanesTest, RemembersWhatWasHidden)
{
    openWith(large);
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    auto& again = reopened();
    EXPECT_FALSE(again.isSetupShown());
    EXPECT_FALSE(again.areDetailsShown());
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    settle();
    const int height = again.details()->height();
    const int width = again.setup()->width();
    auto& third = reopened();
    EXPECT_TRUE(third.isSetupShown());
    EXPECT_TRUE(third.areDetailsShown());
    EXPECT_EQ(third.details()->height(), height);
    EXPECT_EQ(third.setup()->width(), width);
}

TEST_F(MainPanesTest, WhatWasAskedForInASmallWindowIsThereAtTheNextStart)
{
    openWith(small).setDetailsShown(true);
    EXPECT_TRUE(reopened().areDetailsShown());
}

TEST_F(MainPanesTest, APresentationHidesBothAndBringsBackWhatWasShown)
{
    auto& work = openWith(large);
    m_window->document().replace(sessionOf(recordedSamples(8)));
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    EXPECT_FALSE(work.details()->isVisible());
    EXPECT_FALSE(work.setup()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    EXPECT_TRUE(work.areDetailsShown());
    EXPECT_FALSE(work.setup()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    EXPECT_TRUE(work.setup()->isVisible());
}

/// At the smallest size that we promise each chart has a plot to read, not a stripe.
TEST_F(MainPanesTest, ASmallWindowIsMostlyCharts)
{
    auto& work = openWith(small);
    m_window->document().replace(sessionOf(recordedSamples(8)));
    settle();
    EXPECT_EQ(m_window->size(), small);
    EXPECT_GE(work.results()->charts()->height(), 380);
    EXPECT_GE(work.results()->charts()->width(), 560);
}

} // namespace
} // namespace crossover
