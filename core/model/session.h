// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/model/environment.h"
#include "core/model/sample.h"
#include "core/model/sweep_config.h"

namespace crossover {

/// How a sweep ended.
enum class Ending { Finished, Stopped, Failed, Lost };

inline constexpr std::array<Term<Ending>, 4> endings{{
    {Ending::Finished, "finished", Words::mark("Finished"), Words::mark("everything was measured")},
    {Ending::Stopped, "stopped", Words::mark("Stopped"), Words::mark("the user stopped it")},
    {Ending::Failed, "failed", Words::mark("Failed"), Words::mark("an error ended it")},
    {Ending::Lost, "lost", Words::mark("Cut off"),
     Words::mark("the program ended before the sweep did; the samples come from its journal")},
}};
inline constexpr const auto& termsOf(Ending)
{
    return endings;
}

struct SessionEnd {
    Ending how = Ending::Finished;
    std::string reason; ///< a sentence; may be empty
    bool operator==(const SessionEnd&) const = default;
};

inline constexpr std::size_t longestTitle = 200; ///< characters
inline constexpr std::size_t longestNotes = 10'000;

/// A measurement to save: setup, samples, machine and time. A table has only samples: the other members are then empty,
/// never invented.
struct Session {
    std::string title;
    std::string notes;
    std::string measured; ///< start of the sweep, ISO 8601 with offset: "2026-11-22T14:05:00+01:00"; may be empty
    std::optional<SweepConfig> config;
    std::optional<Environment> environment;
    std::optional<SessionEnd> end;
    std::vector<Sample> samples;

    bool operator==(const Session&) const = default;
};

using SharedSessions = std::vector<std::shared_ptr<const Session>>;

} // namespace crossover
