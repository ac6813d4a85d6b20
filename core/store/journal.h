// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The results of a running sweep on disk; session.md describes the format. After a crash or kill, at most the trial in
// progress is lost. The system keeps written data when a process dies. Against power loss, only the beginning and the
// end are flushed to disk: flushing during a sweep would disturb the measurement.

#include <span>
#include <string>
#include <vector>

#include "core/model/descriptor.h"
#include "core/model/session.h"

namespace crossover {

/// A journal being written; it belongs to this process until it is closed or the process ends. One thread at a time.
class Journal {
public:
    /// Starts a journal in a folder, which is created if needed, with all content of the session, including its
    /// samples.
    static Result<Journal> begin(const std::string& folder, const Session& session);

    /// Adds the samples of one trial. Call it between two trials: it takes microseconds (one write to a file).
    Result<void> add(std::span<const Sample> samples);
    Result<void> end(const SessionEnd& end);
    /// Records changed title and notes.
    Result<void> setWords(const std::string& title, const std::string& notes);
    /// Removes the file, when the session is saved elsewhere or discarded.
    Result<void> discard();

    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    Journal(std::string path, Descriptor file) : m_path(std::move(path)), m_file(std::move(file)) {}
    [[nodiscard]] Result<void> writeLine(std::string line) const;

    std::string m_path;
    Descriptor m_file;
};

/// The journals in a folder that hold anything and that no running process writes, oldest first. None if the folder
/// does not exist.
std::vector<std::string> abandonedJournals(const std::string& folder);

/// The session in a journal; its end is Lost if the journal does not contain the end of the sweep. Ignores an
/// incomplete last line and everything from the first NUL on, which power loss leaves in unwritten blocks. Any other
/// error fails with its line.
Result<Session> recoverJournal(const std::string& path);

/// Reads a journal from a stream, for files that were moved elsewhere.
Result<Session> readJournal(std::istream& in);

/// Removes an abandoned journal. Fails if a running process writes to it.
Result<void> discardJournal(const std::string& path);

} // namespace crossover
