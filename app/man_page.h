// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/program_words.h"

namespace crossover {

/// The program with all its commands as a page for man(1).
std::string manPage(const ProgramWords& words, const std::string& version);

} // namespace crossover
