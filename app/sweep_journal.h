// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/session.h"
#include "core/store/journal_keeper.h"

namespace crossover {

class Console;

// The journal of a sweep without a window, and what is said of it on standard error. It is a net: that it cannot be
// written is told, and ends nothing.

/// What others have left behind is told, not touched: it takes a decision. Of many, the newest is named.
void tellAbandoned(const std::string& folder, Console& console);

/// Where the samples of a sweep have got to at its end.
enum class Safety {
    Saved,   ///< in a session
    Written, ///< to everything else that was wanted
    Lost,    ///< some of it could not be written
};

/// Removes it when a session has the samples, when everything was written and nothing but Ctrl-C ended the sweep, and
/// when there are no samples. Else it is kept, and its name told. `signal` is what interrupted the sweep, 0 for
/// nothing.
void closeJournal(JournalKeeper& journal, const Session& session, Safety safety, int signal, Console& console);

} // namespace crossover
