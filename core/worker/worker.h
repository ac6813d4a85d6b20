// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace crossover {

/// Where a worker runs.
enum class WorkerKind {
    Process, ///< in a process of its own
    Thread,  ///< in the process of the sweep: its CPU time is not another program's
};

/// This program's own worker: reads requests from one descriptor and answers on the other, until its input ends, which
/// also ends a burst. It can do everything that a link can (PROTOCOL.md). Sends and receives on a thread of its own,
/// whichever thread calls: glibc manages the memory of a program's first thread differently. Writing fails with EPIPE
/// when nobody reads, if this process ignores SIGPIPE.
void serveWorker(int input, int output, WorkerKind kind);

/// Of the monotonic clock of this machine: the same in all processes that share it, another one on every other machine.
/// Empty if the system does not tell.
std::string clockName();

} // namespace crossover
