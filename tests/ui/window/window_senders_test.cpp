// SPDX-License-Identifier: GPL-3.0-or-later

// Sweeps of other senders and receivers, started in the window: real workers.

#include <QComboBox>
#include <QFile>

#include "core/store/session.h"
#include "tests/core/sweep/sources.h"
#include "tests/ui/test_worker.h"
#include "tests/ui/window_fixture.h"
#include "ui/results/recommendation_bar.h"
#include "ui/session/document.h"
#include "ui/setup/recent_commands.h"
#include "ui/setup/sweep_panel.h"
#include "ui/style/text.h"
#include "ui/widgets/message_bar.h"

namespace crossover {
namespace {

class WindowSenders : public WindowFixture {
protected:
    static SweepConfig overIpc()
    {
        auto config = smallSweep();
        config.transports = {Transport::Ipc};
        config.tests = {crossover::Test::Throughput};
        return config;
    }

    void typeSender(const QString& command)
    {
        for (auto* box : m_window->findChild<SweepPanel*>()->findChildren<QComboBox*>()) {
            if (box->accessibleName() != QLatin1String("Sender")) continue;
            box->lineEdit()->clear();
            QTest::keyClicks(box->lineEdit(), command);
        }
    }
    void measure()
    {
        QSignalSpy ended(&m_window->runner(), &SweepRunner::ended);
        click(button("Start"));
        EXPECT_TRUE(ended.count() > 0 || ended.wait(patience));
    }
    const Environment::Fact* fact(const char* name)
    {
        const auto& facts = m_window->document().environment().facts;
        const auto found = std::ranges::find(facts, name, &Environment::Fact::name);
        return found == facts.end() ? nullptr : &*found;
    }
    QString problem() { return m_window->findChild<MessageBar*>()->text(); }
    /// A session of a sender with this command, opened from a file.
    void openSessionOf(const QString& command)
    {
        Session session = m_window->document().session();
        session.config->sender = Who::named(command.toStdString()).value();
        for (auto& sample : session.samples)
            sample.group.sender = session.config->sender;
        const auto path = m_folder.filePath(QStringLiteral("opened.zxo"));
        ASSERT_TRUE(saveSession(session, path.toStdString(), {}));
        m_window->findChild<Document*>()->forgetUnsaved();
        m_window->open({path});
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->document().path() == path; }, 5'000));
    }
};

TEST_F(WindowSenders, AreMeasuredWithTheCommandThatWasTyped)
{
    auto& window = open();
    window.setConfig(overIpc());
    typeSender(testWorker());
    measure();
    EXPECT_EQ(problem(), "");
    ASSERT_FALSE(window.samples().empty());
    EXPECT_EQ(window.samples().front().group.sender.text(), testWorker().toStdString());
    EXPECT_EQ(window.document().config()->sender.text(), testWorker().toStdString());
    ASSERT_TRUE(fact("Sender"));
    EXPECT_EQ(fact("Sender")->value.find("zmq-crossover"), 0U) << fact("Sender")->value;
    EXPECT_TRUE(fact("Receiver"));
    EXPECT_EQ(recentCommands(), QStringList{testWorker()});

    // The user has typed this command: it may run again for the same samples.
    const auto before = window.samples().size();
    ASSERT_TRUE(action("Measure More")->isEnabled()) << action("Measure More")->toolTip().toStdString();
    window.runner().setSource(std::make_unique<sources::FittingSource>(stopped().value()));
    QSignalSpy ended(&window.runner(), &SweepRunner::ended);
    action("Measure More")->trigger();
    ASSERT_TRUE(ended.count() > 0 || ended.wait(patience));
    EXPECT_EQ(window.samples().size(), before);
}

TEST_F(WindowSenders, FitTheSetupOfTheDocument)
{
    auto& window = open();
    auto config = overIpc();
    config.sender = Who::named("process").value();
    window.setConfig(config);
    window.runner().setSource(std::make_unique<sources::FittingSource>());
    measure();
    ASSERT_FALSE(window.samples().empty());
    EXPECT_TRUE(window.document().config()->releases.empty());
    EXPECT_FALSE(window.samples().front().group.release);
    ASSERT_TRUE(fact("Sender"));
    EXPECT_EQ(fact("Sender")->value, "binding 1.0, libzmq 4.3.4");
}

TEST_F(WindowSenders, SayWhyTheyCannotMeasure)
{
    auto& window = open();
    window.setConfig(overIpc());
    typeSender(testWorker("dies"));
    measure();
    EXPECT_TRUE(problem().contains("no module named zmq")) << problem().toStdString();
    EXPECT_TRUE(window.samples().empty());
    typeSender(testWorker("no-messages"));
    measure();
    EXPECT_TRUE(problem().contains("on different hosts; choose tcp")) << problem().toStdString();
    typeSender(QStringLiteral("thread"));
    measure();
    EXPECT_EQ(problem(), "");
    EXPECT_FALSE(window.samples().empty());
}

TEST_F(WindowSenders, AreNotRunBecauseAFileSaysSo)
{
    auto& window = openAndMeasure(overIpc());
    const auto marker = m_folder.filePath(QStringLiteral("run"));
    openSessionOf(QStringLiteral("touch '%1'").arg(marker));
    EXPECT_FALSE(button("Start")->isEnabled());
    EXPECT_FALSE(action("Measure More")->isEnabled());
    EXPECT_TRUE(action("Measure More")->toolTip().contains("commands of a file are never run"));
    for (auto* choice : window.findChild<RecommendationBar*>()->findChildren<QAbstractButton*>()) {
        const bool check = choice->text().remove(u'&') == QLatin1String("Check It");
        EXPECT_FALSE(check && choice->isEnabled());
    }
    // A caller that asks for it all the same.
    QSignalSpy ended(&window.runner(), &SweepRunner::ended);
    window.runner().start(window.document().session(), SweepRunner::Task::Measure);
    ASSERT_TRUE(ended.wait(patience));
    EXPECT_FALSE(QFile::exists(marker));
}

} // namespace
} // namespace crossover
