// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/patient_write.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <climits>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>

#include "core/model/words.h"

namespace crossover {

namespace {

constexpr std::chrono::milliseconds look{100}; // from one look at the stop request to the next
constexpr int looksAfterStop = 20;

/// Whether a write would not block: there is room, or it will say why there never is any.
bool awaitRoom(int descriptor, const std::stop_token& stop)
{
    for (int looks = 0; looks < looksAfterStop;) {
        pollfd waited{descriptor, POLLOUT, 0};
        const int ready = ::poll(&waited, 1, static_cast<int>(look.count()));
        if (ready > 0 || (ready < 0 && errno != EINTR)) return true;
        if (stop.stop_requested()) ++looks;
    }
    errno = ECANCELED;
    return false;
}

} // namespace

bool isRegularFile(int descriptor)
{
    struct stat status {};
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

Descriptor openPatiently(const std::string& path, int flags, mode_t mode, const std::stop_token& stop,
                         const std::function<void()>& waiting)
{
    for (bool told = false;; std::this_thread::sleep_for(look)) {
        Descriptor file(::open(path.c_str(), flags | O_NONBLOCK, mode));
        if (file || errno != ENXIO) return file; // no such device or address: a pipe without a reader, or a socket
        struct stat status {};
        if (::stat(path.c_str(), &status) != 0) return Descriptor();
        if (!S_ISFIFO(status.st_mode)) {
            errno = ENXIO;
            return Descriptor();
        }
        if (stop.stop_requested()) {
            errno = ECANCELED;
            return Descriptor();
        }
        if (!std::exchange(told, true) && waiting) waiting();
    }
}

bool writePatiently(int descriptor, std::string_view content, const std::stop_token& stop)
{
    // A pipe with any room takes so much at once. Files never block.
    const std::size_t most = isRegularFile(descriptor) ? content.size() : PIPE_BUF;
    while (!content.empty()) {
        if (!awaitRoom(descriptor, stop)) return false;
        const auto written = ::write(descriptor, content.data(), std::min(content.size(), most));
        if (written < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (written < 0) return false;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::string whyUnwritable(int reason)
{
    if (reason == EPIPE) return Words::tr("its reader has gone");
    if (reason == ECANCELED) return Words::tr("nothing reads it");
    return std::strerror(reason);
}

} // namespace crossover
