// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a sweep has measured so far, on the disk while it runs; the format is told in session.md. After a crash or a
// kill at most the trial in progress is missing. The system keeps what was written when a process dies; against the
// loss of power, the beginning and the end are flushed to the disk and the trials between are not: flushing while a
// sweep runs would disturb what it measures.

#include <span>
#include <string>
#include <vector>

#include "core/model/session.h"
#include "core/store/descriptor.h"

namespace crossover {

/// A journal that is written; it belongs to this process until it is closed or the process ends. One thread at a time.
class Journal {
public:
    /// Begins a journal in a folder, which is made if need be. Title, notes, time, configuration and environment are
    /// the session's; its samples are written too.
    static Result<Journal> begin(const std::string& folder, const Session& session);

    /// The samples of one trial. For between two trials: one write to a file, microseconds.
    Result<void> add(std::span<const Sample> samples);
    Result<void> end(const SessionEnd& end);
    /// Title and notes from now on, whenever the user changes them.
    Result<void> setWords(const std::string& title, const std::string& notes);
    /// Removes the file: the session is saved elsewhere, or not wanted.
    Result<void> discard();

    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    Journal(std::string path, Descriptor file) : m_path(std::move(path)), m_file(std::move(file)) {}
    [[nodiscard]] Result<void> writeLine(std::string line) const;

    std::string m_path;
    Descriptor m_file;
};

/// The journals in a folder that no living process writes to, oldest first. None when there is no such folder.
std::vector<std::string> abandonedJournals(const std::string& folder);

/// What a journal holds; its end is Lost when the sweep's was not reached. A last line that is cut off is passed over,
/// and so is all from the first NUL on, which is what a loss of power leaves of blocks that were not written yet.
/// Everything else that is wrong is a failure with its line.
Result<Session> recoverJournal(const std::string& path);

/// The same from a stream, for files that were moved elsewhere.
Result<Session> readJournal(std::istream& in);

/// Removes an abandoned journal. Fails when a living process writes to it.
Result<void> discardJournal(const std::string& path);

} // namespace crossover
