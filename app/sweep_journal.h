// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/session.h"
#include "core/store/journal_keeper.h"

namespace crossover {

// The journal of a sweep without a window, and what is said of it on standard error. It is a net: that it cannot be
// written is told, and ends nothing.

/// What others have left behind is told, not touched: it takes a decision. Of many, the newest is named.
void tellAbandoned(const std::string& folder);

/// Removes it when all went to where it was wanted, or the user wanted no more of it: `signal` is what interrupted the
/// sweep, 0 for nothing. Else it is kept, and its name told.
void closeJournal(JournalKeeper& journal, const Session& session, bool failed, int signal);

} // namespace crossover
