// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standard_streams.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace crossover {

void openStandardStreams()
{
    for (const int stream : std::array{STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) >= 0 || errno != EBADF) continue;
        // The system gives the lowest number that is free: this one, since those below are open by now.
        (void)::open("/dev/null", stream == STDIN_FILENO ? O_RDONLY : O_WRONLY);
    }
}

} // namespace crossover
