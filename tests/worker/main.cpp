// SPDX-License-Identifier: GPL-3.0-or-later

// The program's worker, or one that does wrong what its argument says; some do so from the link of the second argument
// on.

#include <chrono>
#include <csignal>
#include <iostream>
#include <string>
#include <string_view>
#include <thread>

#include <unistd.h>

#include "core/worker/worker.h"
#include "tests/worker/edited_worker.h"

namespace {

constexpr std::string_view greeting =
    R"({"worker":1,"name":"liar 1.0","libzmq":"4.3.4","clock":"","ends":["near","far"],"tests":["throughput","latency"],)"
    R"("transports":["ipc","tcp"],"waits":["block","poll"],"arms":["copy","zero-copy"]})";

/// Greets, opens every link, and answers bursts with these lines; `{n}` is the number of messages.
void lie(std::string_view near, std::string_view far)
{
    std::cout << greeting << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        const bool isFar = line.find("\"open\":\"far\"") != std::string::npos;
        static bool farEnd = false;
        if (line.find("\"open\"") != std::string::npos) {
            farEnd = isFar;
            std::cout << R"({"opened":true,"endpoint":"ipc:///nowhere"})" << std::endl;
        } else if (line.find("\"burst\"") != std::string::npos) {
            std::cout << (farEnd ? far : near) << std::endl;
        } else {
            std::cout << R"({"closed":true,"lent":0,"returned":0})" << std::endl;
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const std::string_view how = argc > 1 ? argv[1] : "";
    if (how == "silent") {
        std::this_thread::sleep_for(std::chrono::hours(1));
    } else if (how == "garbage") {
        std::cout << "Welcome to b!" << std::endl;
    } else if (how == "endless") {
        for (const std::string much(1 << 20, 'x');;)
            std::cout << much;
    } else if (how == "newer") {
        std::cout << R"({"worker":2,"name":"newer","libzmq":"5"})" << std::endl;
    } else if (how == "dies") {
        std::cerr << "no module named zmq\n";
        return 3;
    } else if (how == "deaf") { // does not see its input end
        std::signal(SIGTERM, SIG_IGN);
        std::cout << greeting << std::endl;
        std::this_thread::sleep_for(std::chrono::hours(1));
    } else if (how == "no-messages") {
        lie(R"({"begin_ns":1000,"sent_ns":2000})", "{\"ready\":true}\n{\"last_ns\":900}");
    } else if (how == "dies-in-burst") {
        std::cout << greeting << std::endl;
        std::string line;
        std::getline(std::cin, line);
        std::cout << R"({"opened":true,"endpoint":"ipc:///nowhere"})" << std::endl;
        std::getline(std::cin, line);
        std::cerr << "segmentation fault\n";
        return 139;
    } else if (how == "stays") { // after its input has ended
        crossover::serveWorker(STDIN_FILENO, STDOUT_FILENO, crossover::WorkerKind::Process);
        std::this_thread::sleep_for(std::chrono::hours(1));
    } else if (serveEditedWorker(how, argc > 2 ? std::stoi(argv[2]) : 1)) {
        return 0;
    } else {
        crossover::serveWorker(STDIN_FILENO, STDOUT_FILENO, crossover::WorkerKind::Process);
    }
    return 0;
}
