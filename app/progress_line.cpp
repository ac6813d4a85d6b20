// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress_line.h"

#include <fmt/format.h>

#include "app/console.h"
#include "core/model/units.h"

namespace crossover {

ProgressLine::ProgressLine(Console& console) : m_console(console), m_terminal(console.showsProgress()) {}

void ProgressLine::show(const SweepProgress& progress)
{
    if (!m_terminal) return;
    const bool refining = progress.phase == Phase::Refine;
    const auto round = refining ? fmt::format("refining, stage {}", progress.round)
                                : fmt::format("round {}/{}", progress.round, progress.rounds);
    // Written in one go, and the rest of an older, longer line erased.
    m_console.aside(fmt::format("\r{:3.0f} %  {}  {} {}  {}  {}{} left\x1b[K", 100 * progress.share, round,
                                nameOf(progress.group.transport), nameOf(progress.group.test),
                                formatBytes(progress.size), refining ? "at most " : "",
                                formatSeconds(progress.secondsLeft)));
    m_shown = true;
}

void ProgressLine::clear()
{
    if (!m_shown) return;
    m_console.aside("\r\x1b[K");
    m_shown = false;
}

} // namespace crossover
