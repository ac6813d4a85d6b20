// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <sys/types.h>
#include <time.h>

#include "core/model/result.h"

namespace crossover {

/// A file that is to be saved later, at the end of something long. Remembers what is there now, so that what another
/// program saves there meanwhile is not replaced.
class SaveTarget {
public:
    /// Fails if nothing could be saved there now. Leaves everything as it is.
    static Result<SaveTarget> at(const std::string& path);

    /// Fails if the file is not the one it was, or is there now and was not.
    [[nodiscard]] Result<void> checkUnchanged() const;

private:
    /// Of a regular file.
    struct State {
        dev_t device = 0;
        ino_t number = 0;
        off_t size = 0;
        timespec changed{};
        bool operator==(const State& other) const;
    };
    static std::optional<State> stateOf(const std::string& path);

    explicit SaveTarget(std::string path) : m_path(std::move(path)), m_state(stateOf(m_path)) {}

    std::string m_path;
    std::optional<State> m_state;
};

} // namespace crossover
