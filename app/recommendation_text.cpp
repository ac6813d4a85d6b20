// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recommendation_text.h"

#include <algorithm>
#include <optional>
#include <vector>

#include <QDate>
#include <fmt/format.h>

#include "core/measure/environment_probe.h"

namespace crossover {

namespace {

std::string today()
{
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

std::string thisProgram()
{
    return "ZeroMQ Crossover " + programVersion();
}

/// The combination that both tests of a group share.
GroupKey combinationOf(GroupKey group)
{
    group.test = Test::Throughput;
    return group;
}

/// The analysis of each combination that its recommendation rests on, in order of appearance.
std::vector<const MetricAnalysis*> decisive(std::span<const MetricAnalysis> analyses)
{
    std::vector<const MetricAnalysis*> chosen;
    for (const auto metric : {Metric::Throughput, Metric::Latency}) {
        for (const auto& analysis : analyses) {
            const auto combination = combinationOf(analysis.group);
            const bool known = std::ranges::any_of(
                chosen, [&](const auto* other) { return combinationOf(other->group) == combination; });
            if (analysis.metric == metric && !known) chosen.push_back(&analysis);
        }
    }
    return chosen;
}

} // namespace

Origin originOfThisMachine()
{
    return {probeEnvironment().machine, "measured " + today(), thisProgram()};
}

Origin originOfFile(const std::string& name)
{
    return {fmt::format("From {}, which does not name the machine", name), "analysed " + today(), thisProgram()};
}

std::string recommendationText(const MetricAnalysis& analysis, const AnalysisOptions& options, const Origin& origin)
{
    const auto recommendation = recommend(analysis, options);
    std::string text = recommendation.sentence + '\n';
    if (recommendation.usualCost) text += recommendation.usualSentence + '\n';
    if (!recommendation.threshold) return text;
    for (const auto target : {PasteTarget::Cpp, PasteTarget::Pyzmq})
        text += '\n' + linesToPaste(target, analysis, recommendation, origin);
    return text;
}

std::string recommendationsText(std::span<const MetricAnalysis> analyses)
{
    const auto chosen = decisive(analyses);
    if (chosen.empty()) return {};
    const auto origin = originOfThisMachine();
    std::string text;
    for (const auto* analysis : chosen) {
        text += '\n';
        if (chosen.size() > 1) {
            const auto& group = analysis->group;
            text += fmt::format("[{}, {}] ", nameOf(group.transport), nameOf(group.release.value_or(Release::Shared)));
        }
        text += recommendationText(*analysis, {}, origin);
    }
    return text;
}

} // namespace crossover
