// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sweep_journal.h"

#include <csignal>
#include <cstdio>

#include <fmt/format.h>

namespace crossover {

void tellAbandoned(const std::string& folder)
{
    const auto paths = abandonedJournals(folder);
    if (paths.empty()) return;
    const auto what = paths.size() == 1 ? std::string("a sweep was cut off before it was saved. To restore it")
                                        : fmt::format("{} sweeps were cut off before they were saved, their journals "
                                                      "are in '{}'. To restore the newest",
                                                      paths.size(), folder);
    fmt::print(stderr, "Note: {}: zmq-crossover export '{}' -o FILE.zxo, or open the window; to forget it: rm '{}'\n",
               what, paths.back(), paths.back());
}

void closeJournal(JournalKeeper& journal, const Session& session, bool failed, int signal)
{
    if (session.samples.empty() || (!failed && (signal == 0 || signal == SIGINT))) return journal.discard();
    if (const auto path = journal.path()) {
        fmt::print(stderr, "The samples are kept in {}, which opens like a session.\n", *path);
    }
}

} // namespace crossover
