// SPDX-License-Identifier: GPL-3.0-or-later
// No text of the window stays English: with a translation that puts each text in brackets, nothing is outside of them.

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>
#include <QTranslator>

#include "core/store/open.h"
#include "tests/core/model/shouted.h"
#include "tests/ui/window_fixture.h"
#include "ui/session/document.h"
#include "ui/style/text.h"

namespace crossover {
namespace {

/// Puts every text between ⟦ and ⟧.
class BracketTranslator : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*comment*/,
                                    int /*number*/) const override
    {
        return u'⟦' + QString::fromUtf8(source) + u'⟧';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

std::string bracketed(const char* english)
{
    return "⟦" + std::string(english) + "⟧";
}

/// What is outside of all brackets.
QString outside(QString text)
{
    static const QRegularExpression innermost(QStringLiteral("⟦[^⟦⟧]*⟧"));
    text.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    while (text.contains(innermost))
        text.remove(innermost);
    return text;
}

bool isEnglish(const QString& text)
{
    static const QRegularExpression prose(QStringLiteral("\\b[A-Z][a-z]{2,}|[A-Za-z]{2,} [A-Za-z]{2,}"));
    return prose.match(outside(text)).hasMatch();
}

class PseudoTranslationTest : public WindowFixture {
protected:
    PseudoTranslationTest()
    {
        QCoreApplication::installTranslator(&m_translator);
        open().document().replace(openSession(CROSSOVER_TEST_DATA "/recorded-ipc.csv").value());
    }

    void expectTranslated(const QString& text, const QObject* where)
    {
        if (!text.isEmpty()) ++m_checked;
        EXPECT_FALSE(isEnglish(text)) << where->metaObject()->className() << ": " << text.toStdString();
    }

    /// Names, explanations and what is to read in it.
    void check(const QWidget* widget)
    {
        for (const auto& text : {widget->toolTip(), widget->whatsThis(), widget->accessibleName(),
                                 widget->accessibleDescription(), widget->windowTitle()}) {
            expectTranslated(text, widget);
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget)) expectTranslated(label->text(), label);
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) expectTranslated(button->text(), button);
        if (const auto* group = qobject_cast<const QGroupBox*>(widget)) expectTranslated(group->title(), group);
        if (const auto* line = qobject_cast<const QLineEdit*>(widget)) expectTranslated(line->placeholderText(), line);
        if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                expectTranslated(box->itemText(i), box);
        }
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                expectTranslated(tabs->tabText(i), tabs);
        }
        if (const auto* table = qobject_cast<const QTableView*>(widget)) checkHeader(table);
    }

    void checkHeader(const QTableView* table)
    {
        const auto* model = table->model();
        for (int column = 0; model && column < model->columnCount(); ++column) {
            for (const auto role : {Qt::DisplayRole, Qt::ToolTipRole})
                expectTranslated(model->headerData(column, Qt::Horizontal, role).toString(), table);
        }
    }

    Translated m_core{bracketed};
    BracketTranslator m_translator;
    int m_checked = 0;
};

TEST(PseudoTranslation, TheCheckFindsWhatIsNotTranslated)
{
    EXPECT_TRUE(isEnglish(QStringLiteral("Keep copying")));
    EXPECT_TRUE(isEnglish(QStringLiteral("⟦Throughput⟧: Keep")));
    EXPECT_FALSE(isEnglish(QStringLiteral("⟦Zero-copy is ⟦faster⟧ from 4 KiB⟧ ipc")));
}

TEST_F(PseudoTranslationTest, NothingInTheWindowStaysEnglish)
{
    for (const auto* widget : m_window->findChildren<QWidget*>())
        check(widget);
    EXPECT_GT(m_checked, 300);
}

TEST_F(PseudoTranslationTest, NoCommandStaysEnglish)
{
    for (const auto* action : m_window->findChildren<QAction*>()) {
        for (const auto& text : {action->text(), action->toolTip(), action->statusTip(), action->whatsThis()})
            expectTranslated(text, action);
    }
    EXPECT_GT(m_checked, 100);
}

} // namespace
} // namespace crossover
