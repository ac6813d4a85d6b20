// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace crossover {

/// Whether the desktop prefers dark colours, and when that changes, from the desktop's settings portal (what Qt 6.4
/// does not ask for itself). Never blocks; without a portal nothing is preferred.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(const QDBusConnection& bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    [[nodiscard]] bool prefersDark() const { return m_dark; }

signals:
    void changed();

private slots:
    void settingChanged(const QDBusMessage& message);

private:
    void setDark(bool dark);

    bool m_dark = false;
};

} // namespace crossover
