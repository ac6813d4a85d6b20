// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values as the program's JSON writes them.

#include <cmath>
#include <optional>

#include <nlohmann/json.hpp>

namespace crossover {

template <class T>
nlohmann::ordered_json jsonOrNull(const std::optional<T>& value)
{
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
}

/// A ratio from its logarithm, which is infinite where there is no bound: then null.
inline nlohmann::ordered_json jsonRatio(double logarithm)
{
    return std::isfinite(logarithm) ? nlohmann::ordered_json(std::exp(logarithm)) : nlohmann::ordered_json(nullptr);
}

} // namespace crossover
