// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/offscreen_application.h"

#include <cstdlib>

#include <QLoggingCategory>

namespace crossover {

namespace {

/// Before Qt looks for a platform.
int& prepared(int& argc)
{
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    QLoggingCategory::setFilterRules("default.warning=false"); // Qt's remarks on the desktop it does not find
    return argc;
}

} // namespace

OffscreenApplication::OffscreenApplication() : m_application(prepared(m_argc), m_argv) {}

} // namespace crossover
