// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>

#include "core/model/result.h"

namespace crossover {

/// What the program writes for its caller: results to standard output, everything else to standard error. All commands
/// write through it. What cannot be written, because the disk is full or the reader has gone, ends nothing and throws
/// nothing: the first failure of a stream is kept, nothing more goes to that stream, and the exit code tells it. One
/// thread at a time.
class Console {
public:
    Console();

    /// From now on there are no notes and no progress, only results and complaints.
    void hush() { m_quiet = true; }

    /// Whether errors and notes begin in colour.
    enum class Colour {
        Auto, ///< on a terminal that is not dumb, unless NO_COLOR is set
        Never,
    };
    void setColour(Colour colour) { m_colour = colour; }

    /// From now on, a reader that does not read is waited for only until a stop is requested.
    void waitUntil(std::stop_token stop) { m_stop = std::move(stop); }

    void print(std::string_view text);        ///< to standard output, as it is
    void tell(const std::string& sentence);   ///< to standard error, as a line
    void note(const std::string& sentence);   ///< the same, after "Note:": what the caller should know
    void complain(const Error& error);        ///< the same, after the name of the program
    void aside(std::string_view text);        ///< to standard error, as it is
    [[nodiscard]] bool showsProgress() const; ///< standard error is a terminal, and progress is wanted

    /// Why results could not be written; nothing when all of them were.
    [[nodiscard]] const std::optional<Error>& lost() const { return m_out.failure; }

    /// The exit code of a command: `code`, but 1 if it did its work and not all words could be written. Says so where
    /// that is possible, but not of a reader that has gone: it has what it wanted.
    [[nodiscard]] int ended(int code);

private:
    struct Stream {
        int descriptor;
        const char* name;
        std::optional<Error> failure;
        bool readerGone = false;
    };
    void write(Stream& stream, std::string_view text) const;
    [[nodiscard]] std::string coloured(std::string_view word, std::string_view colour) const; ///< for standard error

    Stream m_out;
    Stream m_err;
    std::stop_token m_stop;
    bool m_quiet = false;
    Colour m_colour = Colour::Auto;
};

} // namespace crossover
