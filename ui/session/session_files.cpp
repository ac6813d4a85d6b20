// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_files.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include "core/store/open.h"
#include "core/store/session.h"
#include "ui/session/document.h"
#include "core/store/journal_keeper.h"
#include "ui/session/recent_files.h"
#include "ui/settings/window_settings.h"
#include "ui/style/moment_text.h"
#include "ui/style/text.h"
#include "ui/widgets/questions.h"

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
    session.notes = "Published with pyzmq's performance notebook: pyzmq 17 over ipc, on a machine of its authors.";
    return session;
}

/// The local files that are dragged over the window.
QStringList draggedFiles(const QDropEvent& event)
{
    QStringList paths;
    for (const auto& url : event.mimeData()->urls()) {
        if (url.isLocalFile()) paths.append(url.toLocalFile());
    }
    return paths;
}

/// The files that could not be read, which leaves the others.
std::vector<SessionLoader::Loaded> takeUnreadable(std::vector<SessionLoader::Loaded>& files)
{
    const auto isReadable = [](const SessionLoader::Loaded& file) { return file.session.has_value(); };
    const auto unreadable = std::ranges::stable_partition(files, isReadable);
    std::vector<SessionLoader::Loaded> taken(std::move_iterator(unreadable.begin()),
                                             std::move_iterator(unreadable.end()));
    files.erase(unreadable.begin(), unreadable.end());
    return taken;
}

SharedSessions shared(std::span<SessionLoader::Loaded> files)
{
    SharedSessions sessions;
    for (auto& file : files)
        sessions.push_back(std::make_shared<const Session>(std::move(*file.session)));
    return sessions;
}

/// A title is free text; a file's name is not.
QString fileNameFor(const QString& title)
{
    QString name = title.simplified().left(80);
    name.replace(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|]")), QStringLiteral("-"));
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("sweep") : name;
}

QString rememberedFolder()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = windowSettings().value(settingNames::sessionFolder, home).toString();
    return QFileInfo(folder).isDir() ? folder : home;
}

} // namespace

SessionFiles::SessionFiles(QWidget* window, Document* document, JournalKeeper* journal, RecentFiles* recent)
    : QObject(window)
    , m_window(window)
    , m_document(document)
    , m_journal(journal)
    , m_recent(recent)
    , m_loader(new SessionLoader(this))
{
    initializeResources();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void SessionFiles::open()
{
    askForFiles([this](const QStringList& paths) { openPaths(paths); });
}

void SessionFiles::openPaths(const QStringList& paths)
{
    if (m_measuring || paths.isEmpty()) return;
    m_loader->load(paths, [this](std::vector<SessionLoader::Loaded> files) {
        const auto unreadable = takeUnreadable(files);
        if (files.empty()) return tellUnreadable(unreadable);
        // Shared, since functions are copied and a million rows must not be.
        auto readable = std::make_shared<std::vector<SessionLoader::Loaded>>(std::move(files));
        whenSaved(tr("Open"), [this, readable, unreadable] {
            showAll(std::move(*readable));
            tellUnreadable(unreadable); // opening clears older messages
        });
    });
}

void SessionFiles::showAll(std::vector<SessionLoader::Loaded> files)
{
    if (m_measuring) return; // one was started while a question was open
    show(std::move(*files.front().session), files.front().path);
    if (files.size() > 1) emit openedTogether(shared(std::span(files).subspan(1)));
    for (auto file = files.rbegin(); file != files.rend(); ++file)
        m_recent->add(file->path);
}

void SessionFiles::tellUnreadable(const std::vector<SessionLoader::Loaded>& files)
{
    QStringList problems;
    for (const auto& file : files) {
        m_recent->remove(file.path);
        problems << tr("%1: %2").arg(QFileInfo(file.path).fileName(), toQString(file.session.error().message));
    }
    if (!problems.isEmpty()) emit failed(problems.join(u'\n'));
}

void SessionFiles::openReference()
{
    whenSaved(tr("Open"), [this] { show(referenceSession(), {}); });
}

void SessionFiles::openBeside()
{
    askForFiles([this](const QStringList& paths) {
        m_loader->load(paths, [this](std::vector<SessionLoader::Loaded> files) {
            const auto unreadable = takeUnreadable(files);
            if (!files.empty()) emit openedBeside(shared(files));
            tellUnreadable(unreadable);
        });
    });
}

void SessionFiles::openReferenceBeside()
{
    emit openedBeside({std::make_shared<const Session>(referenceSession())});
}

void SessionFiles::show(Session session, const QString& path)
{
    if (m_measuring) return;
    const QString what = path.isEmpty() ? toQString(session.title) : QDir::toNativeSeparators(path);
    m_journal->discard();
    const bool isSession =
        path.endsWith(toQString(sessionSuffix)) || path.endsWith(toQString(sessionSuffix) + QStringLiteral(".gz"));
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
    if (!m_document->isEmpty()) askWhereToSave();
}

void SessionFiles::saveTo(const QString& path)
{
    auto session = m_document->session();
    if (!m_document->hasOwnTitle()) session.title.clear(); // the file's name will do, also when it is another one
    const auto written = saveSession(session, QFile::encodeName(path).toStdString());
    auto after = std::exchange(m_afterSave, {});
    if (!written) {
        emit failed(tr("The session was not saved: %1").arg(toQString(written.error().message)));
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

void SessionFiles::restore(const std::string& journal)
{
    auto session = recoverJournal(journal);
    if (!session) {
        emit failed(toSentence(session.error().message));
        return;
    }
    whenSaved(tr("Restore"), [this, journal, restored = std::move(*session)] {
        if (m_measuring) return;
        const auto kept = m_journal->begin(restored); // under our own name, until it is saved
        if (kept) {
            m_journal->end(restored.end.value_or(SessionEnd()));
            (void)discardJournal(journal);
        }
        m_document->open(restored, {});
        m_document->setUnsaved();
        emit opened(tr("the sweep of %1").arg(momentText(restored.measured)));
    });
}

void SessionFiles::askForFiles(const std::function<void(const QStringList& paths)>& chosen)
{
    auto* dialog = new QFileDialog(m_window, tr("Open"), rememberedFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Sessions, pictures, tables (*.zxo *.zxo.gz *.png *.csv *.csv.gz)"),
                            tr("Sessions (*.zxo *.zxo.gz)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [chosen](const QStringList& paths) {
        windowSettings().setValue(settingNames::sessionFolder, QFileInfo(paths.front()).absolutePath());
        chosen(paths);
    });
    dialog->open();
}

void SessionFiles::askWhereToSave()
{
    const QString suffix = toQString(sessionSuffix).mid(1);
    auto* dialog = new QFileDialog(m_window, tr("Save session"), rememberedFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Sessions (*.zxo *.zxo.gz)")});
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileNameFor(m_document->title()) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        windowSettings().setValue(settingNames::sessionFolder, QFileInfo(path).absolutePath());
        saveTo(path);
    });
    connect(dialog, &QFileDialog::rejected, this, [this] { m_afterSave = {}; });
    dialog->open();
}

bool SessionFiles::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_window) return false;
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto* drag = static_cast<QDropEvent*>(event);
        const QStringList paths = draggedFiles(*drag);
        if (paths.isEmpty() || m_measuring) return false;
        drag->acceptProposedAction();
        if (event->type() == QEvent::Drop) openPaths(paths);
        return true;
    }
    return false;
}

} // namespace crossover
