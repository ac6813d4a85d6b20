// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/program_words.h"

namespace crossover {

// What each shell reads to complete commands, options, the values of options, and files.

std::string bashCompletion(const ProgramWords& words);
std::string zshCompletion(const ProgramWords& words);
std::string fishCompletion(const ProgramWords& words);

} // namespace crossover
