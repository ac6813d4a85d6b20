// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "core/model/printable.h"
#include "core/model/words.h"

namespace crossover {

/// Why something failed, in a sentence that says what the user can do. It may name files and quote what was read: the
/// functions below make it printable.
struct Error {
    enum class Kind {
        Failed,  ///< a file, a socket or a peer failed
        Usage,   ///< the request was wrong
        Stopped, ///< the caller asked to stop
    };
    Kind kind = Kind::Failed;
    std::string message;
};

/// Expected failures are values, never exceptions.
template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(std::string_view message)
{
    return tl::unexpected<Error>({Error::Kind::Failed, printable(message)});
}

/// May have several lines.
inline tl::unexpected<Error> usageError(std::string_view message)
{
    return tl::unexpected<Error>({Error::Kind::Usage, printableLines(message)});
}

/// For std::bad_alloc, caught where a request can be given up as a whole.
inline tl::unexpected<Error> outOfMemory()
{
    return failure(Words::tr("there is not enough memory for this; close other programs or raise the limit of memory"));
}

inline tl::unexpected<Error> stopped()
{
    return tl::unexpected<Error>({Error::Kind::Stopped, Words::tr("stopped")});
}

} // namespace crossover
