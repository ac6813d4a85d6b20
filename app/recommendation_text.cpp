// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recommendation_text.h"

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
        if (chosen.size() > 1) text += fmt::format("[{}] ", wordsOf(analysis->group));
        text += recommendationText(*analysis, {}, origin);
    }
    return text;
}

} // namespace crossover
