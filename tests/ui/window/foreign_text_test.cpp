// SPDX-License-Identifier: GPL-3.0-or-later

// A session from a stranger in the window: what its texts contain is shown, never carried out.

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QToolTip>

#include "core/store/open.h"
#include "core/store/session.h"
#include "tests/ui/open_watch.h"
#include "tests/ui/window_fixture.h"
#include "ui/results/detail_tabs.h"
#include "ui/session/properties_dialog.h"

namespace crossover {
namespace {

class ForeignText : public WindowFixture {
protected:
    ForeignText()
    {
        EXPECT_TRUE(QFile::copy(QStringLiteral(CROSSOVER_TEST_DATA "/picture.png"), m_picture));
        auto session = openSession(CROSSOVER_TEST_DATA "/recorded-ipc.csv").value();
        const auto planted = m_planted.toStdString();
        session.title = planted;
        session.notes = planted;
        session.environment = Environment{{{"CPU", planted}, {planted, planted}}, planted, {planted}};
        session.end = SessionEnd{Ending::Failed, planted};
        // The name cannot contain a path, so that its picture is looked for in the working directory.
        for (const auto& path : {m_first, m_second}) {
            EXPECT_TRUE(saveSession(session, path.toStdString()));
            session.title.clear();
        }
    }

    /// All texts that the window offers to show under the pointer.
    QStringList tooltips()
    {
        QStringList tips;
        for (auto* widget : m_window->findChildren<QWidget*>()) {
            tips << widget->toolTip();
            const auto* view = qobject_cast<QAbstractItemView*>(widget);
            if (!view || !view->model()) continue;
            for (int row = 0; row < std::min(view->model()->rowCount(), 100); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    tips << view->model()->index(row, column).data(Qt::ToolTipRole).toString();
            }
        }
        for (const auto* action : m_window->findChildren<QAction*>())
            tips << action->toolTip();
        return tips.filter(QStringLiteral("<img"));
    }

    void showTooltips()
    {
        const auto tips = tooltips();
        EXPECT_GE(tips.size(), 3) << "the planted text is in facts, at least";
        for (const auto& tip : tips) {
            QToolTip::showText(m_window->pos(), tip, m_window.get());
            for (auto* widget : QApplication::topLevelWidgets())
                (void)widget->grab();
            checkLabels();
        }
        QToolTip::hideText();
    }

    static void checkLabels()
    {
        for (const auto* widget : QApplication::allWidgets()) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            if (!label || !label->text().contains(QStringLiteral("<img"))) continue;
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
        }
    }

    void showTabs()
    {
        auto* tabs = m_window->findChild<DetailTabs*>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            (void)m_window->grab();
        }
    }

    QString m_picture = m_folder.filePath(QStringLiteral("planted.png"));
    QString m_planted = QStringLiteral("<img src='%1'> <b>bold</b>").arg(m_picture);
    QString m_first = m_folder.filePath(QStringLiteral("first.zxo"));
    QString m_second = m_folder.filePath(QStringLiteral("<img src='planted.png'>.zxo"));
};

TEST_F(ForeignText, IsPlainTextEverywhere)
{
    OpenWatch watch(m_picture.toStdString());
    const auto before = QDir::currentPath();
    QDir::setCurrent(m_folder.path());
    auto& window = open();
    window.open({m_first, m_second});
    showTabs();
    showTooltips();
    action("Properties...")->trigger();
    auto* properties = window.findChild<PropertiesDialog*>();
    ASSERT_NE(properties, nullptr);
    (void)properties->grab();
    checkLabels();
    properties->close();
    // A message about a file with such a name.
    window.open({m_folder.filePath(QStringLiteral("missing <img src='planted.png'>"))});
    (void)window.grab();
    checkLabels();
    showTooltips();
    QDir::setCurrent(before);
    EXPECT_FALSE(watch.wasOpened());
}

} // namespace
} // namespace crossover
