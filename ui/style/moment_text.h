// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

namespace crossover {

/// A session's moment in the user's locale: "3 Nov 2026, 14:05".
QString momentText(const std::string& moment);

} // namespace crossover
