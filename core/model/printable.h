// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Text from elsewhere (titles, notes, machine facts, names of files, what was typed) on its way to a terminal, a
// message or a line of a document. Whatever it holds, it stays text: it moves no cursor, starts no line and hides
// nothing.

#include <string>
#include <string_view>

namespace crossover {

/// The text as valid UTF-8 on one line: line ends and tabs become spaces. Control characters, characters that change
/// the order in which text is shown, and bytes that are not UTF-8 become U+FFFD.
std::string printable(std::string_view text);

/// The same, but keeps line ends: for texts of several lines of which we write the line ends.
std::string printableLines(std::string_view text);

/// JSON, which keeps every character, with those escaped that the functions above replace. It means the same.
std::string printableJson(std::string_view json);

} // namespace crossover
