// SPDX-License-Identifier: GPL-3.0-or-later

// Opening, saving and recovering in the window: real files, real dialogs, a real journal.

#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>
#include <sys/stat.h>

#include "core/report/export_format.h"
#include "core/report/verdict_words.h"
#include "core/store/journal.h"
#include "core/store/open.h"
#include "core/store/session.h"
#include "tests/ui/window_fixture.h"
#include "ui/chart/chart_grid.h"
#include "ui/compare/compare_view.h"
#include "ui/results/verdict_cards.h"
#include "ui/session/data_folder.h"
#include "ui/session/document.h"
#include "ui/session/properties_dialog.h"
#include "ui/session/recent_files.h"
#include "ui/session/session_loader.h"
#include "ui/style/plan_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/manual_window.h"

namespace crossover {
namespace {

class WindowFiles : public WindowFixture {
protected:
    static QString testData(const char* name) { return QStringLiteral(CROSSOVER_TEST_DATA "/") + QLatin1String(name); }
    static void letBoxesGo() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
    QString problem() { return m_window->findChild<MessageBar*>()->text(); }

    /// As the Compare tab lists them, the window itself first.
    QStringList comparedNames()
    {
        const auto* list = m_window->findChild<CompareView*>()->findChild<QListWidget*>();
        QStringList names;
        for (int row = 0; row < list->count(); ++row)
            names << list->item(row)->text();
        return names;
    }

    /// 19 200 rows: above what is read at once.
    QString largeTable()
    {
        const auto recorded = openSession(CROSSOVER_TEST_DATA "/recorded-ipc.csv").value();
        Session large;
        for (std::uint32_t i = 0; i < 8; ++i) {
            for (auto sample : recorded.samples) {
                *sample.round += 1000 * i; // each of these rounds once
                large.samples.push_back(sample);
            }
        }
        const auto path = m_folder.filePath(QStringLiteral("large.csv"));
        EXPECT_TRUE(exportText(ExportFormat::Csv, large, path.toStdString()));
        EXPECT_GT(QFileInfo(path).size(), SessionLoader::mostAtOnce);
        return path;
    }

    void drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }

