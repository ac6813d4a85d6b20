// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <gtest/gtest.h>

#include "tests/ui/small_sweep.h"
#include "ui/message_bar.h"
#include "ui/results_view.h"
#include "ui/samples_view.h"
#include "ui/sweep_panel.h"
#include "ui/sweep_runner.h"
#include "ui/sweep_status.h"
#include "ui/verdict_view.h"
#include "ui/window_settings.h"

namespace crossover {
namespace {

constexpr int patience = 60'000;

/// A window on the (offscreen) screen, with settings of its own.
class MainWindowTest : public testing::Test {
protected:
    MainWindowTest()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        windowSettings().setValue(settingNames::exportFolder, m_folder.path());
    }

    MainWindow& open()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1200, 800);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        return *m_window;
    }

    /// A window whose small sweep has been started with the mouse and has ended.
    MainWindow& openAndMeasure(const SweepConfig& config = smallSweep())
    {
        auto& window = open();
        window.setConfig(config);
        QSignalSpy ended(&window.runner(), &SweepRunner::ended);
        click(button("Start"));
        EXPECT_TRUE(ended.wait(patience));
        return window;
    }

    static void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }

    QToolButton* button(const char* text)
    {
        for (auto* candidate : m_window->findChild<QToolBar*>()->findChildren<QToolButton*>()) {
            if (candidate->text() == QLatin1String(text)) return candidate;
        }
        ADD_FAILURE() << "no button " << text;
        return nullptr;
    }

    QAction* action(const char* text)
    {
        for (auto* candidate : m_window->findChildren<QAction*>()) {
            if (candidate->text().remove(QLatin1Char('&')) == QLatin1String(text)) return candidate;
        }
        ADD_FAILURE() << "no action " << text;
        return nullptr;
    }

    /// The message box that is open, clicked where it says `text`.
    void answer(const char* text)
    {
        auto* box = m_window->findChild<QMessageBox*>();
        ASSERT_NE(box, nullptr);
        for (auto* choice : box->buttons()) {
            if (choice->text().remove(QLatin1Char('&')) == QLatin1String(text)) {
                QTest::mouseClick(choice, Qt::LeftButton);
                return;
            }
        }
        FAIL() << "no button " << text;
    }

    /// Answers the file dialog that is open.
    QString saveAs(const QString& name)
    {
        const QString path = m_folder.filePath(name);
        auto* dialog = m_window->findChild<QFileDialog*>();
        if (!dialog) {
            ADD_FAILURE() << "no file dialog";
            return path;
        }
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        return path;
    }

    QString statusText() { return m_window->findChild<SweepStatus*>()->text(); }
    VerdictView& verdicts() { return *m_window->findChild<VerdictView*>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(MainWindowTest, SaysBeforeASweepWhatStartWillDo)
{
    open();
    const auto text = verdicts().invitation();
    EXPECT_TRUE(text.contains(QStringLiteral("Start")));
    EXPECT_TRUE(text.contains(QStringLiteral("ipc"))) << text.toStdString();
    EXPECT_FALSE(verdicts().card(Metric::Throughput)->isVisible());
    EXPECT_FALSE(button("Stop")->isEnabled());
    EXPECT_FALSE(button("Pause")->isEnabled());
    EXPECT_FALSE(m_window->findChild<QToolButton*>(QStringLiteral("export"))->isEnabled());
}

TEST_F(MainWindowTest, MeasuresFromAClickOnStartToVerdicts)
{
    auto& window = openAndMeasure();
    EXPECT_EQ(window.samples().size(), 2 * smallSweep().trials());
    for (const auto& metric : metrics) {
        EXPECT_TRUE(verdicts().card(metric.id)->isVisible());
        EXPECT_NE(verdicts().card(metric.id)->headline(), "Not measured");
        EXPECT_FALSE(verdicts().card(metric.id)->toolTip().isEmpty());
    }
    EXPECT_TRUE(statusText().startsWith(QStringLiteral("Finished"))) << statusText().toStdString();
    const QString answer = "Throughput: " + verdicts().card(Metric::Throughput)->headline() + " – ZeroMQ Crossover";
    EXPECT_EQ(window.windowTitle().compare(answer, Qt::CaseInsensitive), 0) << window.windowTitle().toStdString();
    EXPECT_TRUE(button("Start")->isEnabled());
    auto* table = window.findChild<SamplesView*>();
    EXPECT_EQ(static_cast<std::size_t>(table->model()->rowCount()), window.samples().size());
}

TEST_F(MainWindowTest, LocksTheSetupAndShowsProgressMeanwhile)
{
    auto& window = open();
    window.setConfig(longSweep());
    QSignalSpy arrived(&window.runner(), &SweepRunner::samplesArrived);
    click(button("Start"));
    ASSERT_TRUE(arrived.wait(patience));
    auto* size = window.findChild<SweepPanel*>()->findChild<QLineEdit*>();
    EXPECT_FALSE(size->isEnabled());
    EXPECT_TRUE(size->isVisible());
    EXPECT_FALSE(button("Start")->isEnabled());
    EXPECT_TRUE(statusText().contains(QStringLiteral("round 1/10000"))) << statusText().toStdString();
    EXPECT_TRUE(window.windowTitle().contains(QLatin1Char('%')));

    QSignalSpy ended(&window.runner(), &SweepRunner::ended);
    click(button("Stop"));
    ASSERT_TRUE(ended.wait(patience));
    EXPECT_TRUE(size->isEnabled());
    EXPECT_FALSE(window.samples().empty()) << "stopping keeps what was measured";
    EXPECT_TRUE(statusText().startsWith(QStringLiteral("Stopped")));
    EXPECT_TRUE(verdicts().card(Metric::Throughput)->isVisible());
}

TEST_F(MainWindowTest, ObeysTheKeyboard)
{
    auto& window = open();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    window.setConfig(longSweep());
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(window.runner().state(), SweepRunner::State::Running);
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(window.runner().state(), SweepRunner::State::Paused);
    EXPECT_EQ(button("Resume")->isEnabled(), true);
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(window.runner().state(), SweepRunner::State::Running);
    QSignalSpy ended(&window.runner(), &SweepRunner::ended);
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_TRUE(ended.wait(patience));
}

TEST_F(MainWindowTest, RefusesToStartAndSaysWhyWhileTheSetupIsWrong)
{
    auto& window = open();
    auto* size = window.findChild<SweepPanel*>()->findChild<QLineEdit*>();
    for (auto* edit : window.findChild<SweepPanel*>()->findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QLatin1String("Largest size")) size = edit;
    }
    size->setText(QStringLiteral("1M"));
    EXPECT_FALSE(button("Start")->isEnabled());
    EXPECT_TRUE(button("Start")->toolTip().contains(QStringLiteral("ambiguous")));
    EXPECT_TRUE(verdicts().invitation().contains(QStringLiteral("ambiguous")));
    EXPECT_EQ(window.findChild<QComboBox*>(QStringLiteral("preset"))->currentText(), "Custom");
    size->setText(QStringLiteral("1MB"));
    EXPECT_TRUE(button("Start")->isEnabled());
    EXPECT_EQ(window.findChild<QComboBox*>(QStringLiteral("preset"))->currentText(), "Default");
}

