// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <QString>

namespace crossover {

/// "Threshold 88 B", or "No threshold".
QString thresholdText(std::optional<std::uint64_t> threshold);

} // namespace crossover
