// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/session.h"
#include "core/report/report_block.h"

namespace crossover {

// The parts of a report that no verdict stands in.

/// Title, machine, time and notes.
std::vector<ReportBlock> headingBlocks(const Session& session);

/// The setup and the machine, as far as the session knows them.
std::vector<ReportBlock> factBlocks(const Session& session);

/// What a page that is read by itself must explain: the method and the words.
std::vector<ReportBlock> methodBlocks();

} // namespace crossover
