// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace crossover {

/// The files opened or saved last, newest first, saved between runs. A missing file stays in the list, since its disk
/// may come back; the caller may remove a file that it fails to open.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype most = 10;

    using QObject::QObject;

    [[nodiscard]] QStringList paths() const; ///< absolute
    void add(const QString& path);           ///< moves or adds it to the front
    void remove(const QString& path);
    void clear();

signals:
    void changed();

private:
    void store(const QStringList& paths);
};

} // namespace crossover
