// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis_text.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/recommendation_text.h"
#include "core/model/units.h"
#include "core/report/check_words.h"
#include "core/report/number_words.h"
#include "core/report/title.h"
#include "core/report/unjudged_words.h"
#include "core/report/verdict_words.h"

namespace crossover {

namespace {

std::string bytes(double size)
{
    return formatBytes(static_cast<std::uint64_t>(std::llround(size)));
}

std::string pointAndInterval(const MetricAnalysis& analysis)
{
    const auto& verdict = analysis.verdict;
    std::string text = "  point     ";
    if (verdict.estimate) {
        text += bytes(*verdict.estimate) + (verdict.low && verdict.high ? "" : " (uncertain)");
    } else {
        text += "none";
    }
    text += "\n  interval  ";
    if (verdict.low && verdict.high) {
        text += fmt::format("{} to {} ({:g} %)", bytes(*verdict.low), bytes(*verdict.high),
                            100 * (1 - analysis.options.alpha));
    } else {
        text += "none";
    }
    return text + '\n';
}

std::string table(const MetricAnalysis& analysis)
{
    constexpr auto row = "  {:>12}  {:>6}  {:>8}  {:>8}  {:>8}\n";
    std::string text = fmt::format(row, "size", analysis.paired ? "pairs" : "runs", "speedup", "low", "high");
    for (const auto& size : analysis.sizes) {
        text += fmt::format(row, bytes(static_cast<double>(size.size)), size.pairs, formatRatio(size.speedup()),
                            formatBound(size.logLow), formatBound(size.logHigh));
    }
    return text;
}

} // namespace

std::string textOf(const MetricAnalysis& analysis, const Origin& origin, std::span<const PasteTarget> paste)
{
    std::string text = fmt::format("[{}] {}\n", wordsOf(analysis.group), titled(analysis, verdictSentence(analysis)));
    text += pointAndInterval(analysis);
    if (!analysis.sizes.empty()) text += table(analysis);
    return text + checkText(analysis) + recommendationText(analysis, origin, paste);
}

std::string unjudgedText(std::span<const MetricAnalysis> analyses, std::span<const Sample> samples,
                         const std::vector<Metric>& requested)
{
    std::string text;
    for (const auto metric : requested) {
        if (std::ranges::find(analyses, metric, &MetricAnalysis::metric) == analyses.end())
            text += unjudgedSentence(samples, metric) + '\n';
    }
    return text;
}

} // namespace crossover
