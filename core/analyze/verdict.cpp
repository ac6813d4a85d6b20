// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/verdict.h"

#include "core/analyze/crossing.h"

namespace crossover {

namespace {

bool isWhole(const SizeRun& run, const Evidence& evidence)
{
    return run.first == 0 && run.last + 1 == evidence.tested.size();
}

VerdictKind kindOf(const Evidence& evidence)
{
    if (evidence.reversed) return VerdictKind::Multiple;
    if (evidence.losing && evidence.winning) return VerdictKind::Crossover;
    if (evidence.winning) return isWhole(*evidence.winning, evidence) ? VerdictKind::ZeroCopyWins : VerdictKind::AtMost;
    if (evidence.losing) return isWhole(*evidence.losing, evidence) ? VerdictKind::CopyWins : VerdictKind::AtLeast;
    return evidence.negligible ? VerdictKind::Equivalent : VerdictKind::Unresolved;
}

void placeCrossing(Verdict& verdict, const Evidence& evidence, bool paired, const AnalysisOptions& options)
{
    const auto crossing = crossingOf(evidence, paired, options);
    verdict.estimate = crossing.estimate;
    verdict.low = crossing.low;
    verdict.high = crossing.high;
    verdict.brackets = {{static_cast<double>(evidence.tested[evidence.losing->last].size),
                         static_cast<double>(evidence.tested[evidence.winning->first].size)}};
}

void listChanges(Verdict& verdict, const Evidence& evidence)
{
    for (std::size_t i = 1; i < evidence.significant.size(); ++i) {
        verdict.brackets.emplace_back(evidence.significant[i - 1].last, evidence.significant[i].first);
    }
}

/// A guess must not contradict what is proven.
bool isPossible(double guess, const Evidence& evidence)
{
    if (evidence.winning && guess > static_cast<double>(evidence.tested[evidence.winning->first].size)) return false;
    return !evidence.losing || guess >= static_cast<double>(evidence.tested[evidence.losing->last].size);
}

} // namespace

std::string_view nameOf(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Crossover: return "crossover";
    case VerdictKind::AtMost: return "at_most";
    case VerdictKind::AtLeast: return "at_least";
    case VerdictKind::ZeroCopyWins: return "zero_copy_wins";
    case VerdictKind::CopyWins: return "copy_wins";
    case VerdictKind::Multiple: return "multiple";
    case VerdictKind::Equivalent: return "equivalent";
    case VerdictKind::Unresolved: return "unresolved";
    }
    return "unresolved";
}

Verdict judge(std::span<const SizeSpeedup> sizes, const Evidence& evidence, bool paired, const AnalysisOptions& options)
{
    Verdict verdict;
    verdict.kind = kindOf(evidence);
    switch (verdict.kind) {
    case VerdictKind::Crossover: placeCrossing(verdict, evidence, paired, options); break;
    case VerdictKind::Multiple: listChanges(verdict, evidence); break;
    case VerdictKind::AtMost:
    case VerdictKind::AtLeast:
    case VerdictKind::Unresolved:
        verdict.estimate = supportedGuess(sizes);
        if (verdict.estimate && !isPossible(*verdict.estimate, evidence)) verdict.estimate.reset();
        break;
    case VerdictKind::ZeroCopyWins:
    case VerdictKind::CopyWins:
    case VerdictKind::Equivalent: break;
    }
    return verdict;
}

} // namespace crossover
