// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace crossover {

/// A part of a report, whatever it is written in. All texts are plain: who writes them escapes them.
struct ReportBlock {
    enum class Kind { Title, Section, Paragraph, List, Table, Numbers, Code, Picture };
    Kind kind = Kind::Paragraph;
    std::string text;                             ///< of a picture: its path, or the drawing itself
    std::string lead{};                           ///< stands before a paragraph, in bold; the language of code
    std::vector<std::string> names{};             ///< of a table's columns; the items of a list
    std::vector<std::vector<std::string>> rows{}; ///< of a table
};

} // namespace crossover
