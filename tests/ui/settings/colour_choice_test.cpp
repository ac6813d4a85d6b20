// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/colour_choice.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QPalette>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include "ui/settings/window_memory.h"
#include "ui/settings/window_settings.h"

namespace crossover {
namespace {

/// The desktop's settings portal, as far as we ask it.
class Portal : public QDBusVirtualObject {
public:
    unsigned scheme = 0;
    int asked = 0;

    [[nodiscard]] QString introspect(const QString& /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        if (message.member() != QLatin1String("Read")) return false;
        ++asked;
        const auto answer = QVariant::fromValue(QDBusVariant(scheme));
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(answer))));
    }
};

constexpr int schemePatience = 20'000;

bool isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

/// A message bus of our own with a portal on it.
class ColourChoiceTest : public testing::Test {
protected:
    ColourChoiceTest()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--print-address"),
                                                       QStringLiteral("--nofork"), QStringLiteral("--nopidfile")});
        m_daemon.waitForReadyRead(schemePatience);
        m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
        auto portal = connection(QStringLiteral("portal"));
        portal.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
        portal.registerVirtualObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal);
    }

    ~ColourChoiceTest() override
    {
        applyColourScheme(ColourScheme::System, false);
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        m_daemon.terminate();
        m_daemon.waitForFinished(schemePatience);
    }

    void SetUp() override { ASSERT_FALSE(m_address.isEmpty()) << "dbus-daemon (package dbus) did not start"; }

    QDBusConnection connection(const QString& name) { return QDBusConnection::connectToBus(m_address, name); }
    QDBusConnection program() { return connection(QStringLiteral("program")); }

    void change(const char* name, unsigned scheme)
    {
        auto news = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                               QStringLiteral("org.freedesktop.portal.Settings"),
                                               QStringLiteral("SettingChanged"));
        news << QStringLiteral("org.freedesktop.appearance") << QString::fromLatin1(name)
             << QVariant::fromValue(QDBusVariant(scheme));
        EXPECT_TRUE(connection(QStringLiteral("portal")).send(news));
    }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    Portal m_portal;
};

TEST_F(ColourChoiceTest, FollowsTheDesktopFromTheStartAndWhenItChanges)
{
    m_portal.scheme = 1;
    const ColourChoice choice(program());
    EXPECT_TRUE(QTest::qWaitFor(&isDark, schemePatience));
    change("color-scheme", 2);
    EXPECT_TRUE(QTest::qWaitFor([] { return !isDark(); }, schemePatience));
    change("color-scheme", 1);
    EXPECT_TRUE(QTest::qWaitFor(&isDark, schemePatience));
    change("color-scheme", 0);
    EXPECT_TRUE(QTest::qWaitFor([] { return !isDark(); }, schemePatience));
}

TEST_F(ColourChoiceTest, AChosenSchemeStaysWhateverTheDesktopDoes)
{
    m_portal.scheme = 1;
    SystemScheme witness(program()); // when it has its answer, so has the choice
    ColourChoice choice(program());
    choice.choose(ColourScheme::Light);
    ASSERT_TRUE(QTest::qWaitFor([&] { return witness.prefersDark(); }, schemePatience));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_portal.asked == 2; }, schemePatience));
    EXPECT_FALSE(isDark());
    choice.choose(ColourScheme::System);
    EXPECT_TRUE(QTest::qWaitFor(&isDark, schemePatience));
    choice.choose(ColourScheme::Dark);
    EXPECT_EQ(rememberedColourScheme(), ColourScheme::Dark);
}

TEST_F(ColourChoiceTest, OtherSettingsOfTheDesktopMeanNothing)
{
    m_portal.scheme = 2;
    SystemScheme scheme(program());
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_portal.asked == 1; }, schemePatience));
    change("accent-color", 1);
    change("color-scheme", 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return scheme.prefersDark(); }, schemePatience));
    change("contrast", 0);
    change("color-scheme", 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !scheme.prefersDark(); }, schemePatience));
}

TEST(SystemScheme, PrefersNothingWithoutABus)
{
    const SystemScheme scheme(QDBusConnection(QStringLiteral("there is no such connection")));
    EXPECT_FALSE(scheme.prefersDark());
}

} // namespace
} // namespace crossover
