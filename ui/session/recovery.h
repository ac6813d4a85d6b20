// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QObject>

class QWidget;

namespace crossover {

/// Offers the sweeps that crashed programs left in the journal folder, newest first: restore, discard, or ask again at
/// the next start. Nothing here blocks. GUI thread only.
class Recovery : public QObject {
    Q_OBJECT

public:
    explicit Recovery(QWidget* window);

    void offer(std::vector<std::string> journals); ///< oldest first

signals:
    void restoreWanted(const std::string& journal);
    void failed(const QString& sentence);

private:
    QWidget* m_window;
};

} // namespace crossover
