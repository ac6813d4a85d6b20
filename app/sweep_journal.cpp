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

std::optional<Journal> beginJournal(const std::string& folder, const Session& session)
{
    auto journal = Journal::begin(folder, session);
    if (journal) return std::move(*journal);
    fmt::print(stderr, "Note: {}\n", journal.error().message);
    return std::nullopt;
}

void closeJournal(Journal& journal, const Session& session, bool failed, int signal)
{
    if (session.samples.empty() || (!failed && (signal == 0 || signal == SIGINT))) {
        if (const auto gone = journal.discard(); !gone) fmt::print(stderr, "Note: {}\n", gone.error().message);
        return;
    }
    (void)journal.end(*session.end);
    fmt::print(stderr, "The samples are kept in {}, which opens like a session.\n", journal.path());
}

} // namespace crossover
