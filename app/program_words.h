// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The commands of the program and their options as plain words: one source for --help, the man page and what shells
// complete.

#include <string>
#include <vector>

#include "app/option_values.h"

namespace crossover {

/// An option, a flag or, without a dash, an argument.
struct OptionWords {
    std::vector<std::string> names; ///< "-o", "--output"; of an argument: "FILE"
    std::string value;              ///< what follows it, such as "FILE" or "LIST"; empty for a flag
    std::string group;
    std::string text;
    std::vector<Choice> choices;

    [[nodiscard]] bool isArgument() const { return names.front().front() != '-'; }
    [[nodiscard]] bool isFlag() const { return value.empty(); }
    [[nodiscard]] bool takesFile() const { return value == "FILE" || value == "PATH" || value == "DIR"; }
    [[nodiscard]] bool takesPreset() const { return value == "PRESET"; } ///< also one of the user's own
    [[nodiscard]] bool takesList() const { return value == "LIST"; }
};

struct CommandWords {
    std::string name;
    std::string text;
    std::string footer; ///< may be empty
    std::vector<OptionWords> options;
};

struct ProgramWords {
    CommandWords program;
    std::vector<CommandWords> commands;
};

ProgramWords wordsOf(const CLI::App& program);

/// "sweep analyze"
std::string namesOf(const std::vector<CommandWords>& commands);
std::string namesOf(const std::vector<Choice>& choices);

/// In single quotes, each of them within the text replaced: `escaped` is how a shell writes one.
std::string quoted(const std::string& text, const std::string& escaped);

/// With every `from` replaced.
std::string replaced(std::string text, const std::string& from, const std::string& to);

} // namespace crossover
