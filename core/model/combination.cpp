// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/combination.h"

#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/model/words.h"

namespace crossover {

namespace {

std::string releaseWords(const Combination& combination)
{
    if (combination.release) return Words::tr("{} release", nameOf(*combination.release));
    return combination.sender.isThread() ? Words::tr("unknown release") : Words::tr("its own release");
}

std::string waitWords(const Combination& combination)
{
    return combination.wait == Wait::Poll ? Words::tr("polling") : Words::tr("blocking calls");
}

std::string placementWords(const Combination& combination)
{
    return Words::tr("{} placement", nameOf(combination.placement));
}

std::string endsWords(const Combination& combination)
{
    if (combination.sender == combination.receiver) return Words::tr("{} at both ends", combination.sender.text());
    return Words::tr("{} sends and {} receives", combination.sender.text(), combination.receiver.text());
}

} // namespace

std::string wordsOf(const Combination& combination)
{
    return fmt::format("{}, {}, {}", nameOf(combination.transport), releaseWords(combination),
                       circumstancesOf(combination));
}

std::string circumstancesOf(const Combination& combination)
{
    auto words = fmt::format("{}, {}", waitWords(combination), placementWords(combination));
    if (combination.security == Security::Curve) words += ", CURVE";
    if (!combination.sender.isThread() || !combination.receiver.isThread()) words += ", " + endsWords(combination);
    return words;
}

std::string differenceOf(const Combination& combination, const Combination& from)
{
    std::vector<std::string> words;
    if (combination.transport != from.transport) words.emplace_back(nameOf(combination.transport));
    if (combination.release != from.release) words.push_back(releaseWords(combination));
    if (combination.wait != from.wait) words.push_back(waitWords(combination));
    if (combination.placement != from.placement) words.push_back(placementWords(combination));
    if (combination.security != from.security)
        words.push_back(combination.security == Security::Curve ? "CURVE" : Words::tr("not encrypted"));
    if (combination.sender != from.sender || combination.receiver != from.receiver)
        words.push_back(endsWords(combination));
    return fmt::format("{}", fmt::join(words, ", "));
}

bool differOnlyIn(std::span<const CombinationTerm> terms, const Combination& one, Combination other)
{
    for (const auto term : terms) {
        switch (term) {
        case CombinationTerm::Transport: other.transport = one.transport; break;
        case CombinationTerm::Release: other.release = one.release; break;
        case CombinationTerm::Wait: other.wait = one.wait; break;
        case CombinationTerm::Placement: other.placement = one.placement; break;
        case CombinationTerm::Security: other.security = one.security; break;
        case CombinationTerm::Sender: other.sender = one.sender; break;
        case CombinationTerm::Receiver: other.receiver = one.receiver; break;
        }
    }
    return one == other;
}

bool isForeign(const Combination& combination)
{
    return !combination.release && combination.sender.isThread();
}

bool comparable(const Combination& one, const Combination& other)
{
    if (!isForeign(one) && !isForeign(other)) return one == other;
    return one.transport == other.transport && one.wait == other.wait;
}

} // namespace crossover
