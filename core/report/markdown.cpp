// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown.h"

#include <cstddef>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace crossover {

std::string markdownRow(const std::vector<std::string>& cells)
{
    return fmt::format("| {} |\n", fmt::join(cells, " | "));
}

std::string markdownHeader(const std::vector<std::string>& names, bool numbers)
{
    std::string rule = "|";
    for (std::size_t i = 0; i < names.size(); ++i)
        rule += numbers ? "---:|" : "---|";
    return markdownRow(names) + rule + '\n';
}

} // namespace crossover
