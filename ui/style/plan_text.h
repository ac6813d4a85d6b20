// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/sweep_config.h"

namespace crossover {

/// "throughput and latency over ipc, shared release, roles placement, 20 sizes from 16 B to 977 KiB, 12 rounds"
QString planText(const SweepConfig& config);

/// wordsOf() with the middle of long commands left out.
QString shortWordsOf(Combination combination);

/// "1 sample", "480 samples"
QString samplesText(std::size_t count);

/// What else the invitation offers, as the targets of its links.
constexpr QLatin1String openSampleLink{"sample"};
constexpr QLatin1String openFileLink{"file"};
constexpr QLatin1String tutorialLink{"tutorial"};

/// Shown in place of the verdicts while nothing is measured: the question, what Start will do, and what else can be
/// done. Rich text with the links above.
QString invitationText(const SweepConfig& config);

/// Shown there from Start to the first sample. Rich text.
QString measuringText(const SweepConfig& config);

/// Shown there while the setup is not valid. Rich text.
QString invitationText(const Error& problem);

} // namespace crossover
