// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/analyze/analysis.h"
#include "core/analyze/refinement.h"
#include "core/model/session.h"

namespace crossover {

class Console;

/// Standard output as a stream of events (core/report/events.h).
class EventStream {
public:
    explicit EventStream(Console& console) : m_console(console) {}

    void start(const Session& session);
    void stage(const GroupKey& group, std::span<const RefineStep> steps);
    void samples(std::span<const Sample> samples);
    void end(std::span<const MetricAnalysis> analyses, const SessionEnd& end);

private:
    void write(std::string line);

    Console& m_console;
};

} // namespace crossover
