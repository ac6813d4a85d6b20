// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/line_reader.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <utility>

#include "core/model/words.h"

namespace crossover {

namespace {

constexpr std::size_t blockSize = 262'144;

/// What other files begin with, and what to do about it.
struct Signature {
    std::string_view bytes;
    Phrase message;
};

constexpr std::array<Signature, 5> signatures{{
    {"\x80",
     Words::mark("this is a Python pickle; save it as CSV with pandas: pd.read_pickle('thr.pickle').to_csv('thr.csv', "
                 "index=False)")},
    {"\x1f\x8b", Words::mark("this file is compressed (gzip); unpack it first")},
    {"PK\x03\x04", Words::mark("this is a ZIP archive or a spreadsheet; save the table as CSV first")},
    {"\xff\xfe", Words::mark("this text is UTF-16; save it as UTF-8")},
    {"\xfe\xff", Words::mark("this text is UTF-16; save it as UTF-8")},
}};

} // namespace

LineReader::LineReader(std::istream& in, Nul nul, std::size_t longest)
    : m_in(in), m_buffer(blockSize + longestRow), m_nul(nul), m_longest(longest)
{
}

std::optional<std::string_view> LineReader::next()
{
    if (m_error) return std::nullopt;
    std::size_t searched = 0; // of the bytes held: no line end among them
    for (;;) {
        const std::string_view held(m_buffer.data() + m_begin, m_end - m_begin);
        const std::size_t length = held.find('\n', searched);
        if (std::min(length, held.size()) > m_longest) {
            fail(Words::tr("line {} is longer than {} KiB; this is not a file of samples", m_number + 1,
                           m_longest / 1024));
            return std::nullopt;
        }
        if (length != std::string_view::npos) return take(length, 1);
        searched = held.size();
        if (readMore()) continue;
        if (m_error || searched == 0) return std::nullopt;
        m_endedOpen = true;
        return take(searched, 0);
    }
}

/// Whether there are more bytes. What is left of the last block, at most a line, moves to the front.
bool LineReader::readMore()
{
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
    m_end -= m_begin;
    m_begin = 0;
    if (m_ended) return false;
    if (m_buffer.size() < m_end + blockSize) m_buffer.resize(2 * m_buffer.size());
    m_in.read(m_buffer.data() + m_end, static_cast<std::streamsize>(blockSize));
    auto count = static_cast<std::size_t>(m_in.gcount());
    std::string_view fresh(m_buffer.data() + m_end, count);
    if (m_nul == Nul::Ends) {
        count = std::min(count, fresh.find('\0'));
        m_ended = count < fresh.size();
        fresh = fresh.substr(0, count);
    }
    m_end += count;
    if (m_in.bad()) fail(Words::tr("reading failed before the end of the file"));
    if (!std::exchange(m_begun, true)) skipMark();
    if (!m_error && fresh.find('\0') != std::string_view::npos)
        fail(Words::tr("this is not text: it contains NUL bytes"));
    return !m_error && count > 0;
}

std::string_view LineReader::take(std::size_t length, std::size_t lineEnd)
{
    std::string_view line(m_buffer.data() + m_begin, length);
    m_begin += length + lineEnd;
    ++m_number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

void LineReader::skipMark()
{
    const std::string_view text(m_buffer.data(), m_end);
    for (const auto& signature : signatures) {
        if (text.starts_with(signature.bytes)) return fail(signature.message.text());
    }
    if (text.starts_with("\xef\xbb\xbf")) m_begin = 3;
}

void LineReader::fail(std::string message)
{
    if (!m_error) m_error = Error{Error::Kind::Failed, std::move(message)};
}

} // namespace crossover
