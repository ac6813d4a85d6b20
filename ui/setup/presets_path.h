// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QDir>
#include <QFileInfo>

#include "ui/settings/window_settings.h"

namespace crossover {

/// The file of the user's own presets (core/setup/preset_file.h), beside the settings of the window.
inline std::string presetsPath()
{
    return QFileInfo(windowSettings().fileName()).dir().filePath(QStringLiteral("presets.json")).toStdString();
}

} // namespace crossover
