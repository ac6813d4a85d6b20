// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis_text.h"

#include <fmt/format.h>

#include "app/recommendation_text.h"
#include "core/model/units.h"

namespace crossover {

namespace {

std::string bytes(double size)
{
    return formatBytes(static_cast<std::uint64_t>(std::llround(size)));
}

std::string pointAndInterval(const Verdict& verdict, const AnalysisOptions& options)
{
    std::string text = "  point     ";
    if (verdict.estimate) {
        text += bytes(*verdict.estimate) + (verdict.low ? "" : ", a guess");
    } else {
        text += "none";
    }
    text += "\n  interval  ";
    if (verdict.low && verdict.high) {
        text += fmt::format("{} to {} ({:g} %)", bytes(*verdict.low), bytes(*verdict.high), 100 * (1 - options.alpha));
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
                            formatLogRatio(size.logLow), formatLogRatio(size.logHigh));
    }
    return text;
}

} // namespace

std::string textOf(const MetricAnalysis& analysis, const AnalysisOptions& options, const Origin& origin)
{
    std::string text = fmt::format("[{}] {}\n", wordsOf(analysis.group), analysis.verdict.sentence);
    text += pointAndInterval(analysis.verdict, options);
    if (!analysis.sizes.empty()) text += table(analysis);
    if (!analysis.thresholdCheck.empty()) text += analysis.thresholdCheck + '\n';
    return text + recommendationText(analysis, options, origin);
}

} // namespace crossover
