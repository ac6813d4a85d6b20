// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recommendation_text.h"

#include <QDate>
#include <fmt/format.h>

#include "core/measure/environment_probe.h"
#include "core/report/check_words.h"
#include "core/report/paste_lines.h"
#include "core/report/recommendation_words.h"
#include "core/report/title.h"

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

std::string checkText(const MetricAnalysis& analysis)
{
    return analysis.check ? titled(analysis, checkSentence(analysis)) + '\n' : std::string();
}

std::string recommendationText(const MetricAnalysis& analysis, const Origin& origin)
{
    std::string text = titled(analysis, recommendationSentence(analysis)) + '\n';
    if (analysis.recommendation.usual) text += usualThresholdSentence(analysis) + '\n';
    for (const auto target : {PasteTarget::Cpp, PasteTarget::Pyzmq}) {
        if (hasLines(target, analysis)) text += '\n' + linesToPaste(target, analysis, origin);
    }
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
        text += recommendationText(*analysis, origin);
        if (const auto cpu = cpuSentence(*analysis, analyses); !cpu.empty()) text += '\n' + cpu + '\n';
    }
    if (const auto common = commonThresholdSentence(analyses); !common.empty()) text += '\n' + common + '\n';
    return text;
}

} // namespace crossover
