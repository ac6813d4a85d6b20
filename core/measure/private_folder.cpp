// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/private_folder.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/model/words.h"

namespace crossover {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longestIpcPath = 107; // sockaddr_un::sun_path without its final zero
constexpr std::string_view namePattern = "zmq-crossover-XXXXXX";
constexpr std::string_view nameStart = namePattern.substr(0, namePattern.find('X'));
constexpr const char* socketName = "link";

std::array<fs::path, 2> temporaryRoots()
{
    std::error_code ignored;
    return {fs::temp_directory_path(ignored), "/tmp"};
}

/// As mkdtemp() makes them.
bool isOurName(std::string_view name)
{
    return name.size() == namePattern.size() && name.starts_with(nameStart);
}

/// A folder of this user that nobody else may enter.
bool isPrivate(const Descriptor& folder)
{
    struct stat status {};
    return ::fstat(folder.get(), &status) == 0 && status.st_uid == ::geteuid() && (status.st_mode & 077) == 0;
}

bool holdsSocket(const Descriptor& folder)
{
    struct stat status {};
    return ::fstatat(folder.get(), socketName, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISSOCK(status.st_mode);
}

std::vector<std::string> ourNamesIn(const fs::path& root)
{
    std::vector<std::string> names;
    std::error_code failed;
    for (fs::directory_iterator at(root, failed), end; !failed && at != end; at.increment(failed)) {
        if (auto name = at->path().filename().string(); isOurName(name)) names.push_back(std::move(name));
    }
    return names;
}

void removeIfAbandoned(const Descriptor& root, const char* name)
{
    const Descriptor folder(::openat(root.get(), name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder || !isPrivate(folder) || !folder.lock()) return;
    if (holdsSocket(folder)) ::unlinkat(folder.get(), socketName, 0);
    ::unlinkat(root.get(), name, AT_REMOVEDIR); // fails if there is anything else in it
}

} // namespace

Result<PrivateFolder> PrivateFolder::create()
{
    int reason = ENAMETOOLONG;
    for (const auto& root : temporaryRoots()) {
        if (root.empty() || (root / namePattern / socketName).string().size() > longestIpcPath) continue;
        auto folder = createIn(root);
        if (folder) return std::move(*folder);
        reason = folder.error();
    }
    return failure(Words::tr("cannot create a temporary folder for an ipc socket: {}. Set TMPDIR to a short path of "
                             "a writable folder, or measure inproc or tcp.",
                             std::strerror(reason)));
}

tl::expected<PrivateFolder, int> PrivateFolder::createIn(const fs::path& root)
{
    // Until it is locked, another program may take a new folder for an abandoned one.
    constexpr int attempts = 10;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        std::string path = (root / namePattern).string();
        if (!::mkdtemp(path.data())) return tl::unexpected(errno); // mode 0700, under a name that nobody else has
        PrivateFolder folder;
        folder.m_path = path;
        folder.m_lock = Descriptor(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!folder.m_lock && errno == ENOENT) continue; // removed already
        if (!folder.m_lock) return tl::unexpected(errno);
        // Where folders cannot be locked, nobody else can, and takes this one for abandoned.
        const bool taken = !folder.m_lock.lock() && errno == EWOULDBLOCK;
        if (!taken && folder.isKept()) return folder;
    }
    return tl::unexpected(EBUSY);
}

/// Whether its name still leads to it.
bool PrivateFolder::isKept() const
{
    struct stat opened {};
    struct stat named {};
    return ::fstat(m_lock.get(), &opened) == 0 && ::lstat(m_path.c_str(), &named) == 0 &&
           opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

void PrivateFolder::removeAbandoned()
{
    for (const auto& path : temporaryRoots()) {
        const Descriptor root(path.empty() ? -1 : ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!root) continue;
        for (const auto& name : ourNamesIn(path))
            removeIfAbandoned(root, name.c_str());
    }
}

fs::path PrivateFolder::socket() const
{
    return m_path / socketName;
}

PrivateFolder::~PrivateFolder()
{
    if (m_path.empty()) return;
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

} // namespace crossover
