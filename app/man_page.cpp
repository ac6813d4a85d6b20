// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/man_page.h"

#include <sstream>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace crossover {

namespace {

/// Text of one line in the language of man pages, where a backslash, a dash and a dot in front mean something.
std::string roff(const std::string& line)
{
    auto text = replaced(replaced(line, "\\", "\\e"), "-", "\\-");
    return text.starts_with('.') || text.starts_with('\'') ? "\\&" + text : text;
}

/// Each line as a paragraph.
std::string paragraphs(const std::string& lines)
{
    std::istringstream stream(lines);
    std::string text;
    for (std::string line; std::getline(stream, line);) {
        if (!line.empty()) text += ".PP\n" + roff(line) + '\n';
    }
    return text;
}

std::string headOf(const OptionWords& option)
{
    if (option.isArgument()) return fmt::format("\\fI{}\\fR", roff(option.names.front()));
    std::vector<std::string> names;
    names.reserve(option.names.size());
    for (const auto& name : option.names)
        names.push_back("\\fB" + roff(name) + "\\fR");
    const auto value = option.isFlag() ? "" : fmt::format(" \\fI{}\\fR", roff(option.value));
    return fmt::format("{}{}", fmt::join(names, ", "), value);
}

std::string itemOf(const std::string& head, const std::string& text)
{
    return ".TP\n" + head + '\n' + roff(text) + '\n';
}

std::string itemOf(const OptionWords& option)
{
    auto text = itemOf(headOf(option), option.text);
    if (option.choices.empty()) return text;
    text += ".RS\n";
    for (const auto& [name, meaning] : option.choices)
        text += itemOf("\\fB" + roff(name) + "\\fR", meaning);
    return text + ".RE\n";
}

std::string itemsOf(const CommandWords& command)
{
    std::string text;
    std::string group;
    for (const auto& option : command.options) {
        const bool named = option.group != "Options";
        if (named && option.group != group) text += fmt::format(".PP\n\\fI{}\\fR\n", roff(option.group));
        group = option.group;
        text += itemOf(option);
    }
    return text;
}

std::string usageOf(const CommandWords& command, const std::string& program)
{
    auto text = fmt::format("\\fB{}{}\\fR [\\fIOPTION\\fR ...]", roff(program), roff(command.name));
    for (const auto& option : command.options) {
        if (option.isArgument()) text += fmt::format(" [\\fI{}\\fR ...]", roff(option.names.front()));
    }
    return text + '\n';
}

constexpr auto filesAndMore = R"(.SH FILES
.TP
.I ~/.local/share/zmq\-crossover/journals
What sweeps measured that were not saved: the window offers to restore it, and the next sweep says how.
.TP
.I ~/.config/zmq\-crossover/presets.json
Your own presets.
.TP
.I ~/.config/zmq\-crossover/window.ini
What the window remembers.
.SH SEE ALSO
.BR zmq (7)
.PP
The manual is in the window (Help, Manual) and in
.IR /usr/share/doc/zmq\-crossover/resources/manual .
)";

} // namespace

std::string manPage(const ProgramWords& words, const std::string& version)
{
    const auto& program = words.program;
    auto text = fmt::format(".TH ZMQ\\-CROSSOVER 1 \"\" \"zmq\\-crossover {}\" \"User Commands\"\n", version);
    text += ".SH NAME\nzmq\\-crossover \\- measure how large a ZeroMQ message must be before zero\\-copy is faster\n";
    text += ".SH SYNOPSIS\n" + usageOf(program, {});
    for (const auto& command : words.commands)
        text += ".br\n" + usageOf(command, program.name + ' ');
    text += ".SH DESCRIPTION\n" + paragraphs(program.text) + itemsOf(program) + ".SH COMMANDS\n";
    for (const auto& command : words.commands) {
        text += fmt::format(".SS {} {}\n", roff(program.name), roff(command.name));
        text += paragraphs(command.text) + itemsOf(command) + paragraphs(command.footer);
    }
    return text + ".SH EXIT STATUS\n" + paragraphs(program.footer) + filesAndMore;
}

} // namespace crossover
