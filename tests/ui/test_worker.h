// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crossover {

/// A command that starts a worker (tests/worker), or one that does wrong what `how` says.
inline QString testWorker(const char* how = "")
{
    return QStringLiteral("exec '%1' %2").arg(QLatin1String(CROSSOVER_TEST_WORKER), QLatin1String(how)).trimmed();
}

} // namespace crossover
