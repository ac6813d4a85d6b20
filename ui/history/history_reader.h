// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <thread>

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include "core/history/history_folder.h"

namespace crossover {

/// Reads the history of a folder on a thread, and again whenever a session is saved there or goes away. GUI thread
/// only.
class HistoryReader : public QObject {
    Q_OBJECT

public:
    explicit HistoryReader(QString folder, QObject* parent = nullptr);
    ~HistoryReader() override;

    void start();
    /// Probability of a change claimed where nothing changed; reads again.
    void setAlpha(double alpha);
    [[nodiscard]] double alpha() const { return m_alpha; }
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] bool isReading() const { return m_thread.joinable(); }

signals:
    void progressed(int done, int all); ///< before a file is opened
    void finished(const crossover::History& history);
    void failed(const QString& sentence);

private:
    void readAgain();
    void end(const std::shared_ptr<Result<History>>& result);
    void watch(const History& history);

    QString m_folder;
    double m_alpha = historyAlpha;
    HistoryFolder m_files; ///< of the thread while it runs
    QFileSystemWatcher m_watcher;
    QTimer m_settled; ///< a folder often changes several times in a row
    bool m_stale = false;
    std::jthread m_thread;
};

} // namespace crossover
