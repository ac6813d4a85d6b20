// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "core/model/result.h"
#include "core/model/who.h"
#include "core/model/words.h"

namespace crossover {

/// A worker that comes with the program.
struct ShippedWorker {
    std::string_view name; ///< on the command line and in rows
    Phrase meaning;
    std::string_view file; ///< in the folder of workers
    std::string_view runner;
    bool copiesOnly = false; ///< else it has a zero-copy arm, and all free buffers in a way of their own
};

inline constexpr std::array<ShippedWorker, 3> shippedWorkers{{
    {"pyzmq", Words::mark("Python's binding (Debian: python3-zmq)"), "pyzmq.py", "python3"},
    {"libzmq", Words::mark("libzmq's C API, without the C++ of this program"), "libzmq-worker", ""},
    {"perl", Words::mark("ZMQ::FFI, which always copies (Debian: libzmq-ffi-perl)"), "perl.pl", "perl", true},
}};

/// Whether it is a thread or a worker of this program, or comes with it. Everything else is a command, which must not
/// be run because a file says so.
bool comesWithProgram(const Who& who);

/// Whether it is known to free zero-copy buffers in a way of its own: then there is no release to choose.
bool freesItself(const Who& who);

/// The command for a shell that starts a worker: its own, or that of this program or of a shipped worker. Fails for a
/// thread, which needs none, and for a shipped worker whose file is not there.
Result<std::string> commandOf(const Who& who);

} // namespace crossover
