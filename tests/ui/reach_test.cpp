// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody can reach everything: each control and command has a name, an explanation and a key.

#include <map>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>

#include "tests/ui/recorded_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/results/detail_tabs.h"
#include "ui/results/results_view.h"
#include "ui/session/document.h"
#include "ui/setup/sweep_panel.h"

namespace crossover {
namespace {

bool isControl(const QWidget* widget)
{
    const auto name = widget->objectName();
    // Parts of other controls: a spin box's line, a combo box's list, a table's corner, a tab bar's arrows.
    if (name.startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar*>(widget)) return false;
    for (const auto* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent) ||
            qobject_cast<const QTabBar*>(parent) || qobject_cast<const QAbstractItemView*>(parent)) {
            return false;
        }
    }
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QGraphicsView*>(widget) ||
           qobject_cast<const QAbstractSlider*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

std::string describe(const QWidget* widget)
{
    QString path;
    for (const auto* at = widget; at; at = at->parentWidget())
        path.prepend(QLatin1String("/") + QLatin1String(at->metaObject()->className()) + at->objectName());
    return path.toStdString();
}

bool hasMnemonic(const QString& text)
{
    return QString(text).remove(QStringLiteral("&&")).contains(QLatin1Char('&'));
}

QChar mnemonicOf(const QString& text)
{
    const auto at = QString(text).replace(QStringLiteral("&&"), QStringLiteral("--")).indexOf(QLatin1Char('&'));
    return at < 0 ? QChar() : text[at + 1].toUpper();
}

class ReachTest : public WindowFixture {
protected:
    ReachTest()
    {
        open().document().replace(sessionOf(recordedSamples(8)));
        // What is folded away is there for everybody, too.
        for (auto* button : m_window->findChild<SweepPanel*>()->findChildren<QToolButton*>())
            button->setChecked(true);
    }

    std::vector<QWidget*> controls()
    {
        std::vector<QWidget*> found;
        for (auto* widget : m_window->findChildren<QWidget*>()) {
            if (isControl(widget)) found.push_back(widget);
        }
        return found;
    }

    /// Labels that give a key to a control: "&Rounds".
    bool isBuddy(const QWidget* control)
    {
        for (const auto* label : m_window->findChildren<QLabel*>()) {
            if (!label->buddy() || !hasMnemonic(label->text())) continue;
            for (const auto* at = control; at; at = at->parentWidget()) {
                if (label->buddy() == at) return true;
            }
        }
        return false;
    }

    std::vector<QAction*> commands()
    {
        std::vector<QAction*> found;
        for (auto* action : m_window->findChildren<QAction*>()) {
            // Texts that Qt puts into its own context menus are Qt's business.
            const auto* parent = action->parent();
            const bool ours =
                parent && !qobject_cast<const QLineEdit*>(parent) && !qobject_cast<const QToolBar*>(parent);
            if (ours && !action->isSeparator() && !action->menu() && !action->text().isEmpty()) found.push_back(action);
        }
        return found;
    }
};

TEST_F(ReachTest, EveryControlHasANameForScreenReaders)
{
    EXPECT_GT(controls().size(), 30U);
    for (auto* control : controls()) {
        auto* interface = QAccessible::queryAccessibleInterface(control);
        ASSERT_NE(interface, nullptr);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty()) << describe(control);
    }
}

TEST_F(ReachTest, EveryControlSaysWhatItIsFor)
{
    for (const auto* control : controls()) {
        // Data explains itself when asked to; a tooltip would cover it.
        bool explained = !control->toolTip().isEmpty();
        for (const auto* at = control; at && qobject_cast<const QAbstractScrollArea*>(control); at = at->parentWidget())
            explained = explained || !at->whatsThis().isEmpty();
        EXPECT_TRUE(explained) << describe(control);
    }
}

TEST_F(ReachTest, EveryControlTakesTheKeyboard)
{
    for (auto* control : controls()) {
        const auto* button = qobject_cast<QToolButton*>(control);
        const bool hasKey = button && button->defaultAction() && !button->defaultAction()->shortcut().isEmpty();
        const bool slider = qobject_cast<QAbstractSlider*>(control); // the keys of the replay move it
        EXPECT_TRUE((control->focusPolicy() & Qt::TabFocus) || hasKey || slider) << describe(control);
    }
}

TEST_F(ReachTest, EverySettingHasAKey)
{
    for (auto* control : controls()) {
        if (!m_window->findChild<SweepPanel*>()->isAncestorOf(control)) continue;
        const auto* button = qobject_cast<QAbstractButton*>(control);
        EXPECT_TRUE(isBuddy(control) || (button && hasMnemonic(button->text()))) << describe(control);
    }
}

