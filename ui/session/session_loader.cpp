// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_loader.h"

#include <memory>
#include <system_error>
#include <utility>

#include <QFile>
#include <QFileInfo>

#include "core/store/open.h"

namespace crossover {

namespace {

qint64 bytesOf(const QStringList& paths)
{
    qint64 bytes = 0;
    for (const auto& path : paths)
        bytes += QFileInfo(path).size();
    return bytes;
}

Result<Session> readFile(const QString& path, const std::stop_token& stop)
{
    const QFileInfo file(path);
    if (file.exists() && !file.isFile() && !file.isDir()) { // it might never end
        return failure(SessionLoader::tr("is a pipe or a device; save its content to a file first").toStdString());
    }
    return openSession(QFile::encodeName(path).toStdString(), stop);
}

std::vector<SessionLoader::Loaded> readAll(const QStringList& paths, const std::stop_token& stop)
{
    std::vector<SessionLoader::Loaded> files;
    for (const auto& path : paths)
        files.push_back({path, readFile(path, stop)});
    return files;
}

} // namespace

SessionLoader::~SessionLoader()
{
    m_thread.request_stop(); // joined with the members, before what they might still post to us is gone
}

void SessionLoader::load(const QStringList& paths, Done done)
{
    cancel();
    if (bytesOf(paths) <= mostAtOnce) return done(readAll(paths, {}));
    m_done = std::move(done);
    emit started(paths.size() == 1 ? QFileInfo(paths.front()).fileName() : tr("%1 files").arg(paths.size()));
    try {
        m_thread = std::jthread([this, paths](const std::stop_token& stop) {
            auto files = std::make_shared<std::vector<Loaded>>(readAll(paths, stop));
            if (stop.stop_requested()) return;
            QMetaObject::invokeMethod(
                this, [this, stop, files] { finish(stop, std::move(*files)); }, Qt::QueuedConnection);
        });
    } catch (const std::system_error&) { // then the window waits
        finish({}, readAll(paths, {}));
    }
}

void SessionLoader::cancel()
{
    if (!isLoading()) return;
    m_thread.request_stop();
    m_abandoned.push_back(std::move(m_thread));
    m_done = {};
    emit ended();
}

/// A call that was posted before its reading was given up comes too late.
void SessionLoader::finish(const std::stop_token& stop, std::vector<Loaded> files)
{
    if (stop.stop_requested()) return;
    if (m_thread.joinable()) m_thread.join();
    const auto done = std::exchange(m_done, {});
    emit ended();
    done(std::move(files));
}

} // namespace crossover
