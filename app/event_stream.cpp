// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event_stream.h"

#include "core/report/events.h"

namespace crossover {

EventStream::EventStream()
{
    auto opened = OutputFile::open("-");
    if (opened) {
        m_out.emplace(std::move(*opened));
    } else {
        m_failure = opened.error();
    }
}

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

void EventStream::write(const std::string& line)
{
    if (m_failure) return;
    if (auto written = m_out->writeLine(line); !written) m_failure = written.error();
}

} // namespace crossover
