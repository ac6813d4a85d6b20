// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <istream>
#include <stop_token>
#include <streambuf>
#include <string_view>

namespace crossover {

/// A stream over text that it does not copy, since the text may have a gigabyte. After a stop request it fails like a
/// file on a broken disk.
class ViewStream : private std::streambuf, public std::istream {
public:
    explicit ViewStream(std::string_view text, std::stop_token stop = {})
        : std::istream(static_cast<std::streambuf*>(this)), m_stop(std::move(stop))
    {
        auto* const begin = const_cast<char*>(text.data()); // only read from
        setg(begin, begin, begin + text.size());
    }

private:
    /// Called by istream's read(); an exception makes the stream bad.
    std::streamsize xsgetn(char* to, std::streamsize count) override
    {
        if (m_stop.stop_requested()) throw std::ios_base::failure("stopped");
        const auto taken = std::min<std::streamsize>(count, egptr() - gptr());
        std::copy_n(gptr(), taken, to);
        setg(eback(), gptr() + taken, egptr());
        return taken;
    }

    std::stop_token m_stop;
};

} // namespace crossover
