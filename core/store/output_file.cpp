// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/output_file.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "core/model/words.h"
#include "core/store/patient_write.h"

namespace crossover {

namespace {

/// Locks that say which process holds them. Those of flock() do not, but they last until this file is closed; these are
/// lost as soon as the process closes the file anywhere.
struct flock recordLock()
{
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

std::string holderOf(const Descriptor& file)
{
    auto lock = recordLock();
    const bool known = ::fcntl(file.get(), F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK && lock.l_pid > 0;
    return known ? Words::tr("process {}", lock.l_pid) : Words::tr("another process");
}

/// File systems without locks have none: that is no reason to measure nothing.
Result<void> claim(const Descriptor& file, const std::string& path)
{
    if (!isRegularFile(file.get())) return {};
    if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        return failure(Words::tr("{} is being written by {}. Choose another file, or wait until that sweep has ended.",
                                 path, holderOf(file)));
    }
    auto mine = recordLock();
    (void)::fcntl(file.get(), F_SETLK, &mine);
    return {};
}

} // namespace

Result<OutputFile> OutputFile::open(const std::string& path, std::stop_token stop, const std::function<void()>& waiting)
{
    auto file = openPatiently(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666, stop, waiting);
    if (!file) return failure(Words::tr("{} cannot be written: {}", path, whyUnwritable(errno)));
    if (auto claimed = claim(file, path); !claimed) return tl::unexpected(claimed.error());
    return OutputFile(path, std::move(file), std::move(stop));
}

Result<void> OutputFile::write(std::string_view text)
{
    if ((std::exchange(m_begun, true) || clear()) && writePatiently(m_file.get(), text, m_stop)) return {};
    return failure(Words::tr("{} could not be written: {}", m_path, whyUnwritable(errno)));
}

/// Removes what a file holds.
bool OutputFile::clear() const
{
    return !isRegularFile(m_file.get()) || ::ftruncate(m_file.get(), 0) == 0;
}

} // namespace crossover
