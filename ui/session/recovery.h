// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QObject>

class QWidget;

namespace crossover {

class SessionFiles;

/// Offers what crashed programs have left in the folder of journals, the newest first: to restore it, to throw it away,
/// or to be asked again at the next start. Nothing here blocks; GUI thread only.
class Recovery : public QObject {
    Q_OBJECT

public:
    Recovery(QWidget* window, SessionFiles* files);

    void offer(std::vector<std::string> journals); ///< oldest first

signals:
    void failed(const QString& sentence);

private:
    QWidget* m_window;
    SessionFiles* m_files;
};

} // namespace crossover
