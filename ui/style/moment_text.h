// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

namespace crossover {

/// "3 Nov 2026, 14:05" of a session's moment, as the user's locale has it.
QString momentText(const std::string& moment);

} // namespace crossover
