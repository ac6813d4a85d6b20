// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/model/sweep_config.h"

namespace crossover {

/// The settings of the form, in the order in which it shows them.
enum class FormItem {
    Tests,
    Transports,
    WaitMode,
    Releases,
    MinSize,
    MaxSize,
    PointsPerDecade,
    Rounds,
    TrialTime,
    Confirm,
    Target,
    Budget,
    BurstTime,
    InflightLimit,
    NoiseFloor,
    Seed
};
inline constexpr std::size_t formItemCount = 16;
/// The first of those that are folded away until asked for; all behind it are, too.
inline constexpr FormItem firstAdvanced = FormItem::Target;

/// A sweep as the form says it: sizes as a range. `config.sizes` counts only when `pointsPerDecade` is 0, which stands
/// for a list that is no such range.
struct FormValues {
    SweepConfig config;
    std::uint64_t minSize = 16;
    std::uint64_t maxSize = 1'000'000;
    unsigned pointsPerDecade = 4;
};

FormValues toForm(const SweepConfig& config);
SweepConfig toConfig(const FormValues& values);

/// A setting that cannot work, and why.
struct FormProblem {
    FormItem item;
    std::string sentence;
};

/// The first problem of these values, or nothing. Where two settings do not go together, the one in `lastEdited` is
/// named if changing it helps.
std::optional<FormProblem> findProblem(const FormValues& values, std::optional<FormItem> lastEdited = {});

} // namespace crossover
