// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/output_file.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace crossover {

namespace {

constexpr const char* standardOutput = "standard output";

} // namespace

Result<OutputFile> OutputFile::open(const std::string& path)
{
    if (path == "-") return OutputFile(standardOutput, ::dup(STDOUT_FILENO));
    OutputFile file(path, ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666));
    if (!file.m_file) return failure(fmt::format("{} cannot be written: {}", path, std::strerror(errno)));
    return file;
}

Result<void> OutputFile::write(std::string_view text)
{
    if ((std::exchange(m_begun, true) || clear()) && m_file.write(text)) return {};
    if (errno == EPIPE) return failure(fmt::format("{}: its reader has gone", m_path));
    return failure(fmt::format("{} could not be written: {}", m_path, std::strerror(errno)));
}

Result<void> OutputFile::writeLine(std::string_view line)
{
    return write(std::string(line) + '\n'); // one call a line, so that a reader never sees half of one
}

/// Removes what a file holds. Standard output may be a file that others write to as well.
bool OutputFile::clear() const
{
    struct stat status {};
    const bool isFile = m_path != standardOutput && ::fstat(m_file.get(), &status) == 0 && S_ISREG(status.st_mode);
    return !isFile || ::ftruncate(m_file.get(), 0) == 0;
}

Result<void> printText(std::string_view text)
{
    return OutputFile::open("-").and_then([&](OutputFile output) { return output.write(text); });
}

} // namespace crossover
