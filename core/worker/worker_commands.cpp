// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker_commands.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include <fmt/format.h>
#include <unistd.h>

#include "core/model/words.h"

namespace crossover {

namespace {

namespace fs = std::filesystem;

/// Where the shipped workers may be: installed, or beside the program or the folder of the test that was built.
std::vector<fs::path> folders()
{
    std::error_code ignored;
    const auto program = fs::read_symlink("/proc/self/exe", ignored).parent_path();
    return {program.parent_path() / "lib/zmq-crossover/workers", program / "workers",
            program.parent_path() / "workers"};
}

/// For a shell.
std::string quoted(const std::string& text)
{
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

} // namespace

bool comesWithProgram(const Who& who)
{
    return who.isThread() || who.text() == "process" || freesItself(who);
}

bool freesItself(const Who& who)
{
    return std::ranges::find(shippedWorkers, who.text(), &ShippedWorker::name) != shippedWorkers.end();
}

Result<std::string> commandOf(const Who& who)
{
    if (who.isThread()) return failure(Words::tr("a thread of this program needs no command"));
    // The file of this very program, even if another was installed in its place meanwhile.
    if (who.text() == "process") return fmt::format("exec /proc/{}/exe worker", ::getpid());
    const auto shipped = std::ranges::find(shippedWorkers, who.text(), &ShippedWorker::name);
    if (shipped == shippedWorkers.end()) return who.text();
    for (const auto& folder : folders()) {
        const auto file = folder / shipped->file;
        std::error_code ignored;
        if (fs::exists(file, ignored)) return fmt::format("exec {} {}", shipped->runner, quoted(file.string()));
    }
    return failure(Words::tr("the worker {} is not installed: there is no {}", shipped->name,
                             (folders().front() / shipped->file).string()));
}

} // namespace crossover
