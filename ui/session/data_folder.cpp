// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/data_folder.h"

#include <QStandardPaths>

namespace crossover {

std::string journalFolder()
{
    const auto data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return (data + QStringLiteral("/zmq-crossover/journals")).toStdString();
}

} // namespace crossover
