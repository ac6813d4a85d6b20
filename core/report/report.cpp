// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "core/analyze/analysis.h"
#include "core/model/units.h"
#include "core/model/words.h"
#include "core/report/check_words.h"
#include "core/report/html.h"
#include "core/report/markdown.h"
#include "core/report/number_words.h"
#include "core/report/paste_lines.h"
#include "core/report/recommendation_words.h"
#include "core/report/report_facts.h"
#include "core/report/title.h"
#include "core/report/unjudged_words.h"
#include "core/report/verdict_words.h"
#include "core/report/why_words.h"

namespace crossover {

namespace {

using Blocks = std::vector<ReportBlock>;
using Kind = ReportBlock::Kind;

constexpr std::size_t mostInSentences = 3; // combinations; of more, a table tells more

std::string valueText(double value, Metric metric)
{
    if (metric == Metric::Memory) return formatSize(value);
    return term(metric).higherIsBetter ? formatSi(value) + "/s" : formatRatio(value) + " µs";
}

std::string pointText(const std::vector<ArmPoint>& curve, std::uint64_t size, Metric metric)
{
    const auto point = std::ranges::find(curve, size, &ArmPoint::size);
    return point == curve.end() ? "–" : valueText(point->median, metric);
}

std::vector<std::uint64_t> sizesOf(const MetricAnalysis& analysis)
{
    std::vector<std::uint64_t> sizes;
    for (const auto& row : arms) {
        for (const auto& point : analysis.curve(row.id))
            sizes.push_back(point.size);
    }
    std::ranges::sort(sizes);
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    return sizes;
}

ReportBlock sizeTable(const MetricAnalysis& analysis)
{
    const bool hybrid = !analysis.hybrid.empty();
    ReportBlock table{Kind::Numbers, {}};
    table.names = {Words::tr("size"), Words::tr("copy"), Words::tr("zero-copy")};
    if (hybrid) table.names.push_back(Words::tr("hybrid"));
    table.names.insert(table.names.end(),
                       {Words::tr("speedup"), fmt::format("{:g} %", 100 * (1 - analysis.options.alpha)),
                        analysis.paired ? Words::tr("pairs") : Words::tr("runs")});
    for (const auto size : sizesOf(analysis)) {
        auto& cells = table.rows.emplace_back();
        cells.push_back(formatBytes(size));
        for (const auto& arm : arms) {
            if (arm.id != Arm::Hybrid || hybrid) {
                cells.push_back(pointText(analysis.curve(arm.id), size, analysis.metric));
            }
        }
        const auto found = std::ranges::find(analysis.sizes, size, &SizeSpeedup::size);
        if (found == analysis.sizes.end()) {
            cells.insert(cells.end(), {"–", "–", "0"});
        } else {
            cells.insert(cells.end(), {formatRatio(found->speedup()),
                                       Words::tr("{} to {}", formatBound(found->logLow), formatBound(found->logHigh)),
                                       std::to_string(found->pairs)});
        }
    }
    return table;
}

bool isOneCombination(const std::vector<MetricAnalysis>& analyses)
{
    return std::ranges::all_of(analyses, [&](const MetricAnalysis& other) {
        return other.group.combination() == analyses.front().group.combination();
    });
}

/// "ipc, shared release, blocking calls, roles placement: Throughput: ..."; without the combination where it is the
/// only one and stands above.
std::string item(const std::vector<MetricAnalysis>& analyses, const MetricAnalysis& analysis,
                 const std::string& sentence)
{
    const auto text = titled(analysis, sentence);
    return isOneCombination(analyses) ? text : fmt::format("{}: {}", wordsOf(analysis.group), text);
}

bool isJudged(const std::vector<MetricAnalysis>& analyses, Metric metric)
{
    return std::ranges::find(analyses, metric, &MetricAnalysis::metric) != analyses.end();
}

/// A row for each combination, a column for each metric.
ReportBlock verdictTable(const std::vector<MetricAnalysis>& analyses)
{
    std::vector<MetricTerm> columns;
    std::ranges::copy_if(metrics, std::back_inserter(columns), [&](const MetricTerm& metric) {
        return !metric.onRequest() || isJudged(analyses, metric.id);
    });
    ReportBlock table{Kind::Table, {}};
    table.names = {Words::tr("combination")};
    for (const auto& metric : columns)
        table.names.push_back(metric.title.text());
    for (const auto* each : decisive(analyses)) {
        auto& cells = table.rows.emplace_back();
        cells.push_back(wordsOf(each->group));
        for (const auto& metric : columns) {
            const auto found = std::ranges::find_if(analyses, [&](const MetricAnalysis& other) {
                return other.metric == metric.id && other.group.combination() == each->group.combination();
            });
            cells.push_back(found == analyses.end() ? "–" : headlineOf(*found));
        }
    }
    return table;
}

/// Sentences, or what is left of them in a table where they would be too many to read.
void addVerdicts(Blocks& blocks, const std::vector<MetricAnalysis>& analyses)
{
    blocks.push_back({Kind::Section, Words::tr("Verdicts")});
    if (decisive(analyses).size() > mostInSentences) return blocks.push_back(verdictTable(analyses));
    if (isOneCombination(analyses)) blocks.push_back({Kind::Paragraph, wordsOf(analyses.front().group) + '.'});
    ReportBlock list{Kind::List, {}};
    for (const auto& analysis : analyses)
        list.names.push_back(item(analyses, analysis, verdictSentence(analysis)));
    blocks.push_back(list);
}

/// Why metrics that were asked for have no verdict.
void addUnjudged(Blocks& blocks, const Session& session, const std::vector<MetricAnalysis>& analyses,
                 const std::vector<Metric>& requested)
{
    for (const auto metric : requested) {
        if (!isJudged(analyses, metric)) blocks.push_back({Kind::Paragraph, unjudgedSentence(session.samples, metric)});
    }
}

ReportBlock recommendationTable(const std::vector<MetricAnalysis>& analyses)
{
    ReportBlock table{Kind::Table, {}};
    table.names = {Words::tr("combination"), Words::tr("recommendation")};
    for (const auto* each : decisive(analyses))
        table.rows.push_back({wordsOf(each->group), titled(*each, recommendationSentence(*each))});
    return table;
}

ReportBlock recommendationList(const std::vector<MetricAnalysis>& analyses)
{
    ReportBlock list{Kind::List, {}};
    for (const auto& analysis : analyses) {
        list.names.push_back(item(analyses, analysis, recommendationSentence(analysis)));
    }
    for (const auto* analysis : decisive(analyses)) {
        if (const auto usual = usualThresholdSentence(*analysis); !usual.empty())
            list.names.push_back(item(analyses, *analysis, usual));
        if (const auto cpu = cpuSentence(*analysis, analyses); !cpu.empty())
            list.names.push_back(isOneCombination(analyses) ? cpu
                                                            : fmt::format("{}: {}", wordsOf(analysis->group), cpu));
    }
    return list;
}

/// In every language that has them, of the first analysis that has any.
void addLines(Blocks& blocks, const std::vector<MetricAnalysis>& analyses, const Origin& origin)
{
    for (const auto& analysis : analyses) {
        bool any = false;
        for (const auto& [target, language] : {std::pair(PasteTarget::Cpp, "cpp"), {PasteTarget::Pyzmq, "python"}}) {
            if (!hasLines(target, analysis)) continue;
            any = true;
            blocks.push_back({Kind::Code, linesToPaste(target, analysis, origin), language});
        }
        if (any) return;
    }
}

void addRecommendations(Blocks& blocks, const std::vector<MetricAnalysis>& analyses, const Origin& origin)
{
    const bool many = decisive(analyses).size() > mostInSentences;
    blocks.push_back({Kind::Section, Words::tr("Recommended thresholds")});
    blocks.push_back(many ? recommendationTable(analyses) : recommendationList(analyses));
    if (const auto common = commonThresholdSentence(analyses); !common.empty()) {
        if (many) {
            blocks.push_back({Kind::Paragraph, common});
        } else {
            blocks.back().names.push_back(common);
        }
    }
    addLines(blocks, analyses, origin);
}

/// Nothing where no threshold was checked.
void addChecks(Blocks& blocks, const std::vector<MetricAnalysis>& analyses)
{
    ReportBlock list{Kind::List, {}};
    for (const auto& analysis : analyses) {
        if (analysis.check) list.names.push_back(item(analyses, analysis, checkSentence(analysis)));
    }
    if (list.names.empty()) return;
    blocks.push_back({Kind::Section, Words::tr("Checked thresholds")});
    blocks.push_back(list);
}

void addTables(Blocks& blocks, const std::vector<MetricAnalysis>& analyses)
{
    blocks.push_back({Kind::Section, Words::tr("Sizes")});
    for (const auto& analysis : analyses) {
        blocks.push_back({Kind::Paragraph,
                          analysis.paired ? Words::tr(", {} (medians of rounds)", wordsOf(analysis.group))
                                          : Words::tr(", {} (medians of runs)", wordsOf(analysis.group)),
                          term(analysis.metric).title.text()});
        blocks.push_back(sizeTable(analysis));
    }
}

void append(Blocks& blocks, const Blocks& more)
{
    blocks.insert(blocks.end(), more.begin(), more.end());
}

void addExplanations(Blocks& blocks, const std::vector<MetricAnalysis>& analyses, const Session& session)
{
    blocks.push_back({Kind::Section, Words::tr("Why")});
    for (const auto& analysis : analyses) {
        if (!term(analysis.metric).isOfTime()) continue;
        auto why = whyBlocks(analysis, explain(analysis, session.samples, session.environment));
        why.front().lead = titleOf(analysis.group, analysis.metric);
        why.front().text = fmt::format(", {}: {}", wordsOf(analysis.group), why.front().text);
        append(blocks, why);
    }
    append(blocks, copySpeedBlocks(session.environment));
}

Blocks contentOf(const Session& session, const ReportOptions& options)
{
    const auto analyses = analyzeAll(session.samples, optionsOf(session.config, options.requested));
    auto blocks = headingBlocks(session);
    if (analyses.empty()) {
        blocks.push_back({Kind::Paragraph, Words::tr("There are no samples.")});
        return blocks;
    }
    addVerdicts(blocks, analyses);
    addUnjudged(blocks, session, analyses, options.requested);
    for (const auto& picture : options.pictures)
        blocks.push_back({Kind::Picture, picture});
    addRecommendations(blocks, analyses, originOf(session));
    addChecks(blocks, analyses);
    addExplanations(blocks, analyses, session);
    addTables(blocks, analyses);
    append(blocks, factBlocks(session));
    return blocks;
}

} // namespace

std::string markdownReport(const Session& session, const ReportOptions& options)
{
    return markdownOf(contentOf(session, options));
}

std::string htmlReport(const Session& session, const ReportOptions& options)
{
    auto blocks = contentOf(session, options);
    append(blocks, methodBlocks());
    return htmlOf(blocks);
}

} // namespace crossover
