// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The program in a shell, with redirections, limits and pipes, and as a user who is not root.

#include <optional>

#include <sys/resource.h>
#include <unistd.h>

#include "tests/app/program.h"

namespace program {

/// A sweep of a fraction of a second; 16 trials, both tests.
inline const QStringList swift{"sweep", "--transport", "inproc", "--sizes",    "64,4096", "--rounds",
                               "4",     "--trial-ms",  "1",      "--burst-ms", "0.2",     "--no-refine"};
inline constexpr int swiftRows = 2 * 2 * 2 * 4;

/// Runs a script in which $zc stands for the program.
inline Ended runScript(const QString& script)
{
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("zc", QStringLiteral(CROSSOVER_PROGRAM));
    for (const auto* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(variable);
    shell.setProcessEnvironment(environment);
    shell.start("/bin/sh", {"-c", script});
    return finish(shell);
}

/// The program run by a user without rights, with this limit on threads; nothing where that user may not run it.
inline std::optional<Ended> runUnprivileged(const QStringList& arguments, rlim_t threads = RLIM_INFINITY)
{
    QProcess process;
    process.setChildProcessModifier([threads] {
        constexpr uid_t nobody = 65'534;
        if (::getuid() == 0 && ::setuid(nobody) != 0) ::_exit(126);
        if (threads == RLIM_INFINITY) return;
        const rlimit few{threads, threads};
        if (::setrlimit(RLIMIT_NPROC, &few) != 0) ::_exit(126);
    });
    startProgram(process, arguments);
    if (!process.waitForStarted(patience)) return std::nullopt;
    return finish(process);
}

} // namespace program
