// SPDX-License-Identifier: GPL-3.0-or-later
// German texts are longer than English ones: the window must have room for them.

#include <QLocale>
#include <QMenuBar>
#include <QTranslator>

#include "core/model/words.h"
#include "core/store/open.h"
#include "tests/ui/window_fixture.h"
#include "ui/session/document.h"
#include "ui/style/translation.h"

namespace crossover {
namespace {

class GermanWindow : public WindowFixture {
protected:
    GermanWindow()
    {
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        translateForUser();
    }
    ~GermanWindow() override
    {
        m_window.reset();
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>());
        Words::setTranslate(nullptr);
        QLocale::setDefault(m_before);
    }

    QLocale m_before;
};

TEST_F(GermanWindow, FitsASmallScreen)
{
    auto& window = open();
    window.document().replace(openSession(CROSSOVER_TEST_DATA "/recorded-ipc.csv").value());
    window.resize(900, 600);
    EXPECT_EQ(window.findChild<QMenuBar*>()->actions().front()->text(), QStringLiteral("&Datei"));
    EXPECT_LE(window.minimumSizeHint().width(), 900);
    EXPECT_LE(window.minimumSizeHint().height(), 600);
}

} // namespace
} // namespace crossover
