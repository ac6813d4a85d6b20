// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/model/result.h"

namespace crossover {

/// Lines for a file, a pipe or standard output ("-"), each visible to a reader at once. What stood in a file before is
/// replaced by the first line, not by opening it.
class OutputFile {
public:
    /// Fails with the reason when the path cannot be written.
    static Result<OutputFile> open(const std::string& path);

    OutputFile(OutputFile&& other) noexcept;
    OutputFile& operator=(OutputFile&&) = delete;
    ~OutputFile();

    /// Fails when the disk is full or the reader has gone.
    Result<void> writeLine(std::string_view line);

private:
    OutputFile(std::string path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}
    Result<void> write(std::string_view text);

    std::string m_path;
    int m_descriptor;
    bool m_begun = false;
};

} // namespace crossover
