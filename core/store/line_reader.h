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

/// The lines of a stream of text, read in large blocks and handed out without copying. Ends in LF or CRLF; a byte order
/// mark is skipped. Fails for what is no text (NUL, UTF-16, a compressed file, a pickle), for a line of more than
/// 64 KiB and when the stream fails. One thread at a time.
class LineReader {
public:
    enum class Nul { Refused, Ends }; ///< a NUL byte: no text, or the end of the text
    explicit LineReader(std::istream& in, Nul nul = Nul::Refused);

    /// The next line without its end, valid until the next call. Nothing at the end, and for good after a failure.
    std::optional<std::string_view> next();

    /// Why there was no line; nothing when the stream simply ended.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// Of the line last handed out, from 1.
    [[nodiscard]] std::size_t number() const { return m_number; }
    /// Whether that line was the end of the stream, without a line end of its own: it may have been cut off.
    [[nodiscard]] bool endedOpen() const { return m_endedOpen; }

private:
    bool readMore();
    std::string_view take(std::size_t length, std::size_t lineEnd);
    void skipMark();
    void fail(std::string message);

    std::istream& m_in;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0; // what is read and not yet handed out
    std::size_t m_end = 0;
    std::size_t m_number = 0;
    Nul m_nul;
    bool m_begun = false;
    bool m_ended = false; // by a NUL
    bool m_endedOpen = false;
    std::optional<Error> m_error;
};

} // namespace crossover
