// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

#include "core/history/history.h"

namespace crossover {

struct HistoryOptions {
    std::vector<Metric> metrics{Metric::Throughput, Metric::SendRate, Metric::Latency, Metric::Cpu};
    double alpha = historyAlpha; ///< probability of a change claimed where nothing changed, for each series
    bool recursive = false;      ///< also the folders within
};

/// The sessions of a folder: its files whose names end in .zxo or .zxo.gz. One is read after the other, and only what a
/// history needs is kept, so that the next read() opens none but new and changed files. One thread at a time.
class HistoryFolder {
public:
    /// Called before each file is opened, with the number of files that are done, and of all to open.
    using Progress = std::function<void(std::size_t done, std::size_t all)>;

    explicit HistoryFolder(std::string path, HistoryOptions options = {});

    /// Files that cannot be read are left out, with the reason. Fails if the folder cannot be read, and after a stop
    /// request.
    Result<History> read(const std::stop_token& stop = {}, const Progress& progress = {});

    void setAlpha(double alpha) { m_options.alpha = alpha; } ///< for the next read()
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] std::size_t files() const { return m_files.size(); } ///< found by the last read()

private:
    /// A file as it was when it was read.
    struct File {
        std::filesystem::file_time_type written;
        std::uintmax_t bytes = 0;
        Result<std::vector<HistoryEntry>> entries = {};
    };
    using Files = std::map<std::string, File>; ///< by their names within the folder

    [[nodiscard]] Result<Files> found() const;
    [[nodiscard]] Result<std::vector<HistoryEntry>> entriesOf(const std::string& name,
                                                              const std::stop_token& stop) const;

    std::string m_path;
    HistoryOptions m_options;
    Files m_files;
};

} // namespace crossover
