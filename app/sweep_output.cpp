// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sweep_output.h"

#include <cstdio>
#include <utility>

#include <fmt/format.h>

#include "core/model/units.h"
#include "core/store/csv.h"

namespace crossover {

SweepOutput::SweepOutput(OutputFile* csv, EventStream* events, std::stop_source& stop)
    : m_csv(csv), m_events(events), m_stop(stop)
{
}

void SweepOutput::checkStarting(const SweepConfig& config)
{
    note(fmt::format("Checking the threshold {} ({}).", formatSize(static_cast<double>(config.threshold.value_or(0))),
                     wordsOf(config.groups().front())));
}

void SweepOutput::trialStarting(const SweepProgress& progress)
{
    m_line.show(progress);
}

void SweepOutput::stageStarting(const GroupKey& group, std::span<const RefineStep> steps)
{
    if (m_events) m_events->stage(group, steps);
}

void SweepOutput::trialFinished(std::span<const Sample> samples, const SweepProgress& progress)
{
    const bool headed = std::exchange(m_headed, true);
    if (m_csv && !headed) keep(m_csv->writeLine(csvHeader()));
    for (const auto& sample : samples) {
        if (m_csv && !m_failure) keep(m_csv->writeLine(csvRow(sample)));
    }
    if (m_events) {
        m_events->samples(samples);
        if (m_events->failure()) keep(tl::unexpected(*m_events->failure()));
    }
    m_line.show(progress);
}

void SweepOutput::thresholdMissing()
{
    note("No threshold is recommended, so there is nothing to check.");
}

void SweepOutput::journalBroken(const Error& error)
{
    note(fmt::format("Note: the journal of this sweep is incomplete: {}", error.message));
}

void SweepOutput::note(const std::string& sentence)
{
    m_line.clear();
    fmt::print(stderr, "{}\n", sentence);
}

/// Rows that cannot be kept are not worth measuring: the first failure ends the sweep.
void SweepOutput::keep(Result<void> written)
{
    if (written || m_failure) return;
    m_failure = written.error();
    m_stop.request_stop();
}

} // namespace crossover
