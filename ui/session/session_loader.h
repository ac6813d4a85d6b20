// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <thread>
#include <vector>

#include <QObject>
#include <QStringList>

#include "core/model/session.h"

namespace crossover {

/// Reads small files at once and large files on a thread, so that the window stays responsive. One set of files at a
/// time: the next set, cancel() and the destructor cancel the previous one. GUI thread only.
class SessionLoader : public QObject {
    Q_OBJECT

public:
    struct Loaded {
        QString path;
        Result<Session> session;
    };
    using Done = std::function<void(std::vector<Loaded> files)>;

    /// Files with at most this many bytes together are read at once (about 0.1 s).
    static constexpr qint64 mostAtOnce = qint64{1} << 20;

    explicit SessionLoader(QObject* parent = nullptr) : QObject(parent) {}
    ~SessionLoader() override;

    /// Calls `done` on this thread with the result for each file; never calls it if cancelled.
    void load(const QStringList& paths, Done done);
    void cancel();
    [[nodiscard]] bool isLoading() const { return m_thread.joinable(); }

signals:
    void started(const QString& what); ///< the name of the file, or the number of files
    void ended();                      ///< with or without success

private:
    void finish(const std::stop_token& stop, std::vector<Loaded> files);

    std::jthread m_thread;
    std::vector<std::jthread> m_abandoned; ///< may still read a large file; joined at destruction
    Done m_done;
};

} // namespace crossover
