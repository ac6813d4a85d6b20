// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/report/report_block.h"

namespace crossover {

/// A report in Markdown. No text in it is taken for Markdown or HTML. Pictures are named by their paths. Any thread.
std::string markdownOf(std::span<const ReportBlock> blocks);

} // namespace crossover
