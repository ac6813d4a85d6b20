// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace crossover {

inline constexpr qsizetype mostRecentCommands = 8;

/// The commands of senders and receivers that the user has run from the window, newest first, saved between runs.
QStringList recentCommands();
void rememberCommand(const QString& command); ///< moves or adds it to the front

} // namespace crossover
