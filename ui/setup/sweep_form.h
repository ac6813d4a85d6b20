// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/model/sweep_config.h"

namespace crossover {

/// The settings of the form, in the order shown.
enum class FormItem {
    Tests,
    Releases,
    Transports,
    WaitMode,
    Placements,
    Securities,
    MinSize,
    MaxSize,
    SizesPerOctave,
    Rounds,
    TrialTime,
    Refine,
    Sender,
    Receiver,
    Address,
    Target,
    Budget,
    BurstTime,
    InflightLimit,
    NoiseFloor,
    Seed
};
inline constexpr std::size_t formItemCount = 21;
/// The first advanced setting; all after it are advanced too.
inline constexpr FormItem firstAdvanced = FormItem::Target;

/// A sweep as in the form, with sizes as a range. If `sizesPerOctave` is 0, the sizes are not a range but the list
/// `config.sizes`.
struct FormValues {
    SweepConfig config;
    std::uint64_t minSize = 16;
    std::uint64_t maxSize = 1 << 20;
    unsigned sizesPerOctave = 1;
};

FormValues toForm(const SweepConfig& config);
SweepConfig toConfig(const FormValues& values);

/// A setting that is not valid, and why.
struct FormProblem {
    FormItem item;
    std::string sentence;
};

/// The first problem of these values, or nothing. If two settings conflict, names `lastEdited` if changing it helps.
std::optional<FormProblem> findProblem(const FormValues& values, std::optional<FormItem> lastEdited = {});

} // namespace crossover