    /// The journal of a program that was killed during its sweep.
    static std::string leaveJournal(const char* measured = "2026-11-22T14:05:00+01:00")
    {
        auto session = openSession(CROSSOVER_TEST_DATA "/recorded-inproc.csv").value();
        session.measured = measured;
        session.config = smallSweep();
        return Journal::begin(journalFolder(), session).value().path();
    }
};

TEST_F(WindowFiles, ASavedSessionOpensAsItWas)
{
    auto& window = openAndMeasure();
    EXPECT_TRUE(window.document().isUnsaved());
    action("Save Session")->trigger();
    const auto path = saveAs(QStringLiteral("kept.zxo"));
    EXPECT_FALSE(window.document().isUnsaved());
    EXPECT_EQ(window.document().title(), QStringLiteral("kept"));
    EXPECT_TRUE(abandonedJournals(journalFolder()).empty());
    const auto samples = window.samples();
    const auto shown = window.findChild<ChartGrid*>()->data().analyses;

    auto& second = open();
    second.open({path});
    EXPECT_EQ(second.samples(), samples);
    EXPECT_EQ(second.document().config()->sizes, smallSweep().sizes);
    EXPECT_FALSE(second.document().isUnsaved());
    EXPECT_FALSE(second.document().session().measured.empty());
    const auto& again = second.findChild<ChartGrid*>()->data().analyses;
    ASSERT_EQ(again.size(), shown.size());
    for (std::size_t i = 0; i < shown.size(); ++i)
        EXPECT_EQ(verdictSentence(again[i]), verdictSentence(shown[i]));
    EXPECT_TRUE(second.windowTitle().startsWith(QStringLiteral("kept")));
}

TEST_F(WindowFiles, SavesAgainWithoutAsking)
{
    auto& window = openAndMeasure();
    action("Save Session")->trigger();
    const auto path = saveAs(QStringLiteral("kept.zxo"));
    letBoxesGo();
    QFile::remove(path);
    action("Save Session")->trigger();
    EXPECT_EQ(window.findChild<QFileDialog*>(), nullptr);
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(WindowFiles, OpensWhatIsDroppedOnIt)
{
    auto& window = open();
    drop({testData("recorded-ipc.csv")});
    EXPECT_EQ(window.samples().size(), 2400U);
    EXPECT_EQ(window.document().title(), QStringLiteral("recorded-ipc"));
    EXPECT_EQ(window.document().environment(), Environment()) << "a table does not tell the machine";
    drop({testData("picture.png")});
    EXPECT_TRUE(problem().contains(QStringLiteral("contains no session")));
    EXPECT_EQ(window.samples().size(), 2400U);
}

TEST_F(WindowFiles, OpensSeveralFilesSideBySide)
{
    auto& window = open();
    window.open({testData("missing.csv"), testData("recorded-ipc.csv"), testData("picture.png"),
                 testData("recorded-inproc.csv")});
    EXPECT_EQ(window.document().title(), QStringLiteral("recorded-ipc")) << "the first that can be opened";
    const auto names = comparedNames();
    ASSERT_EQ(names.size(), 2);
    EXPECT_EQ(names[0], QStringLiteral("recorded-ipc (baseline)"));
    EXPECT_EQ(names[1], QStringLiteral("recorded-inproc"));
    EXPECT_TRUE(problem().contains(QStringLiteral("missing.csv: cannot be read"))) << problem().toStdString();
    EXPECT_TRUE(problem().contains(QStringLiteral("picture.png: ")));
    EXPECT_EQ(RecentFiles().paths(), QStringList({testData("recorded-ipc.csv"), testData("recorded-inproc.csv")}));
}

TEST_F(WindowFiles, SeveralThatAreDroppedOrChosenOpenSideBySide)
{
    auto& window = open();
    drop({testData("recorded-ipc.csv"), testData("recorded-inproc.csv")});
    EXPECT_EQ(window.samples().size(), 2400U);
    EXPECT_EQ(comparedNames().size(), 2);
    action("Open...")->trigger();
    auto* dialog = window.findChild<QFileDialog*>();
    EXPECT_EQ(dialog->fileMode(), QFileDialog::ExistingFiles);
    emit dialog->filesSelected({testData("recorded-inproc.csv"), testData("recorded-ipc.csv")});
    EXPECT_EQ(window.document().title(), QStringLiteral("recorded-inproc"));
    EXPECT_EQ(comparedNames().size(), 3) << "what was open beside it stays";
}

TEST_F(WindowFiles, TitleAndNotesAreEditedSavedAndJournalled)
{
    auto& window = openAndMeasure();
    action("Properties...")->trigger();
    auto* dialog = window.findChild<PropertiesDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("Before the patch"));
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("libzmq 4.3.5\nquiet"));
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    EXPECT_TRUE(window.windowTitle().startsWith(QStringLiteral("Before the patch")));
    EXPECT_TRUE(window.findChild<ChartGrid*>() != nullptr);
    action("Save Session")->trigger();
    const auto path = saveAs(QStringLiteral("named.zxo"));
    EXPECT_EQ(window.document().title(), QStringLiteral("Before the patch")) << "not the name of the file";
    window.document().setWords(QStringLiteral("Other"), {});
    EXPECT_TRUE(window.document().isUnsaved()) << "words are worth a question too";
    const auto kept = openSession(path.toStdString()).value();
    EXPECT_EQ(kept.title, "Before the patch");
    EXPECT_EQ(kept.notes, "libzmq 4.3.5\nquiet");
}

TEST_F(WindowFiles, WordsSurviveACrash)
{
    auto& window = openAndMeasure();
    action("Properties...")->trigger();
    auto* dialog = window.findChild<PropertiesDialog*>();
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("Named"));
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    m_window.reset();
    const auto left = abandonedJournals(journalFolder());
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(recoverJournal(left[0])->title, "Named");
}

TEST_F(WindowFiles, ATableIsNoSession)
{
    auto& window = openAndMeasure();
    action("Samples as CSV...")->trigger();
    saveAs(QStringLiteral("samples.csv"));
    EXPECT_TRUE(window.document().isUnsaved()) << "it lacks setup, machine and notes";
    m_window.reset();
    EXPECT_EQ(abandonedJournals(journalFolder()).size(), 1U) << "and the journal agrees";
}

