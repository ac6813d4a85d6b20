// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/analyze/analysis.h"
#include "core/model/printable.h"
#include "core/model/units.h"
#include "core/report/check_words.h"
#include "core/report/markdown.h"
#include "core/report/number_words.h"
#include "core/report/paste_lines.h"
#include "core/report/recommendation_words.h"
#include "core/report/title.h"
#include "core/report/verdict_words.h"
#include "core/report/why_words.h"

namespace crossover {

namespace {

/// Text of the user's or the machine's that must not be taken for Markdown or HTML, on one line.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : printable(text)) {
        if (std::string_view("\\`*_{}[]<>#|~&").find(c) != std::string_view::npos) result += '\\';
        result += c;
    }
    return result;
}

/// The same where it is a paragraph: its first word must not begin a list, a rule or a block of code.
std::string escapedParagraph(std::string_view text)
{
    auto result = escaped(text);
    result.erase(0, result.find_first_not_of(' '));
    const auto digits = std::min(result.find_first_not_of("0123456789"), result.size());
    if (digits < result.size() && std::string_view("-+=.)").find(result[digits]) != std::string_view::npos) {
        result.insert(digits, 1, '\\');
    }
    return result;
}

/// The path of a picture as the target of a link between < and >.
std::string linkTarget(std::string_view path)
{
    std::string result;
    for (const char c : printable(path)) {
        if (std::string_view("<>\\%").find(c) == std::string_view::npos) {
            result += c;
        } else {
            result += fmt::format("%{:02X}", static_cast<unsigned>(c));
        }
    }
    return result;
}

std::string valueText(double value, Metric metric)
{
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

std::string sizeTable(const MetricAnalysis& analysis)
{
    const bool hybrid = !analysis.hybrid.empty();
    std::vector<std::string> names{"size", "copy", "zero-copy"};
    if (hybrid) names.emplace_back("hybrid");
    names.insert(names.end(), {"speedup", fmt::format("{:g} %", 100 * (1 - analysis.options.alpha)),
                               analysis.paired ? "pairs" : "runs"});
    std::string text = markdownHeader(names, true);
    for (const auto size : sizesOf(analysis)) {
        std::vector<std::string> cells{formatBytes(size)};
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
                                       fmt::format("{} to {}", formatBound(found->logLow), formatBound(found->logHigh)),
                                       std::to_string(found->pairs)});
        }
        text += markdownRow(cells);
    }
    return text;
}

/// "- ipc, shared release, blocking calls, roles placement: Throughput: ..."
std::string item(const MetricAnalysis& analysis, const std::string& sentence)
{
    return fmt::format("- {}: {}\n", wordsOf(analysis.group), escaped(titled(analysis, sentence)));
}

std::string verdicts(const std::vector<MetricAnalysis>& analyses)
{
    std::string text = "## Verdicts\n\n";
    for (const auto& analysis : analyses)
        text += item(analysis, verdictSentence(analysis));
    return text;
}

/// In every language that has them.
std::string linesOf(const MetricAnalysis& analysis, const Origin& origin)
{
    std::string text;
    for (const auto& [target, language] : {std::pair(PasteTarget::Cpp, "cpp"), {PasteTarget::Pyzmq, "python"}}) {
        if (!hasLines(target, analysis)) continue;
        text += fmt::format("\n```{}\n{}```\n", language, linesToPaste(target, analysis, origin));
    }
    return text;
}

std::string recommendations(const std::vector<MetricAnalysis>& analyses, const Origin& origin)
{
    std::string text = "\n## Recommended thresholds\n\n";
    std::string lines;
    for (const auto& analysis : analyses) {
        text += item(analysis, recommendationSentence(analysis));
        if (lines.empty()) lines = linesOf(analysis, origin);
    }
    for (const auto* analysis : decisive(analyses)) {
        if (const auto usual = usualThresholdSentence(*analysis); !usual.empty()) text += item(*analysis, usual);
        if (const auto cpu = cpuSentence(*analysis, analyses); !cpu.empty())
            text += fmt::format("- {}: {}\n", wordsOf(analysis->group), cpu);
    }
    if (const auto common = commonThresholdSentence(analyses); !common.empty()) text += "- " + escaped(common) + "\n";
    return text + lines;
}