TEST_F(ReachTest, TheKeyOfASettingLeadsToIt)
{
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    auto* panel = m_window->findChild<SweepPanel*>();
    int keys = 0;
    for (const auto* label : panel->findChildren<QLabel*>()) {
        const auto key = mnemonicOf(label->text());
        if (!label->buddy() || key.isNull()) continue;
        m_window->setFocus();
        QTest::keyClick(m_window.get(), key.toLatin1(), Qt::AltModifier);
        auto* focused = QApplication::focusWidget();
        EXPECT_TRUE(focused && label->buddy()->isAncestorOf(focused)) << label->text().toStdString();
        ++keys;
    }
    EXPECT_GE(keys, 14);
}

TEST_F(ReachTest, EveryCommandHasATextAKeyAndAnExplanation)
{
    EXPECT_GT(commands().size(), 20U);
    for (const auto* command : commands()) {
        const auto text = command->text().toStdString();
        const QString bare = QString(command->text()).remove(QLatin1Char('&')).remove(QStringLiteral("..."));
        EXPECT_FALSE(command->toolTip().isEmpty()) << text;
        EXPECT_NE(command->toolTip(), bare) << text << ": Qt's own tooltip says nothing new";
        const bool choice = command->actionGroup() != nullptr; // arrow keys, and the first letter
        EXPECT_TRUE(choice || hasMnemonic(command->text()) || !command->shortcut().isEmpty()) << text;
    }
}

TEST_F(ReachTest, NoTwoCommandsShareAShortcut)
{
    std::map<QString, std::string> taken;
    for (const auto* command : commands()) {
        for (const auto& key : command->shortcuts()) {
            const auto [at, fresh] = taken.emplace(key.toString(), command->text().toStdString());
            const bool escape = key == QKeySequence(Qt::Key_Escape); // stops a sweep, or leaves presenter mode
            EXPECT_TRUE(fresh || escape) << key.toString().toStdString() << ": " << at->second << " and "
                                         << command->text().toStdString();
        }
    }
}

TEST_F(ReachTest, NoTwoKeysOfTheWindowAreTheSame)
{
    std::map<QChar, std::string> taken;
    const auto take = [&taken](const QString& text) {
        const auto key = mnemonicOf(text);
        if (key.isNull()) return;
        const auto [at, fresh] = taken.emplace(key, text.toStdString());
        EXPECT_TRUE(fresh) << "Alt+" << key.toLatin1() << ": " << at->second << " and " << text.toStdString();
    };
    for (const auto* menu : m_window->menuBar()->actions())
        take(menu->text());
    for (const auto* label : m_window->findChildren<QLabel*>()) {
        if (label->buddy()) take(label->text());
    }
    for (const auto* button : m_window->findChildren<QAbstractButton*>())
        take(button->text());
}

TEST_F(ReachTest, NoTwoKeysOfAMenuAreTheSame)
{
    for (const auto* menu : m_window->findChildren<QMenu*>()) {
        std::map<QChar, std::string> taken;
        for (const auto* command : menu->actions()) {
            const auto key = mnemonicOf(command->text());
            if (key.isNull()) continue;
            const auto [at, fresh] = taken.emplace(key, command->text().toStdString());
            EXPECT_TRUE(fresh) << menu->title().toStdString() << ": " << at->second << " and "
                               << command->text().toStdString();
        }
    }
}

TEST_F(ReachTest, TabWalksFromTheSetupToTheResultsToTheDetailsFromTopToBottom)
{
    const auto place = [this](const QWidget* widget) {
        const auto* panel = m_window->findChild<SweepPanel*>();
        if (panel->isAncestorOf(widget)) return 1;
        if (m_window->findChild<ResultsView*>()->isAncestorOf(widget)) return 2;
        return m_window->findChild<DetailTabs*>()->isAncestorOf(widget) ? 3 : 0;
    };
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    auto* first = m_window->findChild<SweepPanel*>()->findChildren<QAbstractButton*>().front();
    first->setFocus();
    std::vector<const QWidget*> walked;
    for (auto* at = QApplication::focusWidget(); at && walked.size() < 100; at = QApplication::focusWidget()) {
        if (!walked.empty() && at == walked.front()) break;
        walked.push_back(at);
        QTest::keyClick(at, Qt::Key_Tab);
        if (QApplication::focusWidget() == at) QTest::keyClick(at, Qt::Key_Tab, Qt::ControlModifier);
    }
    EXPECT_GT(walked.size(), 20U);
    EXPECT_LT(walked.size(), 100U) << "Tab never came back";
    int before = 1;
    for (std::size_t at = 1; at < walked.size(); ++at) {
        const int now = place(walked[at]);
        EXPECT_TRUE(now >= before || now == 0) << describe(walked[at]);
        before = now == 0 ? 4 : now; // the toolbar comes last, before the round begins again
        if (now != 1 || place(walked[at - 1]) != 1) continue;
        const auto y = [this](const QWidget* widget) { return widget->mapTo(m_window.get(), QPoint()).y(); };
        EXPECT_GE(y(walked[at]), y(walked[at - 1])) << describe(walked[at]);
    }
}

} // namespace
} // namespace crossover