TEST_F(WindowFiles, ALargeFileIsReadAsideAndCanBeGivenUp)
{
    const auto large = largeTable();
    auto& window = open();
    auto* loader = window.findChild<SessionLoader*>();
    QSignalSpy ended(loader, &SessionLoader::ended);
    window.open({large});
    ASSERT_TRUE(loader->isLoading());
    auto* text = window.findChild<QLabel*>(QStringLiteral("opening"));
    EXPECT_TRUE(text->isVisible());
    EXPECT_TRUE(text->text().contains(QStringLiteral("large.csv")));
    EXPECT_TRUE(window.samples().empty());
    click(text->parentWidget()->findChild<QToolButton*>());
    EXPECT_FALSE(text->isVisible());
    EXPECT_FALSE(loader->isLoading());
    window.open({large});
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.samples().size() == 19'200; }, patience));
    EXPECT_EQ(ended.size(), 2);
    EXPECT_EQ(window.document().title(), QStringLiteral("large"));
}

TEST_F(WindowFiles, TheWindowCanGoWhileAFileIsRead)
{
    const auto large = largeTable();
    open().open({large});
    m_window.reset();
    QCoreApplication::processEvents(); // nothing comes back to what is gone
}

TEST_F(WindowFiles, OpensTheReferenceWithOneClick)
{
    auto& window = open();
    action("Open pyzmq 17 Reference")->trigger();
    EXPECT_EQ(window.samples().size(), 85U);
    EXPECT_EQ(window.document().title(), QStringLiteral("pyzmq 17 reference"));
}

TEST_F(WindowFiles, OpensTheSampleAsTheTutorialDescribesIt)
{
    auto& window = open();
    action("Open Sample")->trigger();
    EXPECT_EQ(window.document().title(), QStringLiteral("Sample: a default sweep"));
    QFile tutorial(QStringLiteral(":/resources/manual/tutorial.md"));
    ASSERT_TRUE(tutorial.open(QIODevice::ReadOnly));
    const auto told = QString::fromUtf8(tutorial.readAll()).simplified();
    const auto sentence = window.findChild<VerdictCards*>()->sentences();
    for (const auto* figure : {"between 80 and 88 B", "84.6 B", "49 % at 16 B", "27 % at 1 MiB", "128 B to 1.5 KiB"})
        EXPECT_TRUE(told.contains(QLatin1String(figure))) << figure;
    for (const auto* figure : {"between 80 and 88 B", "84.6 B", "49 % at 16 B", "27 % at 1 MiB"})
        EXPECT_TRUE(sentence.contains(QLatin1String(figure))) << figure;
}

TEST_F(WindowFiles, TheEmptyWindowOffersSampleFileAndTutorial)
{
    auto& window = open();
    auto* const invitation = window.findChild<QLabel*>(QStringLiteral("invitation"));
    for (const auto link : {openSampleLink, openFileLink, tutorialLink})
        EXPECT_TRUE(invitation->text().contains(QStringLiteral("href='%1'").arg(link))) << link.data();

    emit invitation->linkActivated(tutorialLink);
    auto* const manual = window.findChild<ManualWindow*>();
    ASSERT_NE(manual, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(manual));
    EXPECT_TRUE(manual->findChild<ManualPage*>()->toPlainText().startsWith(QStringLiteral("Ten minutes")));
    manual->close();

    emit invitation->linkActivated(openFileLink);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.findChild<QFileDialog*>() != nullptr; }));
    window.findChild<QFileDialog*>()->reject();

    emit invitation->linkActivated(openSampleLink);
    EXPECT_FALSE(window.samples().empty());
    EXPECT_FALSE(invitation->isVisible());
}

TEST_F(WindowFiles, RemembersWhatWasOpened)
{
    open();
    m_window->open({testData("recorded-ipc.csv")});
    m_window->open({testData("recorded-inproc.csv")});
    m_window->open({testData("missing.csv")});
    EXPECT_TRUE(problem().contains(QStringLiteral("missing.csv: cannot be read")));
    EXPECT_EQ(RecentFiles().paths(), QStringList({testData("recorded-inproc.csv"), testData("recorded-ipc.csv")}));
    action("recorded-ipc.csv")->trigger();
    EXPECT_EQ(m_window->document().title(), QStringLiteral("recorded-ipc"));
    action("Clear This List")->trigger();
    EXPECT_TRUE(RecentFiles().paths().isEmpty());
}

