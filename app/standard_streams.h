// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crossover {

/// Opens standard input, output and error on /dev/null where the caller has closed them. Else the next file opened
/// would take their place, and get what is printed. Call it before anything opens a file.
void openStandardStreams();

} // namespace crossover
