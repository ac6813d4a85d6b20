// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/model/descriptor.h"
#include "core/model/result.h"

namespace crossover {

/// Text for a file or a pipe, visible to a reader at once. The first write replaces the content of a file; opening it
/// changes nothing, but locks it against other programs of this kind until it is closed or the process ends. One thread
/// at a time.
class OutputFile {
public:
    /// Waits for the reader of a named pipe until a stop is requested, and calls `waiting` before. Fails with the
    /// reason when the path cannot be written, or with the process that writes to it already.
    static Result<OutputFile> open(const std::string& path, std::stop_token stop = {},
                                   const std::function<void()>& waiting = {});

    /// Fails when the disk is full or the reader has gone.
    Result<void> write(std::string_view text);

    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    OutputFile(std::string path, Descriptor file, std::stop_token stop)
        : m_path(std::move(path)), m_file(std::move(file)), m_stop(std::move(stop))
    {
    }
    [[nodiscard]] bool clear() const;

    std::string m_path;
    Descriptor m_file;
    std::stop_token m_stop;
    bool m_begun = false;
};

} // namespace crossover
