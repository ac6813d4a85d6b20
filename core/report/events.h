// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A sweep as a stream for other programs: one JSON object a line.
//
// {"event":"start","schema":2,"measured":..,"config":{..},"environment":{..}}   as in session.md
// {"event":"sample","test":..,"arm":..,"size":..,..}     a row; names and units of the CSV (csv.h), in place of its
// copy
//                                                        the arm's name; what does not apply is left out
// {"event":"stage","test":..,"transport":..,"steps":".."}   a stage of the refine rounds: what it measures and why
// {"event":"verdict","metric":..,"verdict":..,..}        at the end, one per metric and group, as in analysis_json.h
// {"event":"end","how":"finished","reason":".."}         as in session.md; always the last line

#include <span>
#include <string>

#include "core/analyze/analysis.h"
#include "core/analyze/refinement.h"
#include "core/model/session.h"

namespace crossover {

/// The lines, without their ends. The session's samples play no part.
std::string startEvent(const Session& session);
std::string sampleEvent(const Sample& sample);
std::string stageEvent(const GroupKey& group, std::span<const RefineStep> steps);
std::string verdictEvent(const MetricAnalysis& analysis);
std::string endEvent(const SessionEnd& end);

} // namespace crossover
