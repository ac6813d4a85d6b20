// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables in Markdown. Any thread.

#include <string>
#include <vector>

namespace crossover {

std::string markdownRow(const std::vector<std::string>& cells);

/// The names of the columns and the rule below them. Numbers stand at the right of their columns.
std::string markdownHeader(const std::vector<std::string>& names, bool numbers);

} // namespace crossover
