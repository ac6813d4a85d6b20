// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/reference_session.h"

#include <QFile>

#include "core/store/open.h"

/// A program keeps the resources of a static library only when it asks for them; the macro wants no namespace around
/// it.
static void initializeResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace crossover {

Session referenceSession()
{
    initializeResources();
    QFile file(QStringLiteral(":/reference/pyzmq-17-throughput.csv"));
    [[maybe_unused]] const bool readable = file.open(QIODevice::ReadOnly);
    Q_ASSERT(readable); // it is built in
    auto session = openSession(file.readAll().toStdString(), "pyzmq 17").value();
    session.title = "pyzmq 17 reference";
    session.notes = "Published with pyzmq's performance notebook: pyzmq 17 over ipc, on a machine of its authors.";
    return session;
}

} // namespace crossover
