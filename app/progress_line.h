// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/sweep.h"

namespace crossover {

class Console;

/// One updating line on standard error when that is a terminal; nothing otherwise.
class ProgressLine {
public:
    explicit ProgressLine(Console& console);
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(const SweepProgress& progress);
    void clear();

private:
    Console& m_console;
    bool m_terminal;
    bool m_shown = false;
};

} // namespace crossover
