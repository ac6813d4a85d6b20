// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace crossover {

/// Why something failed, in a sentence that says what the user can do.
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

inline tl::unexpected<Error> failure(std::string message)
{
    return tl::unexpected<Error>({Error::Kind::Failed, std::move(message)});
}

inline tl::unexpected<Error> usageError(std::string message)
{
    return tl::unexpected<Error>({Error::Kind::Usage, std::move(message)});
}

inline tl::unexpected<Error> stopped()
{
    return tl::unexpected<Error>({Error::Kind::Stopped, "stopped"});
}

} // namespace crossover
