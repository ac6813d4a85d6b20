// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/console.h"
#include "core/model/who.h"

namespace crossover {

/// `zmq-crossover worker`: be one end of another program's sweep, on standard input and output, until the input ends.
/// With `--check`: tell whether another worker keeps to the protocol.
struct WorkerCommand {
    std::optional<Who> checked;
};

/// Returns the exit code: 1 if the worker breaks a promise, 2 if there is no such worker.
int runWorkerCommand(const WorkerCommand& command, Console& console);

} // namespace crossover
