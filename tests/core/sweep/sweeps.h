// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A small sweep, a known curve, and an observer that keeps what it hears.

#include <atomic>
#include <functional>
#include <utility>
#include <vector>

#include "core/sweep/sweep.h"
#include "tests/core/sweep/sources.h"

namespace crossover::sweeps {

/// Both tests over inproc, four sizes, three rounds, no refine rounds.
inline SweepConfig tinySweep()
{
    SweepConfig config;
    config.transports = {Transport::Inproc};
    config.sizes = {16, 64, 256, 1024};
    config.rounds = 3;
    config.trialTime = std::chrono::milliseconds(1);
    config.burstTime = std::chrono::microseconds(200);
    config.refine = false;
    return config;
}

class Recorder final : public SweepObserver {
public:
    void trialStarting(const SweepProgress& /*progress*/) override { ++begun; }
    void stageStarting(const GroupKey& group, std::span<const RefineStep> steps) override
    {
        stages.emplace_back(group, std::vector<RefineStep>(steps.begin(), steps.end()));
    }
    void trialFinished(std::span<const Sample> samples, const SweepProgress& progress) override
    {
        rows.insert(rows.end(), samples.begin(), samples.end());
        last = progress;
        if (onFinish) onFinish(progress);
    }
    [[nodiscard]] std::vector<std::uint64_t> sizesOfRound(std::uint32_t round) const
    {
        std::vector<std::uint64_t> sizes;
        for (const auto& row : rows) {
            if (row.round == round && row.arm == Arm::Copy && row.group.test == Test::Throughput) {
                sizes.push_back(row.size);
            }
        }
        return sizes;
    }

    std::vector<Sample> rows;
    std::vector<std::pair<GroupKey, std::vector<RefineStep>>> stages;
    SweepProgress last;
    std::atomic<std::size_t> begun = 0; ///< trials; other threads read it, too
    std::function<void(const SweepProgress&)> onFinish;
};

/// A curve with its crossing between 256 B and 1 KiB.
inline sources::CurveSource knownCurve()
{
    return sources::CurveSource::jumpAt(300);
}

} // namespace crossover::sweeps
