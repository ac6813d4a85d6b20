// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <thread>
#include <vector>

#include <QObject>
#include <QStringList>

#include "core/model/session.h"

namespace crossover {

/// Reads files: small ones at once, large ones on a thread of its own, so that the window stays alive. One set of files
/// at a time; the next one, cancel() and the destructor give up the one before. GUI thread only.
class SessionLoader : public QObject {
    Q_OBJECT

public:
    struct Loaded {
        QString path;
        Result<Session> session;
    };
    using Done = std::function<void(std::vector<Loaded> files)>;

    /// Bytes of all files together that are read before a hand is off the mouse (about 0.1 s).
    static constexpr qint64 mostAtOnce = qint64{1} << 20;

    explicit SessionLoader(QObject* parent = nullptr) : QObject(parent) {}
    ~SessionLoader() override;

    /// Calls `done`, on this thread, with what became of each; never when it is cancelled.
    void load(const QStringList& paths, Done done);
    void cancel();
    [[nodiscard]] bool isLoading() const { return m_thread.joinable(); }

signals:
    void started(const QString& what); ///< in words: one file's name, or how many there are
    void ended();                      ///< however it ended

private:
    void finish(const std::stop_token& stop, std::vector<Loaded> files);

    std::jthread m_thread;
    std::vector<std::jthread> m_abandoned; ///< may still be within a long read; nobody waits before the end
    Done m_done;
};

} // namespace crossover
