// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A session for each night, with curves that cross at a given size.

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "core/history/history.h"
#include "tests/core/analyze/synthetic.h"

namespace crossover::nights {

/// A sweep at three in the morning of that day of November.
inline Session night(unsigned day, double crossing, const std::string& libzmq = "4.3.4")
{
    Session session;
    session.title = fmt::format("night {}", day);
    session.measured = fmt::format("2026-11-{:02}T03:00:00+01:00", day);
    session.environment.emplace();
    session.environment->machine = "AMD EPYC, 2 cores, Linux 6.1";
    session.environment->facts = {{"CPU", "AMD EPYC"},
                                  {"Cores", "2"},
                                  {"CPU quota", "none"},
                                  {"Kernel", fmt::format("Linux 6.1.{}", day)},
                                  {"libzmq", libzmq + ", without draft API"},
                                  {"Program", "ZeroMQ Crossover 0.1.0"}};
    session.samples = synthetic::sweepCrossingAt(crossing, day);
    for (auto& sample : session.samples)
        sample.count = 100; // a row in a file has messages
    return session;
}

inline Session withFact(Session session, const std::string& name, const std::string& value)
{
    std::ranges::find(session.environment->facts, name, &Environment::Fact::name)->value = value;
    return session;
}

/// Without an answer: there is nothing to compare.
inline Session copyingAlone(Session session)
{
    std::erase_if(session.samples, [](const Sample& sample) { return sample.arm != Arm::Copy; });
    return session;
}

/// With so few trials that one end of the crossover is open and the other far off.
inline Session cutShort(Session session)
{
    std::erase_if(session.samples, [](const Sample& sample) { return sample.round > 2U; });
    return session;
}

inline std::string fileOf(unsigned day)
{
    return fmt::format("night-{:02}.zxo", day);
}

inline constexpr std::array throughputAlone{Metric::Throughput};

inline void add(std::vector<HistoryEntry>& entries, const Session& session, const std::string& file)
{
    const auto added = historyEntries(session, file, throughputAlone).value();
    entries.insert(entries.end(), added.begin(), added.end());
}

/// `before` nights with a crossover near 4 KiB, then `after` nights with a newer libzmq and one near 1 KiB.
inline std::vector<HistoryEntry> entriesWithStep(unsigned before, unsigned after)
{
    std::vector<HistoryEntry> entries;
    for (unsigned day = 1; day <= before + after; ++day)
        add(entries, day <= before ? night(day, 4096) : night(day, 1024, "4.3.5"), fileOf(day));
    return entries;
}

} // namespace crossover::nights
