// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace crossover {

/// What the window remembers from one run to the next. Nothing in it changes a measurement. Any setting may be missing
/// or damaged: readers silently use defaults.
inline QSettings windowSettings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("zmq-crossover"),
                     QStringLiteral("window"));
}

namespace settingNames {
inline const QString geometry = QStringLiteral("window/geometry");
inline const QString setupSplitter = QStringLiteral("window/setupSplitter");
inline const QString setupHidden = QStringLiteral("window/setupHidden");
inline const QString detailSplitter = QStringLiteral("window/detailSplitter");
inline const QString colourScheme = QStringLiteral("window/colourScheme");
inline const QString lastSetup = QStringLiteral("setup/last");
inline const QString seedFixed = QStringLiteral("setup/seedFixed");
inline const QString ownPresets = QStringLiteral("presets");
inline const QString recentCommands = QStringLiteral("setup/recentCommands");
inline const QString exportFolder = QStringLiteral("export/folder");
inline const QString sessionFolder = QStringLiteral("files/folder");
inline const QString recentFiles = QStringLiteral("files/recent");
inline const QString charts = QStringLiteral("charts"); ///< a group: chart_memory.h
} // namespace settingNames

} // namespace crossover
