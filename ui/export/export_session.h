// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ui/chart/picture_file.h"

namespace crossover {

class ComparedSessions;

/// Turns a session into a file of any format: what the window's menu and the command line both call. A picture shows
/// one combination: with several, each gets a file of its own ("charts-tcp-pooled.png"). A report shows all charts, as
/// pictures beside it ("report-charts.png"). The sessions beside it are laid over the charts. Returns what was written.
/// Fails with what to do; files written before that stay. Pictures need a QApplication and its thread.
Result<std::vector<std::string>> exportSession(ExportFormat format, const Session& session,
                                               const PictureOptions& options, const std::string& path,
                                               const ComparedSessions* beside = nullptr);

} // namespace crossover
