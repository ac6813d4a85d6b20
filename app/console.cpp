// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <cerrno>
#include <cstdlib>

#include <fmt/format.h>
#include <unistd.h>

#include "app/exit_code.h"
#include "core/model/printable.h"
#include "core/store/patient_write.h"

namespace crossover {

namespace {

constexpr std::string_view red = "\x1b[1;31m";
constexpr std::string_view yellow = "\x1b[1;33m";
constexpr std::string_view plain = "\x1b[0m";

/// The variable of the environment is set, and not empty.
bool isSet(const char* variable)
{
    const char* const value = std::getenv(variable);
    return value && *value != '\0';
}

bool isDumb()
{
    const char* const terminal = std::getenv("TERM");
    return terminal && std::string_view(terminal) == "dumb";
}

} // namespace

Console::Console()
    : m_out{STDOUT_FILENO, "standard output", std::nullopt, false}
    , m_err{STDERR_FILENO, "standard error", std::nullopt, false}
{
}

void Console::print(std::string_view text)
{
    write(m_out, text);
}

void Console::tell(const std::string& sentence)
{
    if (!m_quiet) write(m_err, sentence + '\n'); // in one go, so that lines of several processes do not mix
}

void Console::note(const std::string& sentence)
{
    tell(coloured("Note:", yellow) + ' ' + sentence);
}

void Console::complain(const Error& error)
{
    write(m_err,
          coloured("zmq-crossover:", red) + ' ' + printableLines(error.message) + '\n'); // it may hold what a file says
}

void Console::aside(std::string_view text)
{
    write(m_err, text);
}

bool Console::showsProgress() const
{
    return !m_quiet && ::isatty(STDERR_FILENO) == 1;
}

std::string Console::coloured(std::string_view word, std::string_view colour) const
{
    const bool shows = m_colour == Colour::Auto && !isSet("NO_COLOR") && !isDumb() && ::isatty(STDERR_FILENO) == 1;
    return shows ? fmt::format("{}{}{}", colour, word, plain) : std::string(word);
}

int Console::ended(int code)
{
    if (m_out.failure && !m_out.readerGone) complain(*m_out.failure);
    const bool failed = m_out.failure || m_err.failure;
    return failed && code != exitUsage ? int{exitFailed} : code;
}

void Console::write(Stream& stream, std::string_view text) const
{
    if (stream.failure || writePatiently(stream.descriptor, text, m_stop)) return;
    stream.readerGone = errno == EPIPE;
    stream.failure =
        Error{Error::Kind::Failed, fmt::format("{} could not be written: {}", stream.name, whyUnwritable(errno))};
}

} // namespace crossover
