// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/model/session.h"
#include "core/report/paste_lines.h"

namespace crossover {

class Console;

/// A session to go on with, and what changes about its setup.
struct Continuation {
    std::string path;
    std::optional<std::chrono::microseconds> budget;
    std::optional<double> target;
    std::optional<double> delta;
};

/// `zmq-crossover sweep`: measure without a window.
struct SweepCommand {
    SweepConfig config;
    std::string csvPath;     ///< "-" for standard output, empty for none
    std::string pngPath;     ///< empty for none
    std::string sessionPath; ///< empty for none
    std::string title;       ///< of the session, the report in the picture; both may be empty
    std::string notes;
    std::vector<Metric> requested;         ///< metrics that are judged only on request
    std::vector<PasteTarget> paste;        ///< below the verdicts
    bool jsonStream = false;               ///< events on standard output in place of the verdicts
    bool quiet = false;                    ///< no progress, no notes
    bool check = false;                    ///< measure a hybrid arm with each recommended threshold at the end
    std::optional<Continuation> continued; ///< nothing: a new sweep
};

/// Measures without a window: progress on standard error, verdicts on standard output, samples and charts into files.
/// Makes a QApplication of its own when charts are wanted. Returns the exit code.
int runSweepCommand(const SweepCommand& command, Console& console);

/// What is said at the end of a sweep in place of its verdicts. Returns the exit code.
using Conclusion = std::function<int(const Session& session)>;

/// The same, concluded in another way if everything was measured.
int runSweepCommand(const SweepCommand& command, Console& console, const Conclusion& conclude);

} // namespace crossover
