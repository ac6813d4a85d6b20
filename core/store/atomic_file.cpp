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

#include "core/model/descriptor.h"
#include "core/model/words.h"
#include "core/store/patient_write.h"

namespace crossover {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> cannot(const std::string& path)
{
    const int reason = errno;
    const bool full = reason == ENOSPC || reason == EDQUOT;
    return failure(Words::tr("{} cannot be written: {}. {}", path, whyUnwritable(reason),
                             full ? Words::tr("Free some disk space, or choose another folder.")
                                  : Words::tr("Choose another folder or file name.")));
}

Result<void> writeDirectly(const std::string& path, std::string_view content, const std::stop_token& stop)
{
    const Descriptor file = openPatiently(path, O_WRONLY | O_CLOEXEC, 0, stop);
    if (!file || !writePatiently(file.get(), content, stop)) return cannot(path);
    return {};
}

/// Where the links of a path lead, whether there is a file or not.
fs::path withoutLinks(const std::string& path)
{
    constexpr int mostLinks = 40; // the system follows no more either
    std::error_code failed;
    if (auto target = fs::canonical(path, failed); !failed) return target;
    fs::path target = path;
    for (int links = 0; links < mostLinks && fs::is_symlink(fs::symlink_status(target, failed)); ++links)
        target = target.parent_path() / fs::read_symlink(target, failed);
    return target;
}

/// What is to be written.
struct Destination {
    fs::path file;              ///< no link
    std::optional<mode_t> mode; ///< of the file that is there
    bool direct = false;        ///< no regular file
};

Result<Destination> destinationOf(const std::string& path)
{
    struct stat status {};
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (!exists && errno != ENOENT) return cannot(path);
    if (!exists) return Destination{withoutLinks(path), std::nullopt};
    if (S_ISDIR(status.st_mode)) {
        errno = EISDIR;
        return cannot(path);
    }
    // Renaming would replace a file that its owner has locked against writing.
    if (::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0) return cannot(path);
    if (!S_ISREG(status.st_mode)) return Destination{path, std::nullopt, true};
    return Destination{withoutLinks(path), status.st_mode & 07777};
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

Result<void> replace(const Destination& target, const std::string& path, std::string_view content)
{
    std::string beside;
    const Descriptor file = createBeside(target.file, beside);
    if (!file) return cannot(path);
    const bool done = (!target.mode || ::fchmod(file.get(), *target.mode) == 0) && file.write(content) &&
                      ::fsync(file.get()) == 0 && ::rename(beside.c_str(), target.file.c_str()) == 0;
    if (!done) {
        const auto why = cannot(path);
        ::unlink(beside.c_str());
        return why;
    }
    const auto folder = target.file.parent_path();
    flushFolder(folder.empty() ? fs::path(".") : folder);
    return {};
}

tl::unexpected<Error> tooLong(std::size_t most)
{
    return failure(Words::tr("it is larger than {} MiB", most >> 20));
}

} // namespace

Result<void> saveAtomically(const std::string& path, std::string_view content, const std::stop_token& stop)
{
    const auto target = destinationOf(path);
    if (!target) return tl::unexpected(target.error());
    return target->direct ? writeDirectly(path, content, stop) : replace(*target, path, content);
}

Result<void> checkSavable(const std::string& path)
{
    const auto target = destinationOf(path);
    if (!target) return tl::unexpected(target.error());
    if (target->direct) return {};
    std::string beside;
    if (!createBeside(target->file, beside)) return cannot(path);
    ::unlink(beside.c_str());
    return {};
}

Result<void> refusePipe(const std::string& path)
{
    std::error_code ignored;
    if (!fs::is_fifo(path, ignored)) return {};
    return failure(Words::tr("{} is a pipe, and the window cannot wait for its reader. Choose a file.", path));
}

Result<std::string> readWhole(const std::string& path, std::size_t most)
{
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) return failure(Words::tr("it is a folder, not a file"));
    std::ifstream file(path, std::ios::binary);
    if (!file) return failure(Words::tr("cannot be read: {}", std::strerror(errno)));
    const auto size = fs::file_size(path, ignored); // fails for anything but a regular file
    return readWhole(file, most, ignored ? 0 : size);
}

Result<std::string> readWhole(std::istream& in, std::size_t most, std::size_t expected)
{
    constexpr std::size_t block = 1 << 20;
    if (expected > most) return tooLong(most);
    std::string content;
    content.reserve(expected + block);
    while (in) {
        const auto held = content.size();
        content.resize(held + block);
        in.read(content.data() + held, block);
        content.resize(held + static_cast<std::size_t>(in.gcount()));
        if (content.size() > most) return tooLong(most);
    }
    if (in.bad()) return failure(Words::tr("reading failed before the end of the file"));
    return content;
}

} // namespace crossover
