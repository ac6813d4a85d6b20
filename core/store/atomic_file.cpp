// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/atomic_file.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <optional>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/store/descriptor.h"

namespace crossover {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> cannot(const std::string& path)
{
    const int reason = errno;
    const bool full = reason == ENOSPC || reason == EDQUOT;
    return failure(
        fmt::format("{} cannot be written: {}. {}", path, std::strerror(reason),
                    full ? "Free some disk space, or choose another folder." : "Choose another folder or file name."));
}

Result<void> writeDirectly(const std::string& path, std::string_view content)
{
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file || !file.write(content)) return cannot(path);
    return {};
}

/// A new, empty file with the permissions new files get here, in the folder of `target`; its name goes to `name`.
Descriptor createBeside(const fs::path& target, std::string& name)
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        name = fmt::format("{}.{}-{}.part", target.string(), ::getpid(), attempt);
        Descriptor file(::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
        if (file || errno != EEXIST) return file;
    }
    return Descriptor();
}

/// A rename is on the disk when its folder is. What fails here takes nothing back, and some file systems cannot.
void flushFolder(const fs::path& folder)
{
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened) ::fsync(opened.get());
}

/// `mode`: of the older file, which the new one takes over.
Result<void> replace(const fs::path& target, std::optional<mode_t> mode, const std::string& path,
                     std::string_view content)
{
    std::string beside;
    const Descriptor file = createBeside(target, beside);
    if (!file) return cannot(path);
    const bool done = (!mode || ::fchmod(file.get(), *mode) == 0) && file.write(content) && ::fsync(file.get()) == 0 &&
                      ::rename(beside.c_str(), target.c_str()) == 0;
    if (!done) {
        const auto why = cannot(path);
        ::unlink(beside.c_str());
        return why;
    }
    const auto folder = target.parent_path();
    flushFolder(folder.empty() ? fs::path(".") : folder);
    return {};
}

} // namespace

Result<void> saveAtomically(const std::string& path, std::string_view content)
{
    std::error_code ignored;
    auto target = fs::canonical(path, ignored); // where links lead
    if (ignored) target = path;
    struct stat status {};
    const bool exists = ::stat(target.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode)) {
        errno = EISDIR;
        return cannot(path);
    }
    if (exists && !S_ISREG(status.st_mode)) return writeDirectly(path, content);
    // Renaming would replace a file that its owner has locked against writing.
    if (exists && ::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0) return cannot(path);
    return replace(target, exists ? std::optional(status.st_mode & 07777) : std::nullopt, path, content);
}

Result<std::string> readWhole(const std::string& path, std::size_t most)
{
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) return failure("it is a folder, not a file");
    std::ifstream file(path, std::ios::binary);
    if (!file) return failure(fmt::format("cannot be read: {}", std::strerror(errno)));
    return readWhole(file, most);
}

Result<std::string> readWhole(std::istream& in, std::size_t most)
{
    constexpr std::size_t block = 1 << 20;
    std::string content;
    while (in) {
        const auto held = content.size();
        content.resize(held + block);
        in.read(content.data() + held, block);
        content.resize(held + static_cast<std::size_t>(in.gcount()));
        if (content.size() > most) return failure(fmt::format("it is larger than {} MiB", most >> 20));
    }
    if (in.bad()) return failure("reading failed before the end of the file");
    return content;
}

} // namespace crossover
