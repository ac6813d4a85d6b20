// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QObject>
#include <QPointer>

#include "core/model/session.h"

class QMessageBox;
class QWidget;

namespace crossover {

class Document;
class JournalKeeper;
class RecentFiles;

/// Brings files into the document and the document into files: dialogs, files dropped on the window, recent files, the
/// question before something unsaved goes, and what a crash has left behind. Nothing here blocks; GUI thread only.
class SessionFiles : public QObject {
    Q_OBJECT

public:
    SessionFiles(QWidget* window, Document* document, JournalKeeper* journal, RecentFiles* recent);

    void open(); ///< asks which
    void openPath(const QString& path);
    void openReference(); ///< pyzmq 17's, which is built in
    /// Reads a file, asked for, or the reference, and hands it over: the document stays.
    void openBeside(std::function<void(Session)> take);
    void openReferenceBeside(const std::function<void(Session)>& take);
    void save(); ///< into its file; asks for one the first time
    void saveAs();
    /// Calls `go` at once when nothing is unsaved, else when the user has saved or given up what is.
    void whenSaved(const QString& title, std::function<void()> go);
    void offerRecovery(); ///< of sweeps that a crash has cut off, one after the other
    void setMeasuring(bool measuring) { m_measuring = measuring; } ///< nothing is opened while a sweep runs

signals:
    void opened(const QString& what); ///< the document holds it
    void saved(const QString& path);
    void failed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(Session session, const QString& path);
    std::optional<Session> read(const QString& path);
    void saveTo(const QString& path);
    void offer(const QStringList& journals);
    void recover(const QString& journal);
    void askForFile(bool toSave, std::function<void(const QString& path)> chosen);

    QWidget* m_window;
    Document* m_document;
    JournalKeeper* m_journal;
    RecentFiles* m_recent;
    QPointer<QMessageBox> m_question;
    std::function<void()> m_afterSave;
    bool m_measuring = false;
};

} // namespace crossover
