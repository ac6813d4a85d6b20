// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_reader.h"

#include <system_error>

#include <QDir>
#include <QFile>

#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr int settlingMs = 300;

/// Every metric that the files have, percentiles and peak memory too.
HistoryOptions everything()
{
    HistoryOptions options;
    options.metrics.assign(metricChoices.begin(), metricChoices.end());
    return options;
}

} // namespace

HistoryReader::HistoryReader(QString folder, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_files(QFile::encodeName(m_folder).toStdString(), everything())
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settlingMs);
    connect(&m_settled, &QTimer::timeout, this, &HistoryReader::readAgain);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settled, qOverload<>(&QTimer::start));
    m_watcher.addPath(m_folder);
}

HistoryReader::~HistoryReader()
{
    m_thread.request_stop();
    if (m_thread.joinable()) m_thread.join(); // before the rest of us is gone
}

void HistoryReader::setAlpha(double alpha)
{
    m_alpha = alpha;
    readAgain();
}

void HistoryReader::start()
{
    m_files.setAlpha(m_alpha);
    const auto read = [this](const std::stop_token& stop) {
        const auto progress = [this](std::size_t done, std::size_t all) {
            emit progressed(static_cast<int>(done), static_cast<int>(all)); // queued: from another thread
        };
        auto result = std::make_shared<Result<History>>(m_files.read(stop, progress));
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this, [this, result] { end(result); }, Qt::QueuedConnection);
    };
    try {
        m_thread = std::jthread(read);
    } catch (const std::system_error&) { // then the window waits
        read({});
    }
}

/// What changed while it reads is read afterwards.
void HistoryReader::readAgain()
{
    m_stale = isReading();
    if (!m_stale) start();
}

void HistoryReader::end(const std::shared_ptr<Result<History>>& result)
{
    if (m_thread.joinable()) m_thread.join();
    if (*result) {
        watch(**result);
        emit finished(**result);
    } else {
        emit failed(toSentence(result->error().message));
    }
    if (m_stale) readAgain();
}

/// A file that cannot be read may still be on its way into the folder. The folder itself may have come back.
void HistoryReader::watch(const History& history)
{
    if (!m_watcher.files().isEmpty()) m_watcher.removePaths(m_watcher.files());
    for (const auto& file : history.leftOut)
        m_watcher.addPath(QDir(m_folder).filePath(QFile::decodeName(file.file.c_str())));
    if (m_watcher.directories().isEmpty()) m_watcher.addPath(m_folder);
}

} // namespace crossover
