// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_files.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>

#include "core/report/file_name.h"
#include "core/store/atomic_file.h"
#include "core/store/journal_keeper.h"
#include "core/store/session.h"
#include "ui/actions/file_actions.h"
#include "ui/session/built_in_sessions.h"
#include "ui/session/document.h"
#include "ui/session/dropped_files.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/properties_dialog.h"
#include "ui/session/recent_files.h"
#include "ui/session/recovery.h"
#include "ui/style/moment_text.h"
#include "ui/style/plan_text.h"
#include "ui/style/text.h"
#include "ui/widgets/questions.h"

namespace crossover {

namespace {

/// The files that could not be read, which leaves the others.
std::vector<SessionLoader::Loaded> takeUnreadable(std::vector<SessionLoader::Loaded>& files)
{
    const auto isReadable = [](const SessionLoader::Loaded& file) { return file.session.has_value(); };
    const auto unreadable = std::stable_partition(files.begin(), files.end(), isReadable);
    std::vector<SessionLoader::Loaded> taken(std::make_move_iterator(unreadable), std::make_move_iterator(files.end()));
    files.erase(unreadable, files.end());
    return taken;
}

SharedSessions shared(std::span<SessionLoader::Loaded> files)
{
    SharedSessions sessions;
    for (auto& file : files)
        sessions.push_back(std::make_shared<const Session>(std::move(*file.session)));
    return sessions;
}

} // namespace

SessionFiles::SessionFiles(QWidget* window, Document* document, JournalKeeper* journal, FileActions* actions)
    : QObject(window)
    , m_window(window)
    , m_document(document)
    , m_journal(journal)
    , m_actions(actions)
    , m_loader(new SessionLoader(this))
    , m_recent(new RecentFiles(this))
    , m_recovery(new Recovery(window))
    , m_dropped(new DroppedFiles(window))
{
    connectActions();
    connect(m_dropped, &DroppedFiles::dropped, this, &SessionFiles::openPaths);
    connect(m_recovery, &Recovery::restoreWanted, this, &SessionFiles::restore);
    connect(m_recovery, &Recovery::failed, this, &SessionFiles::failed);
}

void SessionFiles::connectActions()
{
    connect(m_actions, &FileActions::openWanted, this, &SessionFiles::open);
    connect(m_actions, &FileActions::recentWanted, this, [this](const QString& path) { openPaths({path}); });
    connect(m_actions, &FileActions::clearRecentWanted, m_recent, &RecentFiles::clear);
    connect(m_actions, &FileActions::referenceWanted, this, [this] { openBuiltIn(referenceSession()); });
    connect(m_actions, &FileActions::saveWanted, this, &SessionFiles::save);
    connect(m_actions, &FileActions::saveAsWanted, this, &SessionFiles::saveAs);
    connect(m_actions, &FileActions::propertiesWanted, this, &SessionFiles::editProperties);
    connect(m_recent, &RecentFiles::changed, m_actions, [this] { m_actions->showRecent(m_recent->paths()); });
    m_actions->showRecent(m_recent->paths());
}

void SessionFiles::setMeasuring(bool measuring)
{
    m_measuring = measuring;
    m_dropped->setEnabled(!measuring);
    showState();
}

void SessionFiles::showState()
{
    m_actions->showState(!m_document->isEmpty(), m_measuring);
}

void SessionFiles::offerRecovery()
{
    m_recovery->offer(m_journal->abandoned());
}

void SessionFiles::open()
{
    askForSessions(m_window, [this](const QStringList& paths) { openPaths(paths); });
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

void SessionFiles::openSample()
{
    openBuiltIn(sampleSession());
}

void SessionFiles::openBuiltIn(Session session)
{
    if (m_measuring) return;
    whenSaved(tr("Open"), [this, builtIn = std::move(session)] { show(builtIn, {}); });
}

void SessionFiles::openBeside()
{
    askForSessions(m_window, [this](const QStringList& paths) {
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
    m_document->replace(std::move(session), isSession ? path : QString());
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
    if (m_document->isEmpty()) return;
    askWhereToSave(
        m_window, toQString(fileNameOf(m_document->session())), [this](const QString& path) { saveTo(path); },
        [this] { m_afterSave = {}; });
}

void SessionFiles::saveTo(const QString& path)
{
    auto session = m_document->session();
    if (!m_document->hasOwnTitle()) session.title.clear(); // the file's name will do, also when it is another one
    auto after = std::exchange(m_afterSave, {});
    if (!write(session, path)) return;
    m_document->setPath(path);
    m_document->markSaved(session.samples.size());
    if (!m_document->isUnsaved()) m_journal->discard();
    if (after) after();
}

bool SessionFiles::write(const Session& session, const QString& path)
{
    const auto name = QFile::encodeName(path).toStdString();
    const auto written = refusePipe(name).and_then([&] { return saveSession(session, name); });
    if (!written) {
        emit failed(tr("The session was not saved: %1").arg(toQString(written.error().message)));
        return false;
    }
    m_recent->add(path);
    emit happened(tr("Saved to %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

void SessionFiles::saveBeside(Session session, std::function<void(const QString& path)> saved)
{
    const auto name = toQString(fileNameOf(session));
    askWhereToSave(
        m_window, name,
        [this, session = std::move(session), saved = std::move(saved)](const QString& path) {
            if (write(session, path)) saved(path);
        },
        [] {});
}

void SessionFiles::whenSaved(const QString& title, const std::function<void()>& go)
{
    if (!m_document->isUnsaved()) return go();
    askAboutUnsaved(
        title, samplesText(m_document->samples().size()),
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

void SessionFiles::askAboutUnsaved(const QString& title, const QString& what, std::function<void()> save,
                                   std::function<void()> loseIt)
{
    if (m_question) m_question->close();
    m_question = askToSave(m_window, title, what, std::move(save), std::move(loseIt));
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
        if (beginJournal(restored)) (void)discardJournal(journal);
        m_document->replace(restored);
        m_document->setUnsaved();
        emit opened(tr("the sweep of %1").arg(momentText(restored.measured)));
    });
}

bool SessionFiles::showAgain(const Session& session, const QString& path, State state)
{
    const bool unsaved = state == State::Unsaved;
    const bool journaled = unsaved && beginJournal(session);
    if (!unsaved) m_journal->discard();
    m_document->replace(session, path);
    if (unsaved) m_document->setUnsaved();
    emit opened(toQString(session.title.empty() ? measuredName(session) : session.title));
    return journaled || !unsaved;
}

/// Of what is in no file, under our own name until it is saved.
bool SessionFiles::beginJournal(const Session& session)
{
    const bool begun = m_journal->begin(session).has_value();
    if (begun) m_journal->end(session.end.value_or(SessionEnd()));
    return begun;
}

void SessionFiles::editProperties()
{
    auto* dialog = new PropertiesDialog(m_document->session(), m_window);
    connect(dialog, &PropertiesDialog::edited, this, [this](const QString& title, const QString& notes) {
        m_document->setWords(title, notes);
        m_journal->setWords(title.toStdString(), notes.toStdString());
    });
    dialog->open();
}

} // namespace crossover