TEST_F(MainWindowTest, PresetsOfTheToolBarFillTheSetup)
{
    auto& window = open();
    auto* box = window.findChild<QComboBox*>(QStringLiteral("preset"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    EXPECT_EQ(box->currentText(), "Quick");
    EXPECT_EQ(window.findChild<SweepPanel*>()->config().value(), presetConfig(Preset::Quick));
}

TEST_F(MainWindowTest, OffersAChoiceWhenSeveralComparisonsAreMeasured)
{
    auto config = smallSweep();
    config.rounds = 1;
    config.transports = {Transport::Inproc, Transport::Ipc};
    auto& window = openAndMeasure(config);
    auto* box = window.findChild<QComboBox*>(QStringLiteral("comparison"));
    ASSERT_TRUE(box->isVisible());
    ASSERT_EQ(box->count(), 2);
    const auto& charts = *window.findChild<ChartGrid*>();
    EXPECT_EQ(charts.data().samples.front().group.transport, Transport::Inproc);
    box->setCurrentIndex(1);
    EXPECT_EQ(charts.data().samples.front().group.transport, Transport::Ipc);
    EXPECT_EQ(charts.data().samples.size(), window.samples().size() / 2);
}

TEST_F(MainWindowTest, HidesTheChoiceForASingleComparison)
{
    auto& window = openAndMeasure();
    EXPECT_FALSE(window.findChild<QComboBox*>(QStringLiteral("comparison"))->isVisible());
}

TEST_F(MainWindowTest, ExportsEverySampleAsCsv)
{
    auto& window = openAndMeasure();
    action("Samples as CSV...")->trigger();
    const auto path = saveAs(QStringLiteral("samples.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().trimmed().split('\n');
    EXPECT_EQ(static_cast<std::size_t>(lines.size()), window.samples().size() + 1);
    EXPECT_TRUE(statusText().contains(QStringLiteral("samples.csv")));
}

TEST_F(MainWindowTest, ExportsChartsAsPictures)
{
    openAndMeasure();
    QList<QSize> sizes;
    for (const char* scale : {"1x...", "2x..."}) {
        action(scale)->trigger();
        const QImage picture(saveAs(QStringLiteral("chart%1.png").arg(QLatin1String(scale).first(1))));
        ASSERT_FALSE(picture.isNull());
        sizes << picture.size();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    EXPECT_EQ(sizes[1], 2 * sizes[0]);
}

TEST_F(MainWindowTest, ShowsWhyAnExportFailedAndLeavesNoFile)
{
    auto& window = openAndMeasure();
    action("Samples as CSV...")->trigger();
    auto* dialog = window.findChild<QFileDialog*>();
    const QString nowhere = m_folder.filePath(QStringLiteral("missing/samples.csv"));
    emit dialog->fileSelected(nowhere);
    EXPECT_TRUE(window.findChild<MessageBar*>()->isVisible());
    EXPECT_TRUE(window.findChild<MessageBar*>()->text().contains(QStringLiteral("samples.csv")));
    EXPECT_FALSE(QFile::exists(nowhere));
}

TEST_F(MainWindowTest, ShowsWhyASweepEndedEarlyAndKeepsItsSamples)
{
    auto& window = openAndMeasure();
    const auto rows = window.samples().size();
    // The engine cannot be made to fail on demand: say it in its place.
    emit window.runner().ended(Error{Error::Kind::Failed, "no socket is left; close other programs"});
    const auto& bar = *window.findChild<MessageBar*>();
    EXPECT_TRUE(bar.isVisible());
    EXPECT_TRUE(bar.text().contains(QStringLiteral("close other programs")));
    EXPECT_EQ(window.samples().size(), rows);
    EXPECT_TRUE(verdicts().card(Metric::Throughput)->isVisible());
    click(bar.findChild<QToolButton*>());
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(MainWindowTest, InvitesAgainAfterASweepThatMeasuredNothing)
{
    auto& window = open();
    auto config = longSweep();
    config.trialTime = std::chrono::seconds(30);
    window.setConfig(config);
    click(button("Start"));
    EXPECT_TRUE(verdicts().invitation().contains(QStringLiteral("Measuring")));
    QSignalSpy ended(&window.runner(), &SweepRunner::ended);
    click(button("Stop"));
    ASSERT_TRUE(ended.wait(patience));
    EXPECT_TRUE(window.samples().empty());
    EXPECT_TRUE(verdicts().invitation().contains(QStringLiteral("Start")));
}

TEST_F(MainWindowTest, AsksBeforeItReplacesSamplesThatWereNotExported)
{
    auto& window = openAndMeasure();
    click(button("Start"));
    EXPECT_FALSE(window.runner().isActive());
    answer("Cancel");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(window.samples().empty());

    click(button("Start"));
    QSignalSpy ended(&window.runner(), &SweepRunner::ended);
    answer("Replace");
    ASSERT_TRUE(ended.wait(patience));
    EXPECT_EQ(window.samples().size(), 2 * smallSweep().trials());
}

TEST_F(MainWindowTest, DoesNotAskOnceSamplesAreExported)
{
    auto& window = openAndMeasure();
    action("Samples as CSV...")->trigger();
    saveAs(QStringLiteral("samples.csv"));
    click(button("Start"));
    EXPECT_TRUE(window.runner().isActive());
}

TEST_F(MainWindowTest, ClosingDuringASweepAsksOnceAndThenEndsIt)
{
    auto& window = open();
    window.setConfig(longSweep());
    click(button("Start"));
    EXPECT_FALSE(window.close());
    EXPECT_FALSE(window.close());
    EXPECT_EQ(window.findChildren<QMessageBox*>().size(), 1);
    answer("Stop and Close");
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window.isVisible(); }, patience));
    EXPECT_FALSE(window.runner().isActive());
}

TEST_F(MainWindowTest, KeepsMeasuringWhenClosingIsTakenBack)
{
    auto& window = open();
    window.setConfig(longSweep());
    click(button("Start"));
    EXPECT_FALSE(window.close());
    answer("Keep Measuring");
    EXPECT_TRUE(window.isVisible());
    EXPECT_EQ(window.runner().state(), SweepRunner::State::Running);
}

TEST_F(MainWindowTest, MayBeDestroyedDuringASweep)
{
    auto& window = open();
    window.setConfig(longSweep());
    QSignalSpy arrived(&window.runner(), &SweepRunner::samplesArrived);
    click(button("Start"));
    ASSERT_TRUE(arrived.wait(patience));
    m_window.reset();
    QCoreApplication::processEvents();
}

TEST_F(MainWindowTest, RemembersItsSize)
{
    open().resize(1000, 700);
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    EXPECT_EQ(m_window->size(), QSize(1000, 700));
}

TEST_F(MainWindowTest, SurvivesDamagedSettings)
{
    auto settings = windowSettings();
    settings.setValue(settingNames::geometry, QStringLiteral("nonsense"));
    settings.setValue(settingNames::setupSplitter, QByteArray("\xff\x00garbage"));
    settings.setValue(settingNames::detailSplitter, 42);
    settings.setValue(settingNames::colourScheme, QStringLiteral("purple"));
    settings.setValue(settingNames::exportFolder, QStringLiteral("/no/such/folder"));
    settings.sync();
    auto& window = openAndMeasure();
    EXPECT_GE(window.width(), 600);
    EXPECT_TRUE(window.findChild<SweepPanel*>()->isVisible());
}

TEST_F(MainWindowTest, FitsASmallScreen)
{
    auto& window = open();
    window.resize(900, 600);
    EXPECT_LE(window.minimumSizeHint().width(), 900);
    EXPECT_LE(window.minimumSizeHint().height(), 600);
}

TEST_F(MainWindowTest, TellsVersionsInAboutWithoutBlocking)
{
    auto& window = open();
    action("About ZeroMQ Crossover")->trigger();
    auto* box = window.findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->informativeText().contains(QStringLiteral("libzmq")));
    EXPECT_TRUE(box->informativeText().contains(QLatin1String(qVersion())));
}

TEST_F(MainWindowTest, LogsWhatHappened)
{
    auto& window = openAndMeasure();
    const auto text = window.findChild<QPlainTextEdit*>()->toPlainText();
    EXPECT_TRUE(text.contains(QStringLiteral("Sweep started: throughput and latency over inproc")));
    EXPECT_TRUE(text.contains(QStringLiteral("Finished")));
}

} // namespace
} // namespace crossover
