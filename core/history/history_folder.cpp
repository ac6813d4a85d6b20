// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history_folder.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "core/model/words.h"
#include "core/report/export_format.h"
#include "core/store/open.h"

namespace crossover {

namespace {

namespace fs = std::filesystem;

/// Steps over the entries of a folder, and of those within it where the iterator does that.
template <class Iterator, class Take>
std::error_code walk(const std::string& path, const Take& take)
{
    std::error_code error;
    Iterator at(path, fs::directory_options::skip_permission_denied, error);
    for (; !error && at != Iterator(); at.increment(error))
        take(*at);
    return error;
}

bool isSession(const fs::directory_entry& entry)
{
    std::error_code gone;
    return formatOfName(entry.path().filename().string()) == ExportFormat::Session && entry.is_regular_file(gone);
}

} // namespace

HistoryFolder::HistoryFolder(std::string path, HistoryOptions options)
    : m_path(std::move(path)), m_options(std::move(options))
{
}

Result<HistoryFolder::Files> HistoryFolder::found() const
{
    Files files;
    const auto take = [&](const fs::directory_entry& entry) {
        std::error_code gone;
        if (!isSession(entry)) return;
        const File file{entry.last_write_time(gone), entry.file_size(gone)};
        if (!gone) files.emplace(entry.path().lexically_relative(m_path).string(), file);
    };
    // Without this, an unreadable folder would be skipped as those within it are.
    std::error_code error;
    const fs::directory_iterator readable(m_path, error);
    if (!error) {
        error = m_options.recursive ? walk<fs::recursive_directory_iterator>(m_path, take)
                                    : walk<fs::directory_iterator>(m_path, take);
    }
    if (error) return failure(Words::tr("{}: {}; choose a folder of sessions", m_path, error.message()));
    return files;
}

Result<std::vector<HistoryEntry>> HistoryFolder::entriesOf(const std::string& name, const std::stop_token& stop) const
{
    const auto session = openSession((fs::path(m_path) / name).string(), stop);
    if (!session) return tl::unexpected(session.error());
    return historyEntries(*session, name, m_options.metrics);
}

Result<History> HistoryFolder::read(const std::stop_token& stop, const Progress& progress)
{
    auto files = found();
    if (!files) return tl::unexpected(files.error());
    std::vector<Files::value_type*> fresh;
    for (auto& each : *files) {
        const auto known = m_files.find(each.first);
        const bool same = known != m_files.end() && known->second.written == each.second.written &&
                          known->second.bytes == each.second.bytes;
        if (same) {
            each.second.entries = std::move(known->second.entries);
        } else {
            fresh.push_back(&each);
        }
    }
    m_files = std::move(*files);
    for (std::size_t done = 0; done < fresh.size(); ++done) {
        if (progress) progress(done, fresh.size());
        auto& [name, file] = *fresh[done];
        file.entries = entriesOf(name, stop);
        if (!stop.stop_requested()) continue;
        for (auto unread = done; unread < fresh.size(); ++unread)
            m_files.erase(m_files.find(fresh[unread]->first));
        return stopped();
    }
    std::vector<HistoryEntry> entries;
    std::vector<LeftOut> leftOut;
    for (const auto& [name, file] : m_files) {
        if (file.entries) {
            entries.insert(entries.end(), file.entries->begin(), file.entries->end());
        } else {
            leftOut.push_back({name, file.entries.error().message});
        }
    }
    return historyOf(std::move(entries), std::move(leftOut), m_options.alpha);
}

} // namespace crossover
