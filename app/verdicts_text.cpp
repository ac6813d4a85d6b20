// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verdicts_text.h"

#include <fmt/format.h>

#include "app/analysis_text.h"
#include "app/recommendation_text.h"
#include "core/analyze/analysis.h"
#include "core/report/refine_words.h"
#include "core/report/title.h"
#include "core/report/verdict_words.h"

namespace crossover {

namespace {

/// "[ipc, shared release, blocking calls, roles placement] " where several combinations were measured.
std::string prefixOf(const GroupKey& group, bool several)
{
    return several ? fmt::format("[{}] ", wordsOf(group)) : std::string();
}

} // namespace

std::string verdictsText(const Session& session, std::span<const RefineOutcome> refined,
                         const std::vector<Metric>& requested, std::span<const PasteTarget> paste)
{
    const auto analyses = analyzeAll(session.samples, optionsOf(session.config, requested));
    const bool several = combinationsOf(groupsOf(session.samples)).size() > 1;
    std::string text;
    for (const auto& analysis : analyses)
        text += prefixOf(analysis.group, several) + titled(analysis, verdictSentence(analysis)) + '\n';
    text += unjudgedText(analyses, session.samples, requested);
    for (const auto& outcome : refined)
        text +=
            prefixOf(outcome.group, several) + titled(outcome.group, outcome.metric, refineSentence(outcome)) + '\n';
    for (const auto& analysis : analyses) {
        if (analysis.check) text += prefixOf(analysis.group, several) + checkText(analysis);
    }
    return text + recommendationsText(analyses, paste);
}

} // namespace crossover
