// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recent_files.h"

#include <algorithm>

#include <QFileInfo>

#include "ui/settings/window_settings.h"

namespace crossover {

QStringList RecentFiles::paths() const
{
    QStringList paths = windowSettings().value(settingNames::recentFiles).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo(path).isAbsolute(); }); // damaged, or edited by hand
    paths.removeDuplicates();
    return paths.first(std::min(most, paths.size()));
}

void RecentFiles::add(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto known = paths();
    known.removeAll(absolute);
    known.prepend(absolute);
    store(known.first(std::min(most, known.size())));
}

void RecentFiles::remove(const QString& path)
{
    auto known = paths();
    if (known.removeAll(QFileInfo(path).absoluteFilePath()) > 0) store(known);
}

void RecentFiles::clear()
{
    store({});
}

void RecentFiles::store(const QStringList& paths)
{
    windowSettings().setValue(settingNames::recentFiles, paths);
    emit changed();
}

} // namespace crossover
