// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace crossover {

class Document;
class FileActions;
class JournalKeeper;
class RecentFiles;
class Recovery;
class SessionFiles;

/// Carries out the commands of the File menu: opening, saving, properties, recent files, recovery; reports the outcome.
/// GUI thread only.
class FileControl : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Document* document;
        JournalKeeper* journal;
        FileActions* actions;
    };

    FileControl(const Parts& parts, QWidget* window);

    [[nodiscard]] SessionFiles* files() const { return m_files; }
    void offerRecovery(); ///< of sweeps that a crash interrupted
    void showState(bool measuring);

signals:
    void opened(const QString& what); ///< it is in the document now
    void happened(const QString& sentence);
    void failed(const QString& sentence);

private:
    void connectActions();
    void editProperties();

    Parts m_parts;
    QWidget* m_window;
    RecentFiles* m_recent;
    SessionFiles* m_files;
    Recovery* m_recovery;
};

} // namespace crossover
