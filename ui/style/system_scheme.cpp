// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/system_scheme.h"

#include <utility>

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace crossover {

namespace {

// org.freedesktop.portal.Settings, as the documentation of xdg-desktop-portal has it.
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
constexpr unsigned preferDark = 1; // 0: no preference, 2: light

/// Read() wraps its answer in one variant more than the signal does.
bool isDark(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == preferDark;
}

} // namespace

SystemScheme::SystemScheme(const QDBusConnection& bus, QObject* parent) : QObject(parent)
{
    auto connection = bus;
    if (!connection.isConnected()) return;
    connection.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                       SLOT(settingChanged(QDBusMessage)));
    auto question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << appearance << colorScheme;
    auto* watcher = new QDBusPendingCallWatcher(connection.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* answered) {
        const QDBusPendingReply<QDBusVariant> answer = *answered;
        if (answer.isValid()) setDark(isDark(answer.value().variant()));
        answered->deleteLater();
    });
}

/// Takes the whole message: a slot with a QDBusVariant is found only once Qt has set up its D-Bus types (6.4).
void SystemScheme::settingChanged(const QDBusMessage& message)
{
    const auto values = message.arguments(); // group, name, value
    if (values.value(0) == appearance && values.value(1) == colorScheme) setDark(isDark(values.value(2)));
}

void SystemScheme::setDark(bool dark)
{
    if (std::exchange(m_dark, dark) != dark) emit changed();
}

} // namespace crossover
