// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_keeper.h"

#include <algorithm>
#include <utility>

namespace crossover {

Result<void> JournalKeeper::begin(const Session& session)
{
    auto journal = Journal::begin(m_folder, session); // before the other goes, which may hold the same samples
    discard();
    if (!journal) return tl::unexpected(journal.error());
    const std::lock_guard lock(m_mutex);
    m_journal.emplace(std::move(*journal));
    m_failed = false;
    return {};
}

void JournalKeeper::add(std::span<const Sample> samples)
{
    const std::lock_guard lock(m_mutex);
    if (m_journal) note(m_journal->add(samples));
}

void JournalKeeper::end(const SessionEnd& end)
{
    const std::lock_guard lock(m_mutex);
    if (m_journal) note(m_journal->end(end));
}

void JournalKeeper::setWords(const std::string& title, const std::string& notes)
{
    const std::lock_guard lock(m_mutex);
    if (m_journal) note(m_journal->setWords(title, notes));
}

void JournalKeeper::discard()
{
    const std::lock_guard lock(m_mutex);
    if (m_journal) (void)m_journal->discard(); // a journal that stays is offered again: a nuisance, no loss
    m_journal.reset();
}

std::optional<std::string> JournalKeeper::setAside()
{
    const std::lock_guard lock(m_mutex);
    if (!m_journal) return std::nullopt;
    m_aside.push_back(std::move(*m_journal));
    m_journal.reset();
    return m_aside.back().path();
}

void JournalKeeper::discardAside(const std::string& path)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find(m_aside, path, &Journal::path);
    if (found == m_aside.end()) return;
    (void)found->discard();
    m_aside.erase(found);
}

std::optional<Error> JournalKeeper::takeFailure()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_failure, std::nullopt);
}

std::optional<std::string> JournalKeeper::path()
{
    const std::lock_guard lock(m_mutex);
    return m_journal ? std::optional(m_journal->path()) : std::nullopt;
}

/// Called with the mutex held. A disk stays full for many trials, and once is enough to hear of it.
void JournalKeeper::note(const Result<void>& written)
{
    if (!written && !std::exchange(m_failed, true)) m_failure = written.error();
}

} // namespace crossover
