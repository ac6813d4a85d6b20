// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recommendation_text.h"

#include <QDate>
#include <fmt/format.h>

#include "core/measure/environment_probe.h"
#include "core/report/check_words.h"
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

std::string noLines(PasteTarget target)
{
    return fmt::format("No lines for {}: a threshold holds only for what {} sent.\n", term(target).meaning,
                       target == PasteTarget::Pyzmq ? "pyzmq" : "this program");
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

std::string recommendationText(const MetricAnalysis& analysis, const Origin& origin, std::span<const PasteTarget> paste)
{
    std::string text = titled(analysis, recommendationSentence(analysis)) + '\n';
    if (analysis.recommendation.usual) text += usualThresholdSentence(analysis) + '\n';
    if (!analysis.recommendation.threshold) return text;
    for (const auto target : paste)
        text += '\n' + (hasLines(target, analysis) ? linesToPaste(target, analysis, origin) : noLines(target));
    return text;
}

std::string recommendationsText(std::span<const MetricAnalysis> analyses, std::span<const PasteTarget> paste)
{
    const auto chosen = decisive(analyses);
    if (chosen.empty()) return {};
    const auto origin = originOfThisMachine();
    std::string text;
    for (const auto* analysis : chosen) {
        text += '\n';
        if (chosen.size() > 1) text += fmt::format("[{}] ", wordsOf(analysis->group));
        text += recommendationText(*analysis, origin, paste);
        if (const auto cpu = cpuSentence(*analysis, analyses); !cpu.empty()) text += '\n' + cpu + '\n';
    }
    if (const auto common = commonThresholdSentence(analyses); !common.empty()) text += '\n' + common + '\n';
    return text;
}

} // namespace crossover
