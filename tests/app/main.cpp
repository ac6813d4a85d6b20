// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QTemporaryDir>
#include <gmock/gmock.h>

// The programs that the tests run find neither the user's settings nor their journals, and leave none there.
int main(int argc, char** argv)
{
    testing::InitGoogleMock(&argc, argv);
    const QTemporaryDir home;
    for (const auto* variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(variable, home.path().toUtf8());
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
