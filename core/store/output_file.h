// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/model/result.h"
#include "core/store/descriptor.h"

namespace crossover {

/// Text for a file, a pipe or standard output ("-"), visible to a reader at once. The first write replaces the content
/// of a file; opening it changes nothing. One thread at a time.
class OutputFile {
public:
    /// Fails with the reason when the path cannot be written.
    static Result<OutputFile> open(const std::string& path);

    /// Fails when the disk is full or the reader has gone.
    Result<void> write(std::string_view text);
    Result<void> writeLine(std::string_view line);

private:
    OutputFile(std::string path, int descriptor) : m_path(std::move(path)), m_file(descriptor) {}
    [[nodiscard]] bool clear() const;

    std::string m_path;
    Descriptor m_file;
    bool m_begun = false;
};

/// Writes to standard output at once.
Result<void> printText(std::string_view text);

} // namespace crossover
