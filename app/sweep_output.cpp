// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sweep_output.h"

#include <utility>

#include <fmt/format.h>

#include "app/console.h"
#include "core/measure/environment_probe.h"
#include "core/model/printable.h"
#include "core/model/units.h"
#include "core/report/stranger_words.h"
#include "core/store/csv.h"

namespace crossover {

SweepOutput::SweepOutput(SweepDestinations destinations, Console& console, std::stop_source& stop)
    : m_to(std::move(destinations)), m_console(console), m_events(console), m_stop(stop), m_line(console)
{
}

void SweepOutput::introduced(const Session& session)
{
    m_begun = true;
    if (session.config) announce(*session.config);
    if (m_to.events) m_events.start(session);
}

void SweepOutput::announce(const SweepConfig& config)
{
    for (const auto& caution : cautionedFor(config.cpusTaken(), probeEnvironment()).cautions)
        m_console.note(printable(caution));
    if (!m_console.showsProgress()) return;
    const auto then =
        config.refines() ? fmt::format(", {} at most in all", formatSeconds(config.budgetSeconds())) : std::string();
    m_console.tell(fmt::format("{} trials, about {}{}, seed {}", config.trials(),
                               formatSeconds(estimatedSeconds(config)), then, config.seed));
}

void SweepOutput::checkStarting(const SweepConfig& config)
{
    tell(fmt::format("Checking the threshold {} ({}).", formatSize(static_cast<double>(config.threshold.value_or(0))),
                     wordsOf(config.groups().front())));
}

void SweepOutput::trialStarting(const SweepProgress& progress)
{
    m_line.show(progress);
}

void SweepOutput::stageStarting(const GroupKey& group, std::span<const RefineStep> steps)
{
    if (m_to.events) m_events.stage(group, steps);
}

void SweepOutput::trialFinished(std::span<const Sample> samples, const SweepProgress& progress)
{
    std::string rows = std::exchange(m_headed, true) ? std::string() : csvHeader() + '\n';
    for (const auto& sample : samples)
        rows += csvRow(sample) + '\n';
    write(rows);
    if (m_to.events) m_events.samples(samples);
    if (reachesNobody()) m_stop.request_stop();
    m_line.show(progress);
}

void SweepOutput::thresholdMissing()
{
    tell("No threshold is recommended, so there is nothing to check.");
}

void SweepOutput::strangersRefused(std::uint64_t attempts)
{
    note(strangersSentence(attempts));
}

void SweepOutput::journalBroken(const Error& error)
{
    note(fmt::format("the journal of this sweep is incomplete: {}", error.message));
}

void SweepOutput::tell(const std::string& sentence)
{
    m_line.clear();
    m_console.tell(sentence);
}

void SweepOutput::note(const std::string& sentence)
{
    m_line.clear();
    m_console.note(sentence);
}

/// The first failure is kept, and nothing is written to the file after.
void SweepOutput::write(const std::string& rows)
{
    if (m_to.rows) m_console.print(rows);
    if (!m_to.csv || m_failure) return;
    if (auto written = m_to.csv->write(rows); !written) m_failure = written.error();
    if (m_failure && !reachesNobody()) note(fmt::format("{}; the sweep goes on.", m_failure->message));
}

/// Samples that were wanted and go nowhere any more are not worth measuring.
bool SweepOutput::reachesNobody() const
{
    const bool wanted = m_to.csv || m_to.rows || m_to.events;
    const bool toFile = m_to.csv && !m_failure;
    const bool toOutput = (m_to.rows || m_to.events) && !m_console.lost();
    return wanted && !toFile && !toOutput && !m_to.later;
}

} // namespace crossover
