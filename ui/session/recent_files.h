// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace crossover {

/// The files that were opened or saved last, newest first, remembered from one run to the next. A file that is gone
/// stays in the list, since its disk may come back; whoever fails to open it may remove it.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype most = 10;

    using QObject::QObject;

    [[nodiscard]] QStringList paths() const; ///< absolute
    void add(const QString& path);           ///< to the front, however often it was there before
    void remove(const QString& path);
    void clear();

signals:
    void changed();

private:
    void store(const QStringList& paths);
};

} // namespace crossover
