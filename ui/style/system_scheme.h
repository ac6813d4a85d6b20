// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace crossover {

/// Asks the desktop's settings portal whether it prefers dark colours, and reports changes (Qt 6.4 does not do so).
/// Never blocks; without a portal there is no preference.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(const QDBusConnection& bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    [[nodiscard]] bool prefersDark() const { return m_dark; }

signals:
    void changed();

private:
    Q_SLOT void settingChanged(const QDBusMessage& message);
    void setDark(bool dark);

    bool m_dark = false;
};

} // namespace crossover
