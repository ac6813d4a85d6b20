// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session_files.h"

#include <utility>

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

#include "core/store/open.h"
#include "core/store/session.h"
#include "ui/document.h"
#include "ui/journal_keeper.h"
#include "ui/plan_text.h"
#include "ui/questions.h"
#include "ui/recent_files.h"
#include "ui/text.h"
#include "ui/window_settings.h"

/// What is built into a static library is there only for whoever asks for it; the macro wants no namespace around it.
static void initializeResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace crossover {

namespace {

const QString reference = QStringLiteral(":/reference/pyzmq-17-throughput.csv");

/// What is built in can be read.
Session referenceSession()
{
    QFile file(reference);
    [[maybe_unused]] const bool readable = file.open(QIODevice::ReadOnly);
    Q_ASSERT(readable);
    auto session = openSession(file.readAll().toStdString(), "pyzmq 17").value();
    session.title = "pyzmq 17 reference";
    session.notes = "Published with pyzmq's performance notebook: pyzmq 17 over ipc, on one machine of its authors.";
    return session;
}

/// The one local file that is dragged over the window, or nothing.
QString draggedFile(const QDropEvent& event)
{
    const auto urls = event.mimeData()->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

QString rememberedFolder()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = windowSettings().value(settingNames::sessionFolder, home).toString();
    return QFileInfo(folder).isDir() ? folder : home;
}

/// "3 Nov 2026, 14:05" of a session's moment, as the user's locale has it.
QString momentText(const std::string& moment)
{
    const auto when = QDateTime::fromString(toQString(moment), Qt::ISODate);
    return when.isValid() ? QLocale().toString(when, QLocale::ShortFormat) : SessionFiles::tr("an unknown date");
}

} // namespace

SessionFiles::SessionFiles(QWidget* window, Document* document, JournalKeeper* journal, RecentFiles* recent)
    : QObject(window), m_window(window), m_document(document), m_journal(journal), m_recent(recent)
{
    initializeResources();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void SessionFiles::open()
{
    askForFile(false, [this](const QString& path) { openPath(path); });
}

void SessionFiles::openPath(const QString& path)
{
    if (m_measuring) return;
    auto session = read(path);
    if (!session) return;
    whenSaved(tr("Open"), [this, path, opened = std::move(*session)] {
        show(opened, path);
        m_recent->add(path);
    });
}

std::optional<Session> SessionFiles::read(const QString& path)
{
    auto session = openSession(QFile::encodeName(path).toStdString());
    if (session) return std::move(*session);
    m_recent->remove(path);
    emit failed(tr("%1: %2").arg(QFileInfo(path).fileName(), toQString(session.error().message)));
    return std::nullopt;
}

void SessionFiles::openReference()
{
    whenSaved(tr("Open"), [this] { show(referenceSession(), {}); });
}

void SessionFiles::openBeside(std::function<void(Session)> take)
{
    askForFile(false, [this, take = std::move(take)](const QString& path) {
        if (auto session = read(path)) take(std::move(*session));
    });
}

void SessionFiles::openReferenceBeside(const std::function<void(Session)>& take)
{
    take(referenceSession());
}

void SessionFiles::show(Session session, const QString& path)
{
    if (m_measuring) return; // one was started while a question was open
    m_journal->discard();
    const bool isSession =
        path.endsWith(toQString(sessionSuffix)) || path.endsWith(toQString(sessionSuffix) + QStringLiteral(".gz"));
    const QString what = path.isEmpty() ? toQString(session.title) : QDir::toNativeSeparators(path);
    m_document->open(std::move(session), isSession ? path : QString());
    emit opened(what);
}

void SessionFiles::save()
{
    if (m_document->isEmpty()) return;
    if (m_document->path().isEmpty()) {
        saveAs();
    } else {
        saveTo(m_document->path());
    }
}

void SessionFiles::saveAs()
{
    if (!m_document->isEmpty()) askForFile(true, [this](const QString& path) { saveTo(path); });
}

void SessionFiles::saveTo(const QString& path)
{
    const auto session = m_document->session();
    const auto written = saveSession(session, QFile::encodeName(path).toStdString());
    auto after = std::exchange(m_afterSave, {});
    if (!written) {
        emit failed(tr("The session is not saved: %1").arg(toQString(written.error().message)));
        return;
    }
    m_document->setPath(path);
    m_document->markSaved(session.samples.size());
    if (!m_document->isUnsaved()) m_journal->discard();
    m_recent->add(path);
    emit saved(path);
    if (after) after();
}

void SessionFiles::whenSaved(const QString& title, std::function<void()> go)
{
    if (!m_document->isUnsaved()) return go();
    if (m_question) m_question->close(); // the later wish counts
    m_question = askToSave(
        m_window, title, m_document->samples().size(),
        [this, go] {
            m_afterSave = go;
            save();
        },
        [this, go] {
            m_journal->discard();
            m_document->forgetUnsaved();
            go();
        });
}

void SessionFiles::offerRecovery()
{
    QStringList journals;
    for (const auto& path : m_journal->abandoned())
        journals.append(QFile::decodeName(path.c_str()));
    offer(journals);
}

void SessionFiles::offer(const QStringList& journals)
{
    if (journals.isEmpty()) return;
    const QString journal = journals.back(); // the newest first
    const auto path = QFile::encodeName(journal).toStdString();
    const auto session = recoverJournal(path);
    if (!session) {
        emit failed(tr("A sweep that was cut off cannot be restored: %1").arg(toQString(session.error().message)));
        return offer(journals.first(journals.size() - 1));
    }
    if (session->samples.empty()) {
        (void)discardJournal(path); // a sweep that measured nothing is no loss
        return offer(journals.first(journals.size() - 1));
    }
    askToRestore(
        m_window, momentText(session->measured), session->samples.size(), [this, journal] { recover(journal); },
        [this, path, rest = journals.first(journals.size() - 1)] {
            (void)discardJournal(path);
            offer(rest);
        });
}

void SessionFiles::recover(const QString& journal)
{
    const auto path = QFile::encodeName(journal).toStdString();
    auto session = recoverJournal(path);
    if (!session) {
        emit failed(toSentence(session.error().message));
        return;
    }
    whenSaved(tr("Restore"), [this, path, restored = std::move(*session)] {
        if (m_measuring) return;
        const auto kept = m_journal->begin(restored); // under our own name, until it is saved
        if (kept) {
            m_journal->end(restored.end.value_or(SessionEnd()));
            (void)discardJournal(path);
        }
        m_document->open(restored, {});
        m_document->setUnsaved();
        emit opened(tr("the sweep of %1").arg(momentText(restored.measured)));
    });
}

void SessionFiles::askForFile(bool toSave, std::function<void(const QString& path)> chosen)
{
    const QString suffix = toQString(sessionSuffix).mid(1);
    auto* dialog = new QFileDialog(m_window, toSave ? tr("Save session") : tr("Open"), rememberedFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(toSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(toSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    const QString sessions = tr("Sessions (*.zxo *.zxo.gz)");
    dialog->setNameFilters(toSave ? QStringList{sessions}
                                  : QStringList{tr("Sessions, pictures, tables (*.zxo *.zxo.gz *.png *.csv *.csv.gz)"),
                                                sessions, tr("All files (*)")});
    if (toSave) {
        dialog->setDefaultSuffix(suffix);
        const QString title = m_document->title();
        dialog->selectFile((title.isEmpty() ? QStringLiteral("sweep") : title) + u'.' + suffix);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [chosen = std::move(chosen)](const QString& path) {
        windowSettings().setValue(settingNames::sessionFolder, QFileInfo(path).absolutePath());
        chosen(path);
    });
    connect(dialog, &QFileDialog::rejected, this, [this] { m_afterSave = {}; });
    dialog->open();
}

bool SessionFiles::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_window) return false;
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto* drag = static_cast<QDropEvent*>(event);
        const QString path = draggedFile(*drag);
        if (path.isEmpty() || m_measuring) return false;
        drag->acceptProposedAction();
        if (event->type() == QEvent::Drop) openPath(path);
        return true;
    }
    return false;
}

} // namespace crossover
