// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Evidence that may be looked at at any moment, whatever chose what to measure next. Pure functions: any thread may
// call them.
//
// Who bets that a coin lands heads, at fair odds, does not get rich if heads come at most half the time: the capital,
// 1 at the start, ever reaches 1 / level with a probability of `level` at most. So a capital of 1 / level refutes
// "heads come at most half the time", at any time. Sources: Ville, Etude critique de la notion de collectif, 1939;
// Waudby-Smith and Ramdas, J. R. Statist. Soc. B 86, 2024.

#include <cstddef>
#include <optional>
#include <span>

#include "core/analyze/statistics.h"

namespace crossover {

/// The capital of a gambler who spreads the bets evenly over all chances of heads from a half to 1. Where throws
/// resemble each other so that `dependence` of them count as one, its root of that degree: that is fair for throws of
/// which any so many in a row depend on each other (Hölder's inequality).
double capitalAfter(std::size_t heads, std::size_t tails, double dependence = 1);

/// How many more throws will bring the capital to `wanted`, when heads come with this chance; infinity for a half or
/// less.
double throwsMissing(double capital, double wanted, double chance);

/// Bounds of the median, each wrong with probability `level` at most, at whatever moment they are looked at; nothing
/// below the count that supports them.
std::optional<Bounds> medianBoundsAnytime(std::span<const double> ascending, double level, double dependence = 1);

} // namespace crossover
