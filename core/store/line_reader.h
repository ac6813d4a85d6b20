// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/result.h"

namespace crossover {

/// The lines of a text stream, read in large blocks and returned without copying. Lines end in LF or CRLF; a byte order
/// mark is skipped. Fails for anything but text (NUL, UTF-16, a compressed file, a pickle), for a line that is too long
/// and if the stream fails. One thread at a time.
class LineReader {
public:
    enum class Nul { Refused, Ends };                 ///< a NUL byte is an error, or the end of the text
    static constexpr std::size_t longestRow = 65'536; ///< bytes of a line of a table
    explicit LineReader(std::istream& in, Nul nul = Nul::Refused, std::size_t longest = longestRow);

    /// The next line without its line end, valid until the next call. Nothing at the end of the stream and after a
    /// failure.
    std::optional<std::string_view> next();

    /// Why there was no line; nothing if the stream ended normally.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// Number of the last line returned, from 1.
    [[nodiscard]] std::size_t number() const { return m_number; }
    /// Whether that line was the last and had no line end: it may be incomplete.
    [[nodiscard]] bool endedOpen() const { return m_endedOpen; }

private:
    bool readMore();
    std::string_view take(std::size_t length, std::size_t lineEnd);
    void skipMark();
    void fail(std::string message);

    std::istream& m_in;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0; // data read but not yet returned
    std::size_t m_end = 0;
    std::size_t m_number = 0;
    Nul m_nul;
    std::size_t m_longest;
    bool m_begun = false;
    bool m_ended = false; // ended by a NUL
    bool m_endedOpen = false;
    std::optional<Error> m_error;
};

} // namespace crossover
