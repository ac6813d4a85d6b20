// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/combination.h"

#include <fmt/format.h>

namespace crossover {

std::string wordsOf(const Combination& combination)
{
    const bool own = !combination.sender.isThread();
    auto words =
        fmt::format("{}, {} release, {}, {} placement", nameOf(combination.transport),
                    combination.release ? nameOf(*combination.release)
                    : own               ? "its own"
                                        : "unknown",
                    combination.wait == Wait::Poll ? "polling" : "blocking calls", nameOf(combination.placement));
    if (combination.security == Security::Curve) words += ", CURVE";
    if (!own && combination.receiver.isThread()) return words;
    if (combination.sender == combination.receiver)
        return words + fmt::format(", {} at both ends", combination.sender.text());
    return words + fmt::format(", {} sends and {} receives", combination.sender.text(), combination.receiver.text());
}

namespace {

/// Of a program that does not say how it sends.
bool isForeign(const Combination& combination)
{
    return !combination.release && combination.sender.isThread();
}

} // namespace

bool comparable(const Combination& one, const Combination& other)
{
    if (!isForeign(one) && !isForeign(other)) return one == other;
    return one.transport == other.transport && one.wait == other.wait;
}

} // namespace crossover
