// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace crossover {

/// Why something did not happen, in a sentence a user can act on.
struct Error {
    enum class Kind {
        Failed,  ///< the world did not play along: a file, a socket, a peer
        Usage,   ///< the request itself was wrong
        Stopped, ///< somebody asked for it to end
    };
    Kind kind = Kind::Failed;
    std::string message;
};

/// An expected failure is a value, never an exception.
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
