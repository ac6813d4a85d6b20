// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sweep_recorder.h"

#include <cstdio>

#include <fmt/format.h>

#include "core/store/csv.h"

namespace crossover {

SweepRecorder::SweepRecorder(Session& session, std::optional<OutputFile>& csv, std::stop_source& stop)
    : m_session(session), m_csv(csv), m_stop(stop)
{
}

void SweepRecorder::trialStarting(const SweepProgress& progress)
{
    m_line.show(progress);
}

void SweepRecorder::trialFinished(std::span<const Sample> samples, const SweepProgress& progress)
{
    if (m_csv && m_session.samples.empty()) keep(m_csv->writeLine(csvHeader()));
    if (m_journal) addToJournal(samples);
    if (m_events) {
        m_events->samples(samples);
        if (m_events->failure()) keep(tl::unexpected(*m_events->failure()));
    }
    for (const auto& sample : samples) {
        m_session.samples.push_back(sample);
        if (m_csv && !m_failure) keep(m_csv->writeLine(csvRow(sample)));
    }
    m_line.show(progress);
}

/// A net that tears is told of, once; what it was to catch goes on.
void SweepRecorder::addToJournal(std::span<const Sample> samples)
{
    const auto written = m_journal->add(samples);
    if (written) return;
    m_line.clear();
    fmt::print(stderr, "Note: the journal of this sweep is incomplete: {}\n", written.error().message);
    m_journal = nullptr;
}

/// Rows that nobody can keep are not worth measuring: the first failure ends the sweep.
void SweepRecorder::keep(Result<void> written)
{
    if (written || m_failure) return;
    m_failure = written.error();
    m_stop.request_stop();
}

} // namespace crossover
