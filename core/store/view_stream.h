// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <istream>
#include <streambuf>
#include <string_view>

namespace crossover {

/// A stream over text that stays where it is: a gigabyte of it is not copied to be read.
class ViewStream : private std::streambuf, public std::istream {
public:
    explicit ViewStream(std::string_view text) : std::istream(static_cast<std::streambuf*>(this))
    {
        auto* const begin = const_cast<char*>(text.data()); // only read from
        setg(begin, begin, begin + text.size());
    }
};

} // namespace crossover