TEST_F(WindowFiles, AFailedSaveSaysSoAndLosesNothing)
{
    auto& window = openAndMeasure();
    action("Save Session")->trigger();
    emit window.findChild<QFileDialog*>()->fileSelected(m_folder.filePath(QStringLiteral("missing/kept.zxo")));
    EXPECT_TRUE(problem().contains(QStringLiteral("not saved")));
    const QString pipe = m_folder.filePath(QStringLiteral("pipe.zxo"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    emit window.findChild<QFileDialog*>()->fileSelected(pipe);
    EXPECT_TRUE(problem().contains(QStringLiteral("is a pipe")));
    EXPECT_TRUE(window.document().isUnsaved());
    EXPECT_TRUE(window.document().path().isEmpty());
}

TEST_F(WindowFiles, ClosingAsksForWhatIsUnsaved)
{
    auto& window = openAndMeasure();
    EXPECT_FALSE(window.close());
    answer("Cancel");
    letBoxesGo();
    EXPECT_TRUE(window.isVisible());

    EXPECT_FALSE(window.close());
    answer("Save...");
    QCoreApplication::processEvents();
    const auto path = saveAs(QStringLiteral("last.zxo"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window.isVisible(); }, patience));
    const auto read = openSession(path.toStdString());
    EXPECT_TRUE(read) << read.error().message;
}

TEST_F(WindowFiles, OpeningAsksForWhatIsUnsaved)
{
    auto& window = openAndMeasure();
    window.open({testData("recorded-ipc.csv")});
    EXPECT_NE(window.samples().size(), 2400U);
    answer("Do Not Save");
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.samples().size() == 2400; }, patience));
}

TEST_F(WindowFiles, NothingIsOpenedWhileASweepRuns)
{
    auto& window = open();
    window.setConfig(longSweep());
    click(button("Start"));
    EXPECT_FALSE(action("Open...")->isEnabled());
    window.open({testData("recorded-ipc.csv")});
    EXPECT_NE(window.document().title(), QStringLiteral("recorded-ipc"));
}

TEST_F(WindowFiles, ASweepLeavesAJournalUntilItIsSaved)
{
    auto& window = openAndMeasure();
    EXPECT_TRUE(abandonedJournals(journalFolder()).empty()) << "it belongs to the window";
    const auto samples = window.samples();
    m_window.reset(); // as a crash would, without a question
    const auto left = abandonedJournals(journalFolder());
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(recoverJournal(left[0])->samples, samples);
    EXPECT_EQ(recoverJournal(left[0])->end->how, Ending::Finished);
}

TEST_F(WindowFiles, OffersToRestoreWhatACrashHasLeft)
{
    leaveJournal("2026-11-21T10:00:00+01:00");
    const auto newest = leaveJournal();
    auto& window = open();
    window.offerRecovery();
    answer("Restore");
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.samples().size() == 2400; }, patience));
    EXPECT_TRUE(window.document().isUnsaved());
    EXPECT_EQ(window.document().session().end->how, Ending::Lost);
    EXPECT_FALSE(QFile::exists(QString::fromStdString(newest))) << "it goes on under a name of this window's";
    EXPECT_EQ(abandonedJournals(journalFolder()).size(), 1U);
    m_window.reset();
    EXPECT_EQ(abandonedJournals(journalFolder()).size(), 2U) << "and a second crash loses nothing either";
}

TEST_F(WindowFiles, ForgetsWhatIsNotWantedBack)
{
    leaveJournal("2026-11-21T10:00:00+01:00");
    leaveJournal();
    auto& window = open();
    window.offerRecovery();
    answer("Discard");
    EXPECT_TRUE(QTest::qWaitFor([&] { return abandonedJournals(journalFolder()).size() == 1; }, patience));
    letBoxesGo();
    answer("Ask Later");
    EXPECT_EQ(abandonedJournals(journalFolder()).size(), 1U);
    EXPECT_TRUE(window.samples().empty());
}

} // namespace
} // namespace crossover
