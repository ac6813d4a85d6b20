// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The program as a process: what a shell, a pipe and a script see of it.

#include <csignal>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include <QMap>
#include <QProcess>
#include <QStringList>
#include <gtest/gtest.h>

namespace program {

inline constexpr int patience = 60'000; // milliseconds; only a hang takes so long

struct Ended {
    int exitCode = -1;
    std::string out;
    std::string err;
};

/// `variables`: of its environment, beside those of the tests.
inline void startProgram(QProcess& process, const QStringList& arguments, const QMap<QString, QString>& variables = {})
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(variable);
    for (const auto& [variable, value] : variables.toStdMap())
        environment.insert(variable, value);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CROSSOVER_PROGRAM), arguments);
}

inline Ended finish(QProcess& process)
{
    EXPECT_TRUE(process.waitForFinished(patience));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

/// Runs the program to its end with `input` on its standard input.
inline Ended run(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    startProgram(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

/// A sweep that is over in a moment.
inline QStringList tinySweep(const QStringList& more = {})
{
    return QStringList{"sweep", "--transport", "inproc", "--sizes",    "16,1KiB", "--rounds",
                       "2",     "--trial-ms",  "1",      "--burst-ms", "0.2",     "--no-refine"} +
           more;
}

inline void interrupt(const QProcess& process)
{
    ASSERT_GT(process.processId(), 0) << "it has ended already";
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
}

inline std::vector<std::string> linesOf(const std::string& text)
{
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

inline std::string contentOf(const QString& path)
{
    std::ifstream file(path.toStdString());
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A command line that the program refuses with `says`.
struct WrongUsage {
    const char* name; ///< of the test
    QStringList arguments;
    const char* says;
};

} // namespace program
