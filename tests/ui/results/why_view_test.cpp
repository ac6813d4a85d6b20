// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/why_view.h"

#include <QTextTable>

#include "core/model/copy_speed.h"
#include "core/store/open.h"
#include "tests/ui/window_fixture.h"
#include "ui/results/detail_tabs.h"
#include "ui/session/document.h"

namespace crossover {
namespace {

Session recordedSession()
{
    return openSession(CROSSOVER_TEST_DATA "/recorded-default-1.csv.gz").value();
}

TEST(WhyText, ExplainsEveryMetricAndSaysWhatIsNotKnownOfTheMachine)
{
    const auto session = recordedSession();
    const auto data = chartDataOf(session.samples, session.samples.front().group.combination(), session);
    const auto text = whyText(data, session.environment);
    for (const auto* part : {"### Throughput", "### Send rate", "### memcpy", "is not known", "| measured |"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part;
    EXPECT_TRUE(whyText({}, {}).isEmpty());
    Environment machine;
    addFacts(machine, {{{64, 2, 8}}});
    EXPECT_TRUE(whyText(data, machine).contains(QStringLiteral("| 64 B | 2 ns (32 GB/s)")));
}

TEST(WhyView, ReadsOnlyWhileItIsSeen)
{
    int read = 0;
    WhyView view;
    view.setReader([&read] { return QString::number(++read); });
    view.refresh();
    EXPECT_EQ(read, 0);
    view.show();
    EXPECT_EQ(read, 1);
    for (int i = 0; i < 5; ++i)
        view.refresh();
    EXPECT_EQ(read, 1) << "not more than once a second";
    EXPECT_TRUE(QTest::qWaitFor([&] { return read == 2; }, patience)) << "but the last one counts";
    view.hide();
    view.refresh();
    EXPECT_EQ(read, 2);
    view.show();
    EXPECT_EQ(view.toPlainText(), QStringLiteral("3"));
}

class WhyTab : public WindowFixture {
protected:
    WhyView& view() { return *m_window->findChild<WhyView*>(); }
    qsizetype tables()
    {
        qsizetype count = 0;
        for (auto* frame : view().document()->rootFrame()->childFrames())
            count += qobject_cast<QTextTable*>(frame) ? 1 : 0;
        return count;
    }
};

TEST_F(WhyTab, ShowsSentencesAndTablesOfTheDocument)
{
    auto& window = open();
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    EXPECT_TRUE(view().isVisible());
    EXPECT_TRUE(view().toPlainText().isEmpty());
    EXPECT_FALSE(view().placeholderText().isEmpty());
    window.document().replace(recordedSession());
    EXPECT_TRUE(QTest::qWaitFor([&] { return tables() == 4; }, patience)) << "costs and crossovers of both metrics";
    EXPECT_TRUE(view().toPlainText().contains(QStringLiteral("libzmq stops copying small messages inline")));
    window.document().replace({});
    EXPECT_TRUE(QTest::qWaitFor([&] { return view().toPlainText().isEmpty(); }, patience));
}

} // namespace
} // namespace crossover
