// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/store/journal.h"

namespace crossover {

/// The journal of a sweep, from its start until its session is saved or discarded. Any thread may call it. A journal
/// that cannot be written is reported and never stops a sweep.
class JournalKeeper {
public:
    explicit JournalKeeper(std::string folder) : m_folder(std::move(folder)) {}

    /// Replaces the previous journal, if there is one.
    Result<void> begin(const Session& session);
    void add(std::span<const Sample> samples);
    void end(const SessionEnd& end);
    void setWords(const std::string& title, const std::string& notes);
    void discard();

    /// The journal so far stays, whatever begins next, until it is discarded by its path; nothing when there is none.
    std::optional<std::string> setAside();
    void discardAside(const std::string& path);

    /// Why something was not written; reported once.
    [[nodiscard]] std::optional<Error> takeFailure();
    /// Of the journal's file; nothing when there is none.
    [[nodiscard]] std::optional<std::string> path();
    [[nodiscard]] const std::string& folder() const { return m_folder; }
    /// The journals that crashed programs left in the folder, oldest first.
    [[nodiscard]] std::vector<std::string> abandoned() const { return abandonedJournals(m_folder); }

private:
    void note(const Result<void>& written);

    std::string m_folder;
    std::mutex m_mutex; // guards the members below
    std::optional<Journal> m_journal;
    std::vector<Journal> m_aside;
    std::optional<Error> m_failure;
    bool m_failed = false;
};

} // namespace crossover
