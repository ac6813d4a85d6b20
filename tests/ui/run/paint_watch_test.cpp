// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/paint_watch.h"

#include <functional>

#include <gtest/gtest.h>

#include <QGraphicsRectItem>
#include <QGraphicsView>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

namespace crossover {
namespace {

/// Counts how often it is painted and tells.
class CountingItem : public QGraphicsRectItem {
public:
    using QGraphicsRectItem::QGraphicsRectItem;
    void paint(QPainter* /*painter*/, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) override
    {
        ++paints;
        if (painted) painted();
    }
    int paints = 0;
    std::function<void()> painted;
};

/// A label, which is painted at once, beside a scene, which gathers its changes.
class PaintWatchTest : public testing::Test {
protected:
    PaintWatchTest()
    {
        auto* layout = new QVBoxLayout(&m_window);
        layout->addWidget(m_label);
        auto* view = new QGraphicsView(&m_scene);
        layout->addWidget(view);
        m_scene.addItem(m_item);
    }

    void show()
    {
        m_window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_window));
        m_watch->start();
        ASSERT_TRUE(m_settled.wait());
        m_settled.clear();
        m_item->paints = 0;
    }

    QGraphicsScene m_scene;
    QWidget m_window;
    QLabel* m_label = new QLabel;
    CountingItem* m_item = new CountingItem(0, 0, 50, 50); // the scene's
    PaintWatch* m_watch = new PaintWatch(&m_window);
    QSignalSpy m_settled{m_watch, &PaintWatch::settled};
};

TEST_F(PaintWatchTest, WaitsForWhatIsPaintedLater)
{
    show();
    m_label->setText(QStringLiteral("new"));
    m_item->update();
    m_watch->start();
    EXPECT_EQ(m_settled.count(), 0);
    ASSERT_TRUE(m_settled.wait());
    EXPECT_GT(m_item->paints, 0);
}

TEST_F(PaintWatchTest, WaitsForChangesThatFollowAPaint)
{
    show();
    int changes = 3;
    m_item->painted = [&] {
        if (changes-- > 0) QTimer::singleShot(0, &m_window, [this] { m_item->update(); });
    };
    m_item->update();
    m_watch->start();
    ASSERT_TRUE(m_settled.wait());
    EXPECT_EQ(m_item->paints, 4);
}

TEST_F(PaintWatchTest, SettlesOncePerStart)
{
    show();
    m_item->update();
    m_watch->start();
    m_watch->start();
    ASSERT_TRUE(m_settled.wait());
    QTest::qWait(50);
    EXPECT_EQ(m_settled.count(), 1);
}

TEST_F(PaintWatchTest, NeedNotWaitWhereNothingIsSeen)
{
    m_watch->start();
    EXPECT_EQ(m_settled.count(), 1);
    show();
    m_window.hide();
    m_settled.clear();
    m_watch->start();
    EXPECT_EQ(m_settled.count(), 1);
}

} // namespace
} // namespace crossover
