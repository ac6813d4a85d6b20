// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <csignal>

#include <QApplication>

// One application for all tests of the window. Without a display unless the environment names a platform; then the
// screen is not the usual one of 800x600, because Qt makes windows that are larger than their screen smaller.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" CROSSOVER_TEST_DATA "/../ui/screen.json");
    }
    std::signal(SIGPIPE, SIG_IGN); // as the program does
    testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
