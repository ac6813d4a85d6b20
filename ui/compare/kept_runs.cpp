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
    m_parts.beside->setUnsaved(*index);
    if (auto* run = runOf(m_parts.beside->entries()[*index].session)) run->journal = m_parts.journal->setAside();
    return true;
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

bool KeptRuns::add()
{
    auto copy = m_parts.document->session();
    const auto name = copy.title.empty() ? measuredName(copy) : copy.title;
    const auto ownTitle = m_parts.document->hasOwnTitle() ? copy.title : std::string();
    const auto now = QTime::currentTime().toString(QStringLiteral("HH:mm:ss"));
    copy.title = tr("%1, kept at %2").arg(toQString(name), now).toStdString();
    const auto session = std::make_shared<const Session>(std::move(copy));
    if (m_parts.beside->add({session}) == 0) return false;
    m_runs.push_back({session, ownTitle, {}});
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
    saved.title = run->ownTitle; // without one, the file's name will do
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
