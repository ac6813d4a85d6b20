// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/kept_runs.h"

#include <algorithm>

#include <QTime>

#include "core/report/file_name.h"
#include "core/store/journal_keeper.h"
#include "ui/compare/compared_sessions.h"
#include "ui/session/document.h"
#include "ui/session/session_files.h"
#include "ui/style/plan_text.h"
#include "ui/style/text.h"

namespace crossover {

KeptRuns::KeptRuns(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {}

void KeptRuns::keepAsBaseline()
{
    if (add()) m_parts.beside->setBaseline(m_parts.beside->entries().size() - 1);
}

bool KeptRuns::keepUnsaved()
{
    if (!m_parts.document->isUnsaved()) return true;
    auto index = copyOfDocument(); // the baseline, perhaps
    if (!index && add()) index = m_parts.beside->entries().size() - 1;
    if (!index) {
        emit failed(tr("The samples in the window are in no file, and there is no room to keep them beside the next "
                       "sweep. Save them (Ctrl+S), or remove a session from the list in the Compare tab."));
        return false;
    }
    entrust(*index);
    return true;
}

/// The session with this index has what the document has: whatever becomes of that, nothing is lost.
void KeptRuns::entrust(std::size_t index)
{
    auto* const run = runOf(m_parts.beside->entries().at(index).session);
    if (!run) return;
    const auto& document = *m_parts.document;
    run->title = document.session().title;
    run->ownTitle = document.hasOwnTitle();
    run->path = document.path();
    run->unsaved = document.isUnsaved();
    if (!run->unsaved) return;
    run->journal = m_parts.journal->setAside();
    m_parts.beside->setUnsaved(index);
}

void KeptRuns::show(std::size_t index)
{
    if (m_parts.files->isMeasuring()) return;
    const auto session = m_parts.beside->entries().at(index).session;
    const auto* const kept = runOf(session);
    auto shown = kept ? *kept : Run{session, session->title};
    std::erase_if(m_runs, [&](const Run& run) { return run.session == session; });
    if (const auto copy = copyOfDocument(); copy || m_parts.document->isEmpty()) {
        if (copy) entrust(*copy);
        m_parts.beside->remove(index);
    } else {
        m_runs.push_back(runOfDocument());
        m_parts.beside->exchange(index, m_runs.back().session);
        entrust(index);
    }
    auto contents = *session;
    contents.title = shown.title;
    const auto state = shown.unsaved ? SessionFiles::State::Unsaved : SessionFiles::State::Saved;
    const bool safe = m_parts.files->showAgain(contents, shown.path, state);
    if (shown.ownTitle) m_parts.document->keepTitle();
    if (safe && shown.journal) m_parts.journal->discardAside(*shown.journal);
}

/// A session beside the document that was kept from it, with all that it has now.
std::optional<std::size_t> KeptRuns::copyOfDocument() const
{
    const auto& now = m_parts.document->session();
    for (const auto& run : m_runs) {
        if (run.session->samples == now.samples && run.session->notes == now.notes) return indexOf(run.session);
    }
    return std::nullopt;
}

KeptRuns::Run KeptRuns::runOfDocument() const
{
    auto copy = m_parts.document->session();
    const auto title = copy.title;
    const auto now = QTime::currentTime().toString(QStringLiteral("HH:mm:ss"));
    const auto name = title.empty() ? measuredName(copy) : title;
    copy.title = tr("%1, kept at %2").arg(toQString(name), now).toStdString();
    Run run{std::make_shared<const Session>(std::move(copy)), title, m_parts.document->hasOwnTitle()};
    run.unsaved = m_parts.document->isUnsaved();
    return run;
}

bool KeptRuns::add()
{
    auto run = runOfDocument();
    if (m_parts.beside->add({run.session}) == 0) return false;
    m_runs.push_back(std::move(run));
    return true;
}

void KeptRuns::save(std::size_t index)
{
    save(m_parts.beside->entries().at(index).session, [] {});
}

void KeptRuns::save(const Kept& session, const std::function<void()>& then)
{
    const auto* run = runOf(session);
    if (!run) return;
    auto saved = *session;
    saved.title = run->ownTitle ? run->title : std::string(); // without one, the file's name will do
    m_parts.files->saveBeside(std::move(saved), [this, session, then](const QString& path) {
        setSaved(session, path);
        then();
    });
}

void KeptRuns::setSaved(const Kept& session, const QString& path)
{
    auto* run = runOf(session);
    const auto index = indexOf(session);
    if (!run || !index) return;
    if (run->journal) m_parts.journal->discardAside(*run->journal);
    run->journal.reset();
    run->unsaved = false;
    run->path = path;
    if (!run->ownTitle) run->title = titleOfFile(path).toStdString();
    m_parts.beside->setSaved(*index, titleOfFile(path));
}

void KeptRuns::remove(std::size_t index)
{
    const auto& entry = m_parts.beside->entries().at(index);
    const auto go = [this, session = entry.session] { giveUp(session); };
    if (!entry.unsaved) return go();
    ask(tr("Remove"), entry.session, go);
}

void KeptRuns::ask(const QString& title, const Kept& session, const std::function<void()>& then)
{
    const auto name = toQString(session->title);
    m_parts.files->askAboutUnsaved(
        title, tr("%1: %2").arg(name, samplesText(session->samples.size())),
        [this, session, then] { save(session, then); },
        [this, session, then] {
            giveUp(session);
            then();
        });
}

void KeptRuns::giveUp(const Kept& session)
{
    if (const auto* run = runOf(session); run && run->journal) m_parts.journal->discardAside(*run->journal);
    std::erase_if(m_runs, [&](const Run& run) { return run.session == session; });
    if (const auto index = indexOf(session)) m_parts.beside->remove(*index);
}

bool KeptRuns::areSaved() const
{
    return std::ranges::none_of(m_parts.beside->entries(), &ComparedSessions::Entry::unsaved);
}

void KeptRuns::whenSaved(const QString& title, const std::function<void()>& go)
{
    const auto& entries = m_parts.beside->entries();
    const auto unsaved = std::ranges::find_if(entries, &ComparedSessions::Entry::unsaved);
    if (unsaved == entries.end()) return go();
    ask(title, unsaved->session, go);
}

KeptRuns::Run* KeptRuns::runOf(const Kept& session)
{
    const auto found = std::ranges::find(m_runs, session, &Run::session);
    return found == m_runs.end() ? nullptr : &*found;
}

std::optional<std::size_t> KeptRuns::indexOf(const Kept& session) const
{
    const auto& entries = m_parts.beside->entries();
    const auto found = std::ranges::find(entries, session, &ComparedSessions::Entry::session);
    if (found == entries.end()) return std::nullopt;
    return static_cast<std::size_t>(found - entries.begin());
}

} // namespace crossover
