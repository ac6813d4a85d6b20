// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output_file.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace crossover {

Result<OutputFile> OutputFile::open(const std::string& path)
{
    if (path == "-") return OutputFile("standard output", ::dup(STDOUT_FILENO));
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0) return failure(fmt::format("{} cannot be written: {}", path, std::strerror(errno)));
    return OutputFile(path, descriptor);
}

OutputFile::OutputFile(OutputFile&& other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1)), m_begun(other.m_begun)
{
}

OutputFile::~OutputFile()
{
    if (m_descriptor >= 0) ::close(m_descriptor);
}

Result<void> OutputFile::writeLine(std::string_view line)
{
    struct stat status {};
    if (!std::exchange(m_begun, true) && m_path != "standard output" && ::fstat(m_descriptor, &status) == 0 &&
        S_ISREG(status.st_mode) && ::ftruncate(m_descriptor, 0) != 0) {
        return failure(fmt::format("{} cannot be written: {}", m_path, std::strerror(errno)));
    }
    return write(std::string(line) + '\n'); // one call a line, so that a reader never sees half of one
}

Result<void> OutputFile::write(std::string_view text)
{
    while (!text.empty()) {
        const auto written = ::write(m_descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0 && errno == EPIPE) return failure(fmt::format("{}: its reader has gone", m_path));
        if (written < 0) return failure(fmt::format("{} could not be written: {}", m_path, std::strerror(errno)));
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

} // namespace crossover
