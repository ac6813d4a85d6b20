// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcuts_box.h"

#include <QDialog>
#include <QTableWidget>

#include "tests/ui/window_fixture.h"

namespace crossover {
namespace {

class ShortcutsBox : public WindowFixture {
protected:
    QDialog* box() { return m_window->findChild<QDialog*>(QStringLiteral("shortcuts")); }
    QString everything()
    {
        const auto* table = box()->findChild<QTableWidget*>();
        QStringList cells;
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column)
                cells << table->item(row, column)->text();
        }
        return cells.join(QLatin1Char('\n'));
    }
};

TEST_F(ShortcutsBox, ListsEveryKeyOfTheMenus)
{
    open().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    ASSERT_NE(box(), nullptr);
    const auto text = everything();
    for (const auto* action : m_window->findChildren<QAction*>()) {
        if (action->isEnabled() && !action->shortcut().isEmpty()) {
            EXPECT_TRUE(text.contains(action->shortcut().toString(QKeySequence::NativeText)))
                << action->text().toStdString();
        }
    }
    EXPECT_TRUE(text.contains(QStringLiteral("View ▸ Details")));
    EXPECT_FALSE(text.contains(QStringLiteral("&"))) << text.toStdString();
}

TEST_F(ShortcutsBox, OpensOnceAndClosesWithEscape)
{
    open();
    action("Keyboard Shortcuts")->trigger();
    auto* first = box();
    action("Keyboard Shortcuts")->trigger();
    EXPECT_EQ(m_window->findChildren<QDialog*>(QStringLiteral("shortcuts")).size(), 1);
    QTest::keyClick(first, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(box(), nullptr);
    EXPECT_TRUE(m_window->isVisible());
}

} // namespace
} // namespace crossover
