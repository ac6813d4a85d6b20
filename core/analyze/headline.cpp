// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/analyze/size_text.h"
#include "core/analyze/wording.h"
#include "core/model/units.h"

namespace crossover {

namespace {

std::string crossing(const Verdict& verdict)
{
    return fmt::format("{} [{}]", formatSizeWithin(*verdict.estimate, *verdict.low, *verdict.high),
                       formatSizeRange(*verdict.low, *verdict.high, " – "));
}

std::string oneSided(const Findings& findings, std::string_view side, std::size_t index)
{
    const auto text = fmt::format("{} {}", side, formatSize(findings.tested(index)));
    if (!findings.verdict.estimate) return text;
    return fmt::format("{}, a guess: {}", text, formatRoughSize(*findings.verdict.estimate));
}

std::string winnerTitle(const Findings& findings)
{
    const bool zeroCopy = findings.verdict.kind == VerdictKind::ZeroCopyWins;
    const auto where = findings.evidence.tested.size() == 1 ? "at" : zeroCopy ? "from" : "up to";
    return fmt::format("{} wins {} {}", zeroCopy ? "zero-copy" : "copying", where,
                       formatSize(zeroCopy ? findings.smallest() : findings.largest()));
}

std::string severalCrossings(const Verdict& verdict)
{
    if (verdict.brackets.size() > 1) return fmt::format("no single crossover: {} crossings", verdict.brackets.size());
    const auto& [first, second] = verdict.brackets.front();
    return "reversed at " + formatSizeRange(first, second, " – ");
}

std::string unresolvedTitle(const Findings& findings)
{
    const auto& analysis = findings.analysis;
    if (analysis.copy.empty() && analysis.zeroCopy.empty()) return "no data yet";
    if (analysis.copy.empty()) return "only zero-copy measured";
    if (analysis.zeroCopy.empty()) return "only copying measured";
    if (analysis.sizes.empty()) return "nothing to compare";
    const std::string text = analysis.paired ? "not resolved yet" : "not resolved";
    return findings.verdict.estimate ? text + ", a guess: " + formatRoughSize(*findings.verdict.estimate) : text;
}

} // namespace

std::string headlineOf(const Findings& findings)
{
    const auto& [verdict, evidence, analysis, options] = findings;
    switch (verdict.kind) {
    case VerdictKind::Crossover: return crossing(verdict);
    case VerdictKind::AtMost: return oneSided(findings, "at most", evidence.winning->first);
    case VerdictKind::AtLeast: return oneSided(findings, "at least", evidence.losing->last);
    case VerdictKind::ZeroCopyWins:
    case VerdictKind::CopyWins: return winnerTitle(findings);
    case VerdictKind::Multiple: return severalCrossings(verdict);
    case VerdictKind::Equivalent: return fmt::format("no difference above {:g} %", 100 * options.delta);
    case VerdictKind::Unresolved: return unresolvedTitle(findings);
    }
    return {};
}

} // namespace crossover
