// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A sign test that borrows strength from neighbouring sizes. Pure functions: any thread may call them.

#include <cstddef>
#include <span>

namespace crossover {

/// Differences that point one way, among all that are not 0.
struct SignCount {
    std::size_t pointing = 0;
    std::size_t count = 0;
};

/// Whether the first of `sizes` must point that way, at one-sided `level`, where the others can point that way only if
/// the first does (the curve crosses 0 once). Rejects when the first is significant by itself, as in signTest, or when
/// the first four with weights 4, 3, 2, 1 point that way more often than the level has left; exact for both together.
/// Sizes are taken as independent. Finds nothing that is not there with a probability of `level` at most, whatever the
/// shape of the curve, and never finds less than signTest does.
/// Sources: Abelson and Tukey, Ann. Math. Statist. 34, 1963 (ordered alternatives by a contrast); Ruberg, J. Amer.
/// Statist. Assoc. 84, 1989 (contrasts to find where an effect begins).
bool pooledSignTest(std::span<const SignCount> sizes, double level);

} // namespace crossover
