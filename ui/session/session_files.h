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
class JournalKeeper;
class RecentFiles;

/// Opens files into the document and saves it: dialogs, files dropped on the window, recent files, and the question
/// before unsaved samples are lost. Nothing here blocks. GUI thread only.
class SessionFiles : public QObject {
    Q_OBJECT

public:
    SessionFiles(QWidget* window, Document* document, JournalKeeper* journal, RecentFiles* recent);

    void open(); ///< asks for the files
    /// The first readable file becomes the document; the others are compared with it.
    void openPaths(const QStringList& paths);
    void openReference(); ///< the built-in measurement of pyzmq 17
    /// Asks for files (or takes the reference) to compare with the document, which stays as it is.
    void openBeside();
    void openReferenceBeside();
    void save(); ///< to its file; asks for one the first time
    void saveAs();
    /// Calls `go` at once if everything is saved, else after the user has saved or discarded the samples.
    void whenSaved(const QString& title, std::function<void()> go);
    /// Restores a sweep from its journal into the document, as unsaved; first asks about unsaved samples there.
    void restore(const std::string& journal);
    void setMeasuring(bool measuring) { m_measuring = measuring; } ///< no file can be opened while a sweep runs
    [[nodiscard]] SessionLoader* loader() const { return m_loader; }

signals:
    void opened(const QString& what); ///< it is in the document now
    void openedBeside(const crossover::SharedSessions& sessions);
    void openedTogether(const crossover::SharedSessions& sessions); ///< files after the first, which is the document
    void saved(const QString& path);
    void failed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(Session session, const QString& path);
    void showAll(std::vector<SessionLoader::Loaded> files);
    void tellUnreadable(const std::vector<SessionLoader::Loaded>& files);
    void saveTo(const QString& path);
    void askForFiles(const std::function<void(const QStringList& paths)>& chosen);
    void askWhereToSave();

    QWidget* m_window;
    Document* m_document;
    JournalKeeper* m_journal;
    RecentFiles* m_recent;
    SessionLoader* m_loader;
    QPointer<QMessageBox> m_question;
    std::function<void()> m_afterSave;
    bool m_measuring = false;
};

} // namespace crossover
