// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "core/model/session.h"

namespace crossover {

class ComparedSessions;
class Document;
class JournalKeeper;
class SessionFiles;

/// What was in this window and now stands beside the document: as the baseline, because the next sweep began before it
/// was saved, or because another session was shown. What is in no file keeps its journal, and is lost only when the
/// user says so. GUI thread only.
class KeptRuns : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Document* document;
        ComparedSessions* beside;
        JournalKeeper* journal;
        SessionFiles* files;
    };
    KeptRuns(const Parts& parts, QObject* parent);

    void keepAsBaseline(); ///< the document as it is now
    /// Makes room for the next sweep: unsaved samples of the document are kept beside it. False where there is no
    /// place for them; failed() says what to do.
    bool keepUnsaved();
    /// One of the compared sessions becomes the document, which takes its place in the list. Not while a sweep runs.
    void show(std::size_t index);
    void save(std::size_t index);   ///< one of the compared sessions; asks for a file
    void remove(std::size_t index); ///< first asks about one that is unsaved
    /// Calls `go` at once if all of them are saved, else after the user has saved or given up the first that is not.
    void whenSaved(const QString& title, const std::function<void()>& go);
    [[nodiscard]] bool areSaved() const;

signals:
    void failed(const QString& sentence);

private:
    using Kept = std::shared_ptr<const Session>;
    struct Run {
        Kept session;
        std::string title;                    // in the window; in the list it has another
        bool ownTitle = false;                // not the name of its file
        QString path{};                       // of its file
        bool unsaved = false;                 // in no file
        std::optional<std::string> journal{}; // while it is
    };
    [[nodiscard]] Run runOfDocument() const;
    void entrust(std::size_t index);
    [[nodiscard]] std::optional<std::size_t> copyOfDocument() const;
    bool add();
    void save(const Kept& session, const std::function<void()>& then);
    void ask(const QString& title, const Kept& session, const std::function<void()>& then);
    void giveUp(const Kept& session);
    void setSaved(const Kept& session, const QString& path);
    Run* runOf(const Kept& session);
    [[nodiscard]] std::optional<std::size_t> indexOf(const Kept& session) const;

    Parts m_parts;
    std::vector<Run> m_runs;
};

} // namespace crossover
