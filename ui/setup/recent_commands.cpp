// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/recent_commands.h"

#include <algorithm>

#include "core/worker/worker_commands.h"
#include "ui/settings/window_settings.h"

namespace crossover {

QStringList recentCommands()
{
    QStringList commands = windowSettings().value(settingNames::recentCommands).toStringList();
    commands.removeIf([](const QString& command) { // damaged, or edited by hand
        const auto who = Who::named(command.toStdString());
        return !who || comesWithProgram(*who);
    });
    commands.removeDuplicates();
    return commands.first(std::min(mostRecentCommands, commands.size()));
}

void rememberCommand(const QString& command)
{
    auto known = recentCommands();
    known.removeAll(command);
    known.prepend(command);
    windowSettings().setValue(settingNames::recentCommands,
                              QStringList(known.first(std::min(mostRecentCommands, known.size()))));
}

} // namespace crossover
