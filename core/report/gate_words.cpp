// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/gate_words.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/analyze/threshold_loss.h"
#include "core/model/printable.h"
#include "core/model/units.h"
#include "core/report/metric_words.h"
#include "core/report/number_words.h"
#include "core/report/verdict_words.h"

namespace crossover {

namespace {

std::string thresholdText(std::optional<std::uint64_t> threshold)
{
    if (!threshold) return "no answer";
    return *threshold >= never ? "copy all" : formatSize(static_cast<double>(*threshold));
}

/// "20 % slower", "13 % cheaper", from the ratio of times.
std::string changeText(Metric metric, double slowdown)
{
    return slowdown >= 1 ? worseBy(metric, slowdown) : betterBy(metric, 1 / slowdown);
}

GateRow rateRow(const GateReport& report, const GateCase& each, const RateChange& rate)
{
    const auto metric = report.changeOf(each).metric();
    const auto where = rate.size ? formatSize(static_cast<double>(*rate.size)) : std::string("all sizes");
    return {fmt::format("{}, {}, {}", nameOf(each.criterion.term), nameOf(rate.arm), where),
            measuredText(rate.before, metric), measuredText(rate.after, metric), changeText(metric, rate.slowdown),
            fmt::format("p {:.2g}", rate.p)};
}

GateRow thresholdRow(const GateReport& report, const GateCase& each)
{
    const auto& cost = *each.cost;
    const auto* const arm = cost.size < each.threshold.value_or(never) ? "copying" : "zero-copy";
    const auto& recommended = report.changeOf(each).other.recommendation.threshold;
    return {"threshold", thresholdText(each.threshold), recommended ? thresholdText(recommended) : "none",
            fmt::format("by the old one, {} at {} is {}", arm, formatSize(static_cast<double>(cost.size)),
                        formatSlowdown(std::exp(cost.logLoss))),
            fmt::format("at least {}", formatSlowdown(std::exp(cost.logLossLow)))};
}

std::string endsText(const MetricAnalysis& analysis)
{
    const auto [low, high] = crossoverEnds(analysis);
    if (low && high) return formatSizeRange(*low, *high);
    if (low) return "above " + formatSize(*low);
    return high ? "below " + formatSize(*high) : "no answer";
}

GateRow crossoverRow(const GateReport& report, const GateCase& each)
{
    const auto& change = report.changeOf(each);
    const auto before = crossoverEnds(change.baseline);
    const auto now = crossoverEnds(change.other);
    const bool up = before.high && now.low && *now.low > *before.high;
    const double factor = up ? *now.low / *before.high : before.low.value_or(1) / now.high.value_or(1);
    return {criterionName(report, each), endsText(change.baseline), endsText(change.other),
            fmt::format("at {} sizes", up ? "larger" : "smaller"),
            fmt::format("intervals are apart by a factor of {}", formatRatio(factor))};
}

std::string uncomparedNote(const MetricTerm& metric)
{
    if (!metric.isPercentile())
        return fmt::format("{} was not compared: one of both measurements lacks it.", metric.title.text());
    return fmt::format("{} was not compared: it takes {} round trips of an arm at a size, in both measurements.",
                       metric.title.text(), metric.fewestRoundTrips());
}

std::string tableText(const std::vector<GateRow>& rows)
{
    std::string text = fmt::format("    {:<34} {:>14} {:>14}  {}\n", "what", "before", "now", "change");
    for (const auto& row : rows)
        text += fmt::format("    {:<34} {:>14} {:>14}  {} ({})\n", row.what, row.before, row.now, row.change, row.sure);
    return text;
}

std::string caseText(const GateReport& report, const GateCase& each)
{
    auto text = fmt::format("  {} (limit {}): {}", criterionName(report, each), formatPercent(each.criterion.share),
                            nameOf(each.finding));
    if (const auto reason = reasonOf(report, each); !reason.empty()) text += ". " + reason;
    text += '\n';
    const auto rows = rowsOf(report, each);
    return rows.empty() ? text : text + tableText(rows);
}

} // namespace

std::string criterionName(const GateReport& report, const GateCase& each)
{
    const auto name = nameOf(each.criterion.term);
    if (each.criterion.term != GateTerm::Crossover) return std::string(name);
    return fmt::format("{} of {}", name, nameOf(report.changeOf(each).metric()));
}

std::vector<GateRow> rowsOf(const GateReport& report, const GateCase& each)
{
    std::vector<GateRow> rows;
    for (const auto& rate : each.rates)
        rows.push_back(rateRow(report, each, rate));
    if (each.cost) rows.push_back(thresholdRow(report, each));
    if (each.criterion.term == GateTerm::Crossover && each.finding == Finding::Changed)
        rows.push_back(crossoverRow(report, each));
    return rows;
}

std::string reasonOf(const GateReport& report, const GateCase& each)
{
    const auto& change = report.changeOf(each);
    if (each.finding == Finding::Disturbed) {
        return fmt::format("Other programs disturbed {} of the trials (baseline: {}): measure again when the machine "
                           "is quiet, or add --despite-disturbance.",
                           formatRoughPercent(change.other.disturbed), formatRoughPercent(change.baseline.disturbed));
    }
    if (each.finding != Finding::Unclear) return {};
    const bool baseline = each.criterion.term == GateTerm::Threshold || !crossoverEnds(change.baseline).any();
    return fmt::format("The {} has no clear answer: measure it longer.", baseline ? "baseline" : "new measurement");
}

std::string outcomeSentence(const GateReport& report)
{
    if (report.apart)
        return fmt::format("Not comparable: {}. Measure a new baseline here, or add --across-machines.",
                           printable(*report.apart));
    if (report.changes.empty())
        return "Not comparable: nothing was measured in the same way and at the same sizes in both.";
    if (report.cases.empty()) return "Not comparable: no criterion applies to what was measured.";
    const auto count = [&](Finding finding) { return std::ranges::count(report.cases, finding, &GateCase::finding); };
    const auto all = report.cases.size();
    switch (report.outcome()) {
    case GateOutcome::Changed:
        return fmt::format("Changed: {} of {} {}.", count(Finding::Changed), all,
                           all == 1 ? "comparison fails" : "comparisons fail");
    case GateOutcome::NotComparable:
        return fmt::format("Not comparable: {} of {} comparisons could not be judged.",
                           count(Finding::Disturbed) + count(Finding::Unclear), all);
    case GateOutcome::Unchanged: break;
    }
    return fmt::format("Unchanged: nothing is proven to be worse by more than its limit ({} of {} comparisons could "
                       "be judged).",
                       static_cast<std::ptrdiff_t>(all) - count(Finding::Unclear), all);
}

std::vector<std::string> notesOf(const GateReport& report)
{
    std::vector<std::string> notes;
    for (const auto& fact : report.facts)
        notes.push_back(
            fmt::format("{} was {} and is {}.", printable(fact.name), printable(fact.before), printable(fact.after)));
    for (const auto& drift : report.drifts) {
        const auto& change = report.changes[drift.change];
        notes.push_back(fmt::format("Both arms are {} in {} ({}): machine, library or kernel changed, not zero-copy.",
                                    changeText(change.metric(), drift.slowdown), nameOf(change.metric()),
                                    wordsOf(change.group())));
    }
    for (const auto& group : report.onlyBefore)
        notes.push_back(fmt::format("Only the baseline has {}, {}.", nameOf(group.test), wordsOf(group)));
    for (const auto& group : report.onlyAfter)
        notes.push_back(fmt::format("The baseline has no {}, {}.", nameOf(group.test), wordsOf(group)));
    for (const auto metric : report.uncompared)
        notes.push_back(uncomparedNote(term(metric)));
    return notes;
}

std::string gateText(const GateReport& report)
{
    auto text = outcomeSentence(report) + '\n';
    for (const auto& note : notesOf(report))
        text += "Note: " + note + '\n';
    const GroupKey* last = nullptr;
    std::vector<const GateCase*> ordered;
    for (const auto& each : report.cases)
        ordered.push_back(&each);
    std::ranges::stable_sort(ordered, {}, [&](const GateCase* each) { return report.changeOf(*each).group(); });
    for (const auto* each : ordered) {
        const auto& group = report.changeOf(*each).group();
        if (!last || *last != group) text += fmt::format("\n{}: {}\n", wordsOf(group), nameOf(group.test));
        last = &group;
        text += caseText(report, *each);
    }
    if (!report.cases.empty())
        text += fmt::format("\nAll comparisons together claim a change that is not there with a probability of {} at "
                            "most. p: for a change beyond the limit, corrected for everything that was compared.\n",
                            formatPercent(report.alpha));
    return text;
}

} // namespace crossover
