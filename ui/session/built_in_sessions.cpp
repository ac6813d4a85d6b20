// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/built_in_sessions.h"

#include <QFile>

#include "core/store/open.h"

/// A program keeps the resources of a static library only when it asks for them; the macro wants no namespace around
/// it.
static void initializeResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace crossover {

namespace {

Session builtIn(const QString& path, const std::string& name)
{
    initializeResources();
    QFile file(path);
    [[maybe_unused]] const bool readable = file.open(QIODevice::ReadOnly);
    Q_ASSERT(readable);
    return openSession(file.readAll().toStdString(), name).value();
}

} // namespace

Session referenceSession()
{
    auto session = builtIn(QStringLiteral(":/reference/pyzmq-17-throughput.csv"), "pyzmq 17");
    session.title = "pyzmq 17 reference";
    session.notes = "Published with pyzmq's performance notebook: pyzmq 17 over ipc, on a machine of its authors.";
    return session;
}

Session sampleSession()
{
    return builtIn(QStringLiteral(":/sample/sample.zxo.gz"), "sample.zxo.gz");
}

} // namespace crossover
