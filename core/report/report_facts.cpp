// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_facts.h"

#include <chrono>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/model/units.h"
#include "core/model/words.h"

namespace crossover {

namespace {

using Blocks = std::vector<ReportBlock>;
using Kind = ReportBlock::Kind;

Blocks setupBlocks(const SweepConfig& config)
{
    const auto milliseconds = [](std::chrono::microseconds time) {
        return Words::tr("{:g} ms", static_cast<double>(time.count()) / 1e3);
    };
    ReportBlock table{Kind::Table, {}};
    table.names = {Words::tr("setting"), Words::tr("value")};
    table.rows = {{Words::tr("sizes"), Words::tr("{} from {} to {}", config.sizes.size(),
                                                 formatBytes(config.sizes.front()), formatBytes(config.sizes.back()))},
                  {Words::tr("rounds"), std::to_string(config.rounds)},
                  {Words::tr("trial, burst"), milliseconds(config.trialTime) + ", " + milliseconds(config.burstTime)},
                  {Words::tr("in-flight limit"), formatSize(static_cast<double>(config.inflightLimit))}};
    if (config.threshold) table.rows.push_back({Words::tr("hybrid threshold"), formatBytes(*config.threshold)});
    table.rows.push_back({Words::tr("seed"), std::to_string(config.seed)});
    return {{Kind::Section, Words::tr("Setup")}, table};
}

Blocks machineBlocks(const Environment& environment)
{
    ReportBlock table{Kind::Table, {}};
    table.names = {Words::tr("fact"), Words::tr("value")};
    for (const auto& fact : environment.facts)
        table.rows.push_back({readableName(fact), fact.value});
    Blocks blocks{{Kind::Section, Words::tr("Machine")}, table};
    for (const auto& caution : environment.cautions)
        blocks.push_back({Kind::Paragraph, caution});
    return blocks;
}

} // namespace

std::vector<ReportBlock> headingBlocks(const Session& session)
{
    Blocks blocks{{Kind::Title, session.title.empty() ? Words::tr("Copy or zero-copy") : session.title}};
    std::vector<std::string> facts;
    if (session.environment) facts.push_back(session.environment->machine);
    if (!session.measured.empty()) facts.push_back(Words::tr("measured {}", session.measured));
    if (session.end && session.end->how != Ending::Finished) {
        facts.push_back(Words::afterColon(term(session.end->how).title.text()) +
                        (session.end->reason.empty() ? "" : " (" + session.end->reason + ")"));
    }
    facts.push_back(Words::tr("{} samples", session.samples.size()));
    blocks.push_back({Kind::Paragraph, fmt::format("{}.", fmt::join(facts, "; "))});
    if (!session.notes.empty()) blocks.push_back({Kind::Paragraph, session.notes});
    return blocks;
}

std::vector<ReportBlock> factBlocks(const Session& session)
{
    Blocks blocks;
    if (session.config) blocks = setupBlocks(*session.config);
    if (session.environment) {
        const auto machine = machineBlocks(*session.environment);
        blocks.insert(blocks.end(), machine.begin(), machine.end());
    }
    return blocks;
}

std::vector<ReportBlock> methodBlocks()
{
    const ReportBlock method{
        Kind::Paragraph,
        Words::tr("Every trial opens a new connection and sends bursts of both arms alternately; only pairs from one "
                  "trial are compared. Sizes come in random order. A crossover is given with a confidence interval "
                  "that holds at every moment of a sweep; where the data leave it open, there is none. The "
                  "recommended threshold is the one that costs least at its worst size.")};
    ReportBlock glossary{Kind::Table, {}};
    glossary.names = {Words::tr("word"), Words::tr("meaning")};
    glossary.rows = {{Words::tr("copy, zero-copy"),
                      Words::tr("how a message is sent: its bytes are copied, or libzmq uses the buffer itself")},
                     {Words::tr("crossover"), Words::tr("the message size from which on zero-copy is better")},
                     {Words::tr("threshold"), Words::tr("the size from which on a program sends zero-copy")},
                     {Words::tr("speedup"), Words::tr("zero-copy ÷ copy: above 1, zero-copy is better")},
                     {Words::tr("release"), Words::tr("how a zero-copy buffer is freed")},
                     {Words::tr("placement"), Words::tr("on which cores the threads of a connection run")},
                     {Words::tr("burst"), Words::tr("messages sent back to back until all are acknowledged")},
                     {Words::tr("round"), Words::tr("one trial of every size")}};
    return {{Kind::Section, Words::tr("How it was measured")}, method, {Kind::Section, Words::tr("Words")}, glossary};
}

} // namespace crossover
