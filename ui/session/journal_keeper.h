// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <optional>
#include <span>
#include <string>

#include "core/store/journal.h"

namespace crossover {

/// The journal of what the window measures: from the start of a sweep until its session is saved or given up. Any
/// thread may call it; a journal that cannot be written is a reason to tell, never to stop measuring.
class JournalKeeper {
public:
    explicit JournalKeeper(std::string folder) : m_folder(std::move(folder)) {}

    /// Takes the place of the journal before, if there is one.
    Result<void> begin(const Session& session);
    void add(std::span<const Sample> samples);
    void end(const SessionEnd& end);
    void setWords(const std::string& title, const std::string& notes);
    void discard();

    /// Why something was not written, once.
    [[nodiscard]] std::optional<Error> takeFailure();
    [[nodiscard]] const std::string& folder() const { return m_folder; }
    /// The journals that crashed programs have left in the folder, oldest first.
    [[nodiscard]] std::vector<std::string> abandoned() const { return abandonedJournals(m_folder); }

private:
    void note(const Result<void>& written);

    std::string m_folder;
    std::mutex m_mutex; // guards the rest
    std::optional<Journal> m_journal;
    std::optional<Error> m_failure;
    bool m_failed = false;
};

} // namespace crossover
