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

/// Brings files into the document and the document into files: dialogs, files dropped on the window, recent files, and
/// the question before something unsaved goes. Nothing here blocks; GUI thread only.
class SessionFiles : public QObject {
    Q_OBJECT

public:
    SessionFiles(QWidget* window, Document* document, JournalKeeper* journal, RecentFiles* recent);

    void open(); ///< asks which
    /// The first that can be opened becomes the document, the others are handed over to be compared with it.
    void openPaths(const QStringList& paths);
    void openReference(); ///< pyzmq 17's, which is built in
    /// Reads files, asked for, or the reference, to be compared: the document stays.
    void openBeside();
    void openReferenceBeside();
    void save(); ///< into its file; asks for one the first time
    void saveAs();
    /// Calls `go` at once when nothing is unsaved, else when the user has saved or given up what is.
    void whenSaved(const QString& title, std::function<void()> go);
    /// Puts a recovered sweep into the document, to be saved, once what is unsaved there is.
    void restore(const std::string& journal);
    void setMeasuring(bool measuring) { m_measuring = measuring; } ///< nothing is opened while a sweep runs
    [[nodiscard]] SessionLoader* loader() const { return m_loader; }

signals:
    void opened(const QString& what); ///< the document holds it
    void openedBeside(const crossover::SharedSessions& sessions);
    void openedTogether(const crossover::SharedSessions& sessions); ///< the document is the first, these are the others
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
