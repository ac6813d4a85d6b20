// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_command.h"

#include <cstdlib>

#include <QApplication>
#include <QFile>
#include <QFontDatabase>

#include "app/console.h"
#include "app/exit_code.h"
#include "core/measure/environment_probe.h"
#include "ui/style/icons.h"
#include "ui/style/translation.h"
#include "ui/window/main_window.h"

namespace crossover {

namespace {

bool isSet(const char* variable)
{
    const char* value = std::getenv(variable);
    return value && *value;
}

/// Qt ends the process when it finds no display: look first.
bool haveDisplay()
{
#if defined(Q_OS_LINUX)
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int runWindowCommand(const WindowCommand& command, Console& console, int argc, char** argv)
{
    if (!haveDisplay()) {
        console.complain(
            {Error::Kind::Failed,
             "there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\nTo "
             "measure without a window: zmq-crossover sweep\nTo judge a file: zmq-crossover analyze FILE"});
        return exitFailed;
    }
    QApplication application(argc, argv);
    translateForUser();
    QApplication::setApplicationName(QStringLiteral("zmq-crossover"));
    QApplication::setApplicationDisplayName(QStringLiteral("ZeroMQ Crossover"));
    QApplication::setApplicationVersion(QString::fromStdString(programVersion()));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.zmq_crossover.ZmqCrossover"));
    QApplication::setWindowIcon(programIcon());
    if (QFontDatabase::families().isEmpty()) {
        console.complain({Error::Kind::Failed,
                          "no fonts are installed, so text cannot be shown; install a font package "
                          "such as fonts-dejavu-core."});
    }
    MainWindow window;
    window.show();
    QStringList files;
    for (const auto& file : command.files)
        files << QFile::decodeName(file.c_str());
    window.open(files);
    window.offerRecovery();
    return QApplication::exec();
}

} // namespace crossover