/// Empty where no threshold was checked.
std::string checks(const std::vector<MetricAnalysis>& analyses)
{
    std::string text;
    for (const auto& analysis : analyses) {
        if (analysis.check) text += item(analysis, checkSentence(analysis));
    }
    return text.empty() ? text : "\n## Checked thresholds\n\n" + text;
}

std::string tables(const std::vector<MetricAnalysis>& analyses)
{
    std::string text = "\n## Sizes\n";
    for (const auto& analysis : analyses) {
        text += fmt::format("\n**{}**, {} (medians of {})\n\n{}", term(analysis.metric).title, wordsOf(analysis.group),
                            analysis.paired ? "rounds" : "runs", sizeTable(analysis));
    }
    return text;
}

std::string explanations(const std::vector<MetricAnalysis>& analyses, const Session& session)
{
    std::string text = "\n## Why\n";
    for (const auto& analysis : analyses) {
        text +=
            fmt::format("\n**{}**, {}: {}", titleOf(analysis.group, analysis.metric), escaped(wordsOf(analysis.group)),
                        whyMarkdown(analysis, explain(analysis, session.samples, session.environment)));
    }
    return text + "\n" + copySpeedMarkdown(session.environment);
}

std::string setup(const SweepConfig& config)
{
    const auto milliseconds = [](std::chrono::microseconds time) {
        return fmt::format("{:g} ms", static_cast<double>(time.count()) / 1e3);
    };
    std::string text = "\n## Setup\n\n" + markdownHeader({"setting", "value"}, false);
    text += markdownRow({"sizes", fmt::format("{} from {} to {}", config.sizes.size(),
                                              formatBytes(config.sizes.front()), formatBytes(config.sizes.back()))});
    text += markdownRow({"rounds", std::to_string(config.rounds)});
    text += markdownRow({"trial, burst", milliseconds(config.trialTime) + ", " + milliseconds(config.burstTime)});
    text += markdownRow({"in-flight limit", formatSize(static_cast<double>(config.inflightLimit))});
    if (config.threshold) text += markdownRow({"hybrid threshold", formatBytes(*config.threshold)});
    return text + markdownRow({"seed", std::to_string(config.seed)});
}

std::string machine(const Environment& environment)
{
    std::string text = "\n## Machine\n\n" + markdownHeader({"fact", "value"}, false);
    for (const auto& fact : environment.facts)
        text += markdownRow({escaped(fact.name), escaped(fact.value)});
    for (const auto& caution : environment.cautions)
        text += "\n" + escapedParagraph(caution) + "\n";
    return text;
}

std::string heading(const Session& session)
{
    std::string text = "# " + escaped(session.title.empty() ? "Copy or zero-copy" : session.title) + "\n\n";
    std::vector<std::string> facts;
    if (session.environment) facts.push_back(escapedParagraph(session.environment->machine));
    if (!session.measured.empty()) facts.push_back("measured " + session.measured);
    if (session.end && session.end->how != Ending::Finished) {
        std::string how(term(session.end->how).title);
        how.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(how.front())));
        facts.push_back(how + (session.end->reason.empty() ? "" : " (" + escaped(session.end->reason) + ")"));
    }
    facts.push_back(fmt::format("{} samples", session.samples.size()));
    text += fmt::format("{}.\n", fmt::join(facts, "; "));
    if (!session.notes.empty()) text += "\n" + escapedParagraph(session.notes) + "\n";
    return text + '\n';
}

} // namespace

std::string markdownReport(const Session& session, const std::vector<std::string>& pictures)
{
    const auto analyses = analyzeAll(session.samples, optionsOf(session.config));
    std::string text = heading(session);
    if (analyses.empty()) return text + "There are no samples.\n";
    text += verdicts(analyses);
    for (const auto& picture : pictures)
        text += fmt::format("\n![Charts](<{}>)\n", linkTarget(picture));
    text += recommendations(analyses, originOf(session));
    text += checks(analyses);
    text += explanations(analyses, session);
    text += tables(analyses);
    if (session.config) text += setup(*session.config);
    if (session.environment) text += machine(*session.environment);
    return text;
}

} // namespace crossover
