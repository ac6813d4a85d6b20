// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/why_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/model/units.h"
#include "core/model/words.h"
#include "core/report/markdown.h"
#include "core/report/number_words.h"

namespace crossover {

namespace {

constexpr double mostlySending = 0.8; ///< a send loop that takes more of the time may well be what limits throughput
constexpr double largeMisfit = 0.15;

std::string sizesIn(const ExplainedStretch& stretch)
{
    if (stretch.from == stretch.to) return formatBytes(stretch.from);
    return formatSizeRange(static_cast<double>(stretch.from), static_cast<double>(stretch.to));
}

/// "60 ns (50 to 70 ns)", without its sign.
std::string amount(const Estimate& ns)
{
    const auto [low, high] = *ns.bounds;
    const bool negative = ns.value < 0;
    return fmt::format("{} ({})", formatRoughTime(std::abs(ns.value)),
                       negative ? formatTimeRange(-high, -low) : formatTimeRange(low, high));
}

/// "zero-copy adds 85 ns (70 to 100 ns) to each message"
std::string surplusWords(const Estimate& surplus)
{
    if (!surplus.measurable())
        return Words::tr("what zero-copy adds to each message is not measurable here ({})",
                         formatTimeRange(surplus.bounds->low, surplus.bounds->high));
    if (surplus.value > 0) return Words::tr("zero-copy adds {} to each message", amount(surplus));
    return Words::tr("zero-copy takes {} less for each message", amount(surplus));
}

/// "copying costs 1 ns for every 11 bytes (10 to 12)"
std::string savedWords(const Estimate& saved)
{
    if (!saved.measurable())
        return Words::tr("what copying costs for each byte is not measurable here ({})",
                         formatTimeRange(saved.bounds->low, saved.bounds->high));
    if (saved.value < 0) return Words::tr("copying costs {} less for each byte", amount(saved));
    if (saved.value >= 1) return Words::tr("copying costs {} for each byte", amount(saved));
    const auto bytes = [](double ns) { return formatRoughFactor(1 / ns); };
    return Words::tr("copying costs 1 ns for every {} bytes ({} to {})", bytes(saved.value), bytes(saved.bounds->high),
                     bytes(saved.bounds->low));
}

/// What each arm costs in the stretch of the crossover and among inline messages.
void addCosts(std::vector<std::string>& all, const Explanation& explanation)
{
    const auto& first = explanation.stretches.front();
    if (first.shape == StretchShape::Level && first.surplusNs.bounds) {
        all.push_back(Words::tr("Up to {}, where libzmq stores a copy inside the message, {}.",
                                formatBytes(libzmqBytes.front()), surplusWords(first.surplusNs)));
    }
    if (!explanation.main) return;
    const auto& main = explanation.stretches[*explanation.main];
    if (!main.surplusNs.bounds) {
        all.push_back(
            Words::tr("There are too few trials from {} to tell what each message and each byte cost.", sizesIn(main)));
        return;
    }
    all.push_back(
        Words::tr("From {}, {}, and {}.", sizesIn(main), surplusWords(main.surplusNs), savedWords(main.savedNs)));
}

std::string stepOf(Arm arm, const Estimate& rise)
{
    if (arm == Arm::Copy)
        return rise.value > 0 ? Words::tr("copying costs {} more", amount(rise))
                              : Words::tr("copying costs {} less", amount(rise));
    return rise.value > 0 ? Words::tr("zero-copy costs {} more", amount(rise))
                          : Words::tr("zero-copy costs {} less", amount(rise));
}

void addSteps(std::vector<std::string>& all, const Explanation& explanation)
{
    for (const auto& step : explanation.steps) {
        std::vector<std::string> arms;
        if (step.copyNs.measurable()) arms.push_back(stepOf(Arm::Copy, step.copyNs));
        if (step.zeroCopyNs.measurable()) arms.push_back(stepOf(Arm::ZeroCopy, step.zeroCopyNs));
        if (arms.empty()) continue;
        all.push_back(
            Words::tr("From {} to {}, {}: above it, {}.", formatBytes(step.at.bytes), formatBytes(step.at.bytes + 1),
                      arms.size() == 1 ? arms.front() : Words::tr("{} and {}", arms[0], arms[1]), step.at.name));
    }
}

/// "between 800 B and 1 KiB, most likely near 900 B"; how much of that is known.
std::string predictedPlace(const Estimate& predicted)
{
    const auto near = formatRoughSize(predicted.value);
    if (!predicted.bounds) return Words::tr("near {} (too few trials for bounds)", near);
    const auto [low, high] = *predicted.bounds;
    if (low > 0 && std::isfinite(high)) {
        if (std::round(low) == std::round(high)) return Words::tr("at {}", formatSize(low));
        return Words::tr("between {}, most likely near {}", formatSizeRange(low, high, RangeStyle::And),
                         formatSizeWithin(predicted.value, low, high));
    }
    if (low > 0) return Words::tr("from {} on, most likely near {}", formatSize(low), near);
    if (std::isfinite(high)) return Words::tr("up to {}, most likely near {}", formatSize(high), near);
    return Words::tr("near {}, but the bounds include every size", near);
}

std::string prediction(const Explanation& explanation)
{
    switch (explanation.meeting) {
    case Meeting::Once:
        return Words::tr("By these costs, zero-copy becomes faster {}.", predictedPlace(*explanation.predicted));
    case Meeting::ZeroCopyCheaper: return Words::tr("By these costs, zero-copy is faster at every size.");
    case Meeting::CopyCheaper: return Words::tr("By these costs, copying is faster at every size.");
    case Meeting::Several: break;
    }
    return Words::tr("These costs cross more than once, so that they predict no single crossover.");
}

/// "80 to 96 B"; empty where none was measured.
std::string measuredCrossover(const Verdict& verdict)
{
    switch (verdict.kind) {
    case VerdictKind::Crossover: return formatSizeRange(*verdict.low, *verdict.high);
    case VerdictKind::AtMost: return Words::tr("up to {}", formatSize(*verdict.high));
    case VerdictKind::AtLeast: return Words::tr("from {} on", formatSize(*verdict.low));
    default: return {};
    }
}

/// Whether the prediction agrees with the verdict; nothing where they cannot be compared.
std::optional<bool> explains(const Verdict& verdict, const Explanation& explanation)
{
    if (verdict.kind == VerdictKind::ZeroCopyWins) return explanation.meeting == Meeting::ZeroCopyCheaper;
    if (verdict.kind == VerdictKind::CopyWins) return explanation.meeting == Meeting::CopyCheaper;
    if (measuredCrossover(verdict).empty()) return std::nullopt;
    if (!explanation.predicted) return false;
    if (!explanation.predicted->bounds) return std::nullopt;
    const auto [low, high] = *explanation.predicted->bounds;
    return (!verdict.high || low <= *verdict.high) && (!verdict.low || high >= *verdict.low);
}

void addComparison(std::vector<std::string>& all, const MetricAnalysis& analysis, const Explanation& explanation)
{
    const auto measured = measuredCrossover(analysis.verdict);
    const auto explained = explains(analysis.verdict, explanation);
    if (measured.empty() && !explained) {
        all.push_back(Words::tr("There is no measured crossover to compare this with."));
        return;
    }
    const auto what =
        measured.empty() ? Words::tr("what was measured") : Words::tr("the measured crossover ({})", measured);
    if (!explained) {
        all.push_back(Words::tr("Compare {}.", what));
        return;
    }
    all.push_back(*explained ? Words::tr("This agrees with {}.", what) : Words::tr("This does not explain {}.", what));
    if (*explained || !explanation.main) return;
    const auto& main = explanation.stretches[*explanation.main];
    const double misfit = std::max(main.copy.misfit, main.zeroCopy.misfit);
    if (misfit < largeMisfit) return;
    all.push_back(Words::tr("Single sizes are up to {} away from the lines, so something else matters, too.",
                            formatRoughPercent(misfit)));
}

void addPipeline(std::vector<std::string>& all, const Explanation& explanation)
{
    if (!explanation.sendShare || *explanation.sendShare >= mostlySending) return;
    all.push_back(Words::tr("The send loop takes only {} of a message's time there. Threads work at the same time and "
                            "the slowest one limits throughput, so costs of sending are partly hidden; the send rate "
                            "shows them.",
                            formatRoughPercent(*explanation.sendShare)));
}

/// "1.2 to 3.4 KiB", for the tables "–".
std::string memcpyCrossover(const Explanation& explanation)
{
    const auto& low = explanation.byMemory;
    const auto& high = explanation.byCache;
    if (low && high) return formatSizeRange(std::min(*low, *high), std::max(*low, *high));
    if (low || high) return Words::tr("near {}", formatRoughSize(low ? *low : *high));
    return {};
}

std::string cellOf(const Estimate& estimate, bool known)
{
    return known ? formatEstimate(estimate) : "–";
}

ReportBlock costTable(const Explanation& explanation)
{
    ReportBlock table{ReportBlock::Kind::Numbers, {}};
    table.names = {Words::tr("arm"),
                   Words::tr("sizes"),
                   Words::tr("each message"),
                   Words::tr("each byte"),
                   Words::tr("farthest from the line"),
                   Words::tr("trials")};
    for (const auto& [arm, cost] : {std::pair(Words::tr("copy"), &ExplainedStretch::copy),
                                    std::pair(Words::tr("zero-copy"), &ExplainedStretch::zeroCopy)}) {
        for (const auto& stretch : explanation.stretches) {
            const auto& [fixed, perByte, misfit] = stretch.*cost;
            const bool single = stretch.shape == StretchShape::Single;
            table.rows.push_back({arm, sizesIn(stretch), cellOf(fixed, !single),
                                  cellOf(perByte, stretch.shape == StretchShape::Line),
                                  single ? "–" : formatRoughPercent(misfit), std::to_string(stretch.trials)});
        }
    }
    return table;
}

std::string predictedCell(const Explanation& explanation)
{
    switch (explanation.meeting) {
    case Meeting::Once: return predictedPlace(*explanation.predicted);
    case Meeting::ZeroCopyCheaper: return Words::tr("zero-copy faster at every size");
    case Meeting::CopyCheaper: return Words::tr("copying faster at every size");
    case Meeting::Several: break;
    }
    return Words::tr("more than one");
}

ReportBlock crossoverTable(const MetricAnalysis& analysis, const Explanation& explanation)
{
    const auto orDash = [](const std::string& text) { return text.empty() ? std::string("–") : text; };
    ReportBlock table{ReportBlock::Kind::Table, {}};
    table.names = {Words::tr("crossover"), Words::tr("where")};
    table.rows = {{Words::tr("measured"), orDash(measuredCrossover(analysis.verdict))},
                  {Words::tr("by the costs above"), predictedCell(explanation)},
                  {Words::tr("if a copy cost its memcpy alone"), orDash(memcpyCrossover(explanation))}};
    return table;
}

} // namespace

std::string whySentences(const MetricAnalysis& analysis, const Explanation& explanation)
{
    if (explanation.stretches.empty())
        return Words::tr("No size was measured with both arms, so there is nothing to explain.");
    std::vector<std::string> all;
    addCosts(all, explanation);
    addSteps(all, explanation);
    all.push_back(prediction(explanation));
    addComparison(all, analysis, explanation);
    addPipeline(all, explanation);
    if (const auto alone = memcpyCrossover(explanation); !alone.empty()) {
        const bool range = explanation.byMemory && explanation.byCache;
        all.push_back(Words::tr("If a copy cost nothing but its memcpy, the crossover would be {}.",
                                range ? Words::tr("at {}", alone) : alone));
    }
    return fmt::format("{}", fmt::join(all, " "));
}

std::vector<ReportBlock> whyBlocks(const MetricAnalysis& analysis, const Explanation& explanation)
{
    std::vector<ReportBlock> blocks{{ReportBlock::Kind::Paragraph, whySentences(analysis, explanation)}};
    if (explanation.stretches.empty()) return blocks;
    blocks.push_back(costTable(explanation));
    blocks.push_back(crossoverTable(analysis, explanation));
    return blocks;
}

std::string whyMarkdown(const MetricAnalysis& analysis, const Explanation& explanation)
{
    return markdownOf(whyBlocks(analysis, explanation));
}

std::vector<ReportBlock> copySpeedBlocks(const std::optional<Environment>& environment)
{
    const auto speed = environment ? copySpeedOf(*environment) : std::nullopt;
    if (!speed) {
        return {
            {ReportBlock::Kind::Paragraph,
             Words::tr("How fast the machine copies is not known: it was measured elsewhere or by an older version.")}};
    }
    ReportBlock table{ReportBlock::Kind::Numbers, {}};
    table.names = {Words::tr("size"), Words::tr("in cache"), Words::tr("from memory")};
    const auto cell = [](std::uint64_t bytes, double ns) {
        return fmt::format("{} ({})", formatRoughTime(ns), formatSi(static_cast<double>(bytes) / ns * 1e9, "B/s"));
    };
    for (const auto& [bytes, inCache, fromMemory] : speed->points)
        table.rows.push_back({formatSize(static_cast<double>(bytes)), cell(bytes, inCache), cell(bytes, fromMemory)});
    return {{ReportBlock::Kind::Paragraph,
             Words::tr("How fast the machine copies (memcpy on one thread, when the sweep began):")},
            table};
}

std::string copySpeedMarkdown(const std::optional<Environment>& environment)
{
    return markdownOf(copySpeedBlocks(environment));
}

} // namespace crossover
