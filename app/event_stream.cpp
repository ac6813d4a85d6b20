// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event_stream.h"

#include "app/console.h"
#include "core/report/events.h"

namespace crossover {

void EventStream::start(const Session& session)
{
    write(startEvent(session));
}

void EventStream::stage(const GroupKey& group, std::span<const RefineStep> steps)
{
    write(stageEvent(group, steps));
}

void EventStream::samples(std::span<const Sample> samples)
{
    for (const auto& sample : samples)
        write(sampleEvent(sample));
}

void EventStream::end(std::span<const MetricAnalysis> analyses, const SessionEnd& end)
{
    for (const auto& analysis : analyses)
        write(verdictEvent(analysis));
    write(endEvent(end));
}

void EventStream::write(std::string line)
{
    m_console.print(line += '\n'); // one call a line, so that a reader never sees half of one
}

} // namespace crossover
