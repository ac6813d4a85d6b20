// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/sweep_ends.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <gtest/gtest.h>

#include "core/worker/worker_commands.h"
#include "tests/ui/setup/panel_editors.h"
#include "tests/ui/test_worker.h"
#include "ui/settings/window_settings.h"
#include "ui/setup/check_list.h"
#include "ui/setup/end_facts.h"
#include "ui/setup/recent_commands.h"
#include "ui/setup/saved_setup.h"
#include "ui/setup/who_choice.h"

namespace crossover {
namespace {

using namespace panels;

/// A form with settings of its own.
class SweepEndsTest : public testing::Test {
protected:
    SweepEndsTest()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        m_panel = std::make_unique<SweepPanel>();
        m_panel->setCores(fourAlone);
    }

    QComboBox& box(const char* name) { return editorCalled<QComboBox>(*m_panel, name); }
    WhoChoice& choice(const char* name) { return editorCalled<WhoChoice>(*m_panel, name); }
    EndFacts& facts(const char* name) { return *choice(name).findChild<EndFacts*>(); }
    QToolButton& tryButton(const char* name) { return *choice(name).findChild<QToolButton*>(); }

    void typeWho(const char* name, const QString& text)
    {
        box(name).lineEdit()->selectAll();
        QTest::keyClick(box(name).lineEdit(), Qt::Key_Delete);
        QTest::keyClicks(box(name).lineEdit(), text);
    }
    /// As with the list: the entry of this index.
    void chooseWho(const char* name, const char* who)
    {
        const int at = box(name).findData(QLatin1String(who), Qt::UserRole);
        ASSERT_GE(at, 0) << who;
        box(name).setCurrentIndex(at);
        emit box(name).activated(at);
    }
    void tryWho(const char* name)
    {
        tryButton(name).click();
        EXPECT_EQ(tryButton(name).text(), "Cancel");
        ASSERT_TRUE(QTest::qWaitFor([&] { return tryButton(name).text() == QStringLiteral("Try It"); }, 60'000));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SweepPanel> m_panel;
};

TEST_F(SweepEndsTest, KeepsWhoSendsAndReceivesWhereAndHow)
{
    auto config = presetConfig(Preset::Default);
    config.transports = {Transport::Tcp};
    config.sender = Who::named("ssh b zmq-crossover worker").value();
    config.receiver = Who::named("process").value();
    config.address = "10.0.0.2:5555";
    config.securities = {Security::Plain, Security::Curve};
    m_panel->setConfig(config);
    ASSERT_TRUE(m_panel->config()) << m_panel->config().error().message;
    EXPECT_EQ(*m_panel->config(), config);
    EXPECT_EQ(m_panel->preset(), Preset::Default) << "a preset says nothing about who is measured";
    m_panel->setPreset(Preset::Quick);
    EXPECT_EQ(m_panel->config().value(), withEffortOf(config, presetConfig(Preset::Quick)));
}

TEST_F(SweepEndsTest, AreSeenWithoutUnfoldingAnything)
{
    for (const auto* name : {"Sender", "Receiver"})
        EXPECT_TRUE(box(name).isVisibleTo(m_panel.get())) << name;
    EXPECT_TRUE(m_panel->config().value().sender.isThread());
}

TEST_F(SweepEndsTest, ShowShortNamesInTheFieldAndMeaningsInTheList)
{
    auto& sender = box("Sender");
    EXPECT_EQ(sender.currentText(), "A thread");
    for (const auto& worker : shippedWorkers) {
        const QString name = toQString(worker.name);
        const int at = sender.findData(name, Qt::UserRole);
        ASSERT_GE(at, 0) << worker.name;
        EXPECT_EQ(sender.itemData(at, Qt::DisplayRole), name + ": " + toQString(worker.meaning));
        sender.setCurrentIndex(at);
        EXPECT_EQ(sender.currentText(), name);
        EXPECT_EQ(m_panel->config().value().sender.text(), worker.name);
    }
    chooseWho("Sender", "process");
    EXPECT_EQ(m_panel->config().value().sender.text(), "process");
    typeWho("Sender", QStringLiteral("thread"));
    EXPECT_TRUE(m_panel->config().value().sender.isThread()) << "as on the command line";
}

TEST_F(SweepEndsTest, TakeACommandAsItIsTyped)
{
    typeWho("Receiver", QStringLiteral("ssh b zmq-crossover worker"));
    EXPECT_EQ(m_panel->config().value().receiver.text(), "ssh b zmq-crossover worker");
    EXPECT_TRUE(box("Receiver").toolTip().endsWith("\nssh b zmq-crossover worker")) << "all of a long one";
}

TEST_F(SweepEndsTest, MarkWhatCannotBeACommand)
{
    typeWho("Sender", QString());
    EXPECT_EQ(problemAt(*m_panel, "Sender"),
              "No sender or receiver is chosen; choose an entry of the list or type a command");
    EXPECT_FALSE(tryButton("Sender").isEnabled());
    EXPECT_TRUE(box("Sender").isVisibleTo(m_panel.get()));
    box("Sender").lineEdit()->insert(QString(Who::longest / 2 + 1, QChar(0x00e4)));
    EXPECT_EQ(problemAt(*m_panel, "Sender"), "A command must be printable text, of 200 bytes at most");
    chooseWho("Sender", "thread");
    EXPECT_EQ(problemAt(*m_panel, "Sender"), "");
    EXPECT_TRUE(m_panel->config());
}

TEST_F(SweepEndsTest, MarkAnEndThatInprocCannotReach)
{
    boxOf<CheckList>(*m_panel, "Transports", "inproc").setChecked(true);
    chooseWho("Receiver", "process");
    EXPECT_TRUE(problemAt(*m_panel, "Receiver").startsWith("Inproc connects threads of one process"));
    boxOf<CheckList>(*m_panel, "Transports", "inproc").setChecked(false);
    EXPECT_EQ(problemAt(*m_panel, "Receiver"), "");
    ASSERT_TRUE(m_panel->config());
}

TEST_F(SweepEndsTest, NeedAnAddressOnlyForOtherPrograms)
{
    auto& address = editorCalled<QLineEdit>(*m_panel, "Address");
    EXPECT_FALSE(address.isEnabled());
    chooseWho("Receiver", "process");
    EXPECT_TRUE(address.isEnabled());
    type(*m_panel, "Address", "10.0.0.2");
    EXPECT_EQ(m_panel->config().value().address, "10.0.0.2");
    type(*m_panel, "Address", "");
    EXPECT_EQ(problemAt(*m_panel, "Address"), "The address must be a host, or host:port");
    chooseWho("Receiver", "thread");
    EXPECT_EQ(m_panel->config().value().address, localAddress) << "there is none";
}

TEST_F(SweepEndsTest, LeaveOutTheReleasesOfASenderThatFreesInItsOwnWay)
{
    auto& shared = boxOf<CheckList>(*m_panel, "Buffer freed by", "shared");
    chooseWho("Sender", "pyzmq");
    EXPECT_FALSE(shared.isEnabled());
    ASSERT_TRUE(m_panel->config());
    EXPECT_TRUE(m_panel->config()->releases.empty());
    EXPECT_FALSE(m_panel->config()->copyOnly);
    chooseWho("Sender", "perl");
    EXPECT_TRUE(m_panel->config().value().copyOnly);
    chooseWho("Sender", "process");
    EXPECT_TRUE(shared.isEnabled());
    EXPECT_EQ(m_panel->config().value().releases, SweepConfig().releases) << "as chosen before";
    shared.setChecked(false);
    EXPECT_FALSE(problemAt(*m_panel, "Buffer freed by").isEmpty()) << "the program's own worker needs one";
}

TEST_F(SweepEndsTest, KeepASetupWithoutReleases)
{
    auto config = presetConfig(Preset::Default);
    config.releases.clear();
    config.sender = Who::named("pyzmq").value();
    m_panel->setConfig(config);
    EXPECT_EQ(m_panel->config().value(), config);
    config.sender = Who::named("ssh b python3 mine.py").value();
    m_panel->setConfig(config);
    EXPECT_EQ(m_panel->config().value(), config);
    EXPECT_EQ(setupFrom(setupText(config)), config) << "remembered setups and own presets";
}

TEST_F(SweepEndsTest, DoNotRunACommandOfAFileBeforeItIsTyped)
{
    auto config = presetConfig(Preset::Default);
    config.sender = Who::named("touch /tmp/owned").value();
    m_panel->setConfigOfFile(config);
    EXPECT_FALSE(m_panel->config());
    EXPECT_TRUE(problemAt(*m_panel, "Sender").startsWith("This command comes from a file"));
    EXPECT_FALSE(tryButton("Sender").isEnabled());
    m_panel->setPreset(Preset::Quick);
    EXPECT_FALSE(m_panel->config()) << "a preset does not make it trustworthy";
    EXPECT_EQ(box("Sender").currentText(), "touch /tmp/owned");
    typeWho("Sender", QStringLiteral("touch /tmp/owned"));
    EXPECT_EQ(m_panel->config().value().sender, config.sender);
    EXPECT_TRUE(tryButton("Sender").isEnabled());
}

TEST_F(SweepEndsTest, TrustACommandOfAFileThatTheUserHasRun)
{
    rememberCommand(QStringLiteral("ssh b zmq-crossover worker"));
    auto config = presetConfig(Preset::Default);
    config.sender = Who::named("ssh b zmq-crossover worker").value();
    m_panel->setConfigOfFile(config);
    EXPECT_EQ(m_panel->config().value(), config);
}

TEST_F(SweepEndsTest, OfferTheCommandsRunLast)
{
    for (int at = 0; at < 10; ++at)
        rememberCommand(QStringLiteral("ssh host%1 zmq-crossover worker").arg(at));
    rememberCommand(QStringLiteral("ssh host5 zmq-crossover worker"));
    ASSERT_EQ(recentCommands().size(), mostRecentCommands);
    EXPECT_EQ(recentCommands().front(), "ssh host5 zmq-crossover worker");
    EXPECT_EQ(recentCommands().count(QStringLiteral("ssh host5 zmq-crossover worker")), 1);
    SweepPanel another;
    EXPECT_GE(editorCalled<QComboBox>(another, "Receiver").findText("ssh host9 zmq-crossover worker"), 0);
    typeWho("Sender", QStringLiteral("ssh c zmq-crossover worker"));
    m_panel->prepareToRun();
    EXPECT_EQ(recentCommands().front(), "ssh c zmq-crossover worker");
    EXPECT_GE(box("Receiver").findText("ssh c zmq-crossover worker"), 0);
    EXPECT_EQ(box("Sender").currentText(), "ssh c zmq-crossover worker");
    EXPECT_EQ(box("Receiver").currentText(), "A thread");
}

TEST_F(SweepEndsTest, IgnoreDamagedCommandsInTheSettings)
{
    windowSettings().setValue(settingNames::recentCommands,
                              QStringList{QStringLiteral("a\tb"), QString(), QStringLiteral("process"),
                                          QString(500, u'x'), QStringLiteral("fine"), QStringLiteral("fine")});
    EXPECT_EQ(recentCommands(), QStringList{QStringLiteral("fine")});
}

TEST_F(SweepEndsTest, TryItShowsWhatItSaysItIs)
{
    typeWho("Sender", testWorker());
    tryWho("Sender");
    const QString text = facts("Sender").words();
    EXPECT_FALSE(facts("Sender").isHidden());
    for (const auto* said :
         {"zmq-crossover", "libzmq: ", "Ends: ", "Tests: throughput, latency", "Transports: ", "Arms: copy, zero-copy",
          "Buffers: ", "CURVE: yes", "Placement: ", "Protocol: kept in all "}) {
        EXPECT_TRUE(text.contains(QLatin1String(said))) << said << " in " << text.toStdString();
    }
    EXPECT_EQ(recentCommands(), QStringList{testWorker()});
    EXPECT_TRUE(facts("Receiver").isHidden());
    typeWho("Sender", testWorker() + " ");
    EXPECT_TRUE(facts("Sender").isHidden()) << "it says nothing about another command";
}

TEST_F(SweepEndsTest, TryItTeachesTheForm)
{
    auto& shared = boxOf<CheckList>(*m_panel, "Buffer freed by", "shared");
    typeWho("Sender", testWorker("no-messages"));
    EXPECT_TRUE(shared.isEnabled()) << "not known yet";
    tryWho("Sender");
    EXPECT_TRUE(facts("Sender").words().contains("Buffers: freed in its own way"));
    EXPECT_FALSE(shared.isEnabled());
    EXPECT_TRUE(m_panel->config().value().releases.empty());
}

TEST_F(SweepEndsTest, TryItShowsWhatWentWrong)
{
    typeWho("Receiver", testWorker("dies"));
    tryWho("Receiver");
    EXPECT_TRUE(facts("Receiver").words().startsWith("⚠ The receiving end ("));
    EXPECT_TRUE(facts("Receiver").words().contains("no module named zmq"));
    typeWho("Receiver", testWorker("garbage"));
    tryWho("Receiver");
    EXPECT_TRUE(facts("Receiver").words().contains("Welcome to b!"));
}

TEST_F(SweepEndsTest, TryItShowsWhichPromisesItBreaks)
{
    typeWho("Sender", testWorker("checks-nothing"));
    tryWho("Sender");
    const QString text = facts("Sender").words();
    EXPECT_TRUE(text.contains("Protocol: ⚠ broken in 6 of ")) << text.toStdString();
    EXPECT_EQ(text.count("notices a"), 3) << "the first ones";
    EXPECT_TRUE(text.contains(". Received: ")) << text.toStdString();
    EXPECT_TRUE(text.endsWith("zmq-crossover worker --check shows the others."));
}

TEST_F(SweepEndsTest, TryItTellsWhatItIsBeforeTheCheckEnds)
{
    typeWho("Sender", testWorker());
    tryButton("Sender").click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return facts("Sender").words().contains("Protocol: checking, "); }, 20'000));
    EXPECT_TRUE(choice("Sender").greeting());
    m_panel->prepareToRun();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tryButton("Sender").text() == QStringLiteral("Try It"); }, 20'000));
    EXPECT_TRUE(facts("Sender").words().endsWith("Protocol: not checked to the end"));
}

TEST_F(SweepEndsTest, TryItCanBeCancelled)
{
    typeWho("Sender", testWorker("silent"));
    tryButton("Sender").click();
    EXPECT_EQ(facts("Sender").words(), "Starting (at most 30 s)");
    tryButton("Sender").click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tryButton("Sender").text() == QStringLiteral("Try It"); }, 20'000));
    EXPECT_EQ(facts("Sender").words(), "Cancelled");
    tryButton("Sender").click();
    m_panel.reset(); // ends it
}

TEST_F(SweepEndsTest, TryItKnowsThreadsToo)
{
    tryWho("Receiver");
    EXPECT_TRUE(facts("Receiver").words().contains("Ends: "));
    EXPECT_TRUE(recentCommands().isEmpty());
}

} // namespace
} // namespace crossover
