// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include <QObject>
#include <QPointer>

#include "ui/session/session_loader.h"

class QMessageBox;
class QWidget;

namespace crossover {

class Document;
class DroppedFiles;
class FileActions;
class JournalKeeper;
class RecentFiles;
class Recovery;

/// Carries out the File menu: opens files into the document, saves it, edits its properties. Also files dropped on the
/// window, sweeps that a crash interrupted, and the question before unsaved samples are lost. Nothing here blocks. GUI
/// thread only.
class SessionFiles : public QObject {
    Q_OBJECT

public:
    SessionFiles(QWidget* window, Document* document, JournalKeeper* journal, FileActions* actions);

    /// The first readable file becomes the document; the others are compared with it.
    void openPaths(const QStringList& paths);
    /// Asks for files (or takes the reference) to compare with the document, which stays as it is.
    void openBeside();
    void openReferenceBeside();
    void openSample(); ///< the sweep that ships with the program; may ask a question first
    void open();       ///< asks for files; may ask a question first
    /// Calls `go` at once if everything is saved, else after the user has saved or discarded the samples.
    void whenSaved(const QString& title, const std::function<void()>& go);
    /// Saves a session that is not the document: asks for a file, and calls `saved` once it is there.
    void saveBeside(Session session, std::function<void(const QString& path)> saved);
    /// A session that stood beside the document becomes the document; not while a sweep runs. What is saved has a file,
    /// or needs none. False if it is unsaved and no journal can be written for it.
    enum class State { Saved, Unsaved };
    bool showAgain(const Session& session, const QString& path, State state);
    /// The question before something unsaved is lost. A question that is still open gives way: the later wish counts.
    void askAboutUnsaved(const QString& title, const QString& what, std::function<void()> save,
                         std::function<void()> loseIt);
    void offerRecovery();
    void setMeasuring(bool measuring); ///< no file can be opened while a sweep runs
    [[nodiscard]] bool isMeasuring() const { return m_measuring; }
    void showState(); ///< the document has samples now, or none
    [[nodiscard]] SessionLoader* loader() const { return m_loader; }

signals:
    void opened(const QString& what); ///< it is in the document now
    void openedBeside(const crossover::SharedSessions& sessions);
    void openedTogether(const crossover::SharedSessions& sessions); ///< files after the first, which is the document
    void happened(const QString& sentence);
    void failed(const QString& sentence);

private:
    void connectActions();
    void save(); ///< to its file; asks for one the first time
    void saveAs();
    void saveTo(const QString& path);
    bool write(const Session& session, const QString& path); ///< and says how it went
    void editProperties();
    /// Restores a sweep from its journal into the document, as unsaved; first asks about unsaved samples there.
    void restore(const std::string& journal);
    void show(Session session, const QString& path);
    bool beginJournal(const Session& session);
    void showAll(std::vector<SessionLoader::Loaded> files);
    void openBuiltIn(Session session);
    void tellUnreadable(const std::vector<SessionLoader::Loaded>& files);

    QWidget* m_window;
    Document* m_document;
    JournalKeeper* m_journal;
    FileActions* m_actions;
    SessionLoader* m_loader;
    RecentFiles* m_recent;
    Recovery* m_recovery;
    DroppedFiles* m_dropped;
    QPointer<QMessageBox> m_question;
    std::function<void()> m_afterSave;
    bool m_measuring = false;
};

} // namespace crossover
