// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sweep_journal.h"

#include <csignal>

#include <fmt/format.h>

#include "app/console.h"
#include "core/model/printable.h"

namespace crossover {

void tellAbandoned(const std::string& folder, Console& console)
{
    const auto paths = abandonedJournals(folder);
    if (paths.empty()) return;
    const auto what = paths.size() == 1 ? std::string("a sweep was cut off before it was saved. To restore it")
                                        : fmt::format("{} sweeps were cut off before they were saved, their journals "
                                                      "are in '{}'. To restore the newest",
                                                      paths.size(), printable(folder));
    console.note(fmt::format("{}: zmq-crossover export '{}' -o FILE.zxo, or open the window; to forget it: rm "
                             "'{}'",
                             what, printable(paths.back()), printable(paths.back())));
}

void closeJournal(JournalKeeper& journal, const Session& session, Safety safety, int signal, Console& console)
{
    const bool wanted = safety == Safety::Lost || (safety == Safety::Written && signal != 0 && signal != SIGINT);
    if (session.samples.empty() || !wanted) return journal.discard();
    if (const auto path = journal.path()) {
        // Not a note: who wants no notes must know of samples that are nowhere else.
        console.aside(fmt::format("The samples are kept in {}, which opens like a session.\n", printable(*path)));
    }
}

} // namespace crossover
