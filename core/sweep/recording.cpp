// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/recording.h"

#include <exception>
#include <utility>

#include "core/analyze/check_plan.h"
#include "core/sweep/ending.h"

namespace crossover {

Recording::Recording(Session session, TrialSource& source, JournalKeeper& journal, RecordingObserver& observer)
    : m_session(std::move(session))
    , m_journal(journal)
    , m_observer(observer)
    , m_sweep(source)
    , m_endBefore(std::exchange(m_session.end, std::nullopt))
{
}

void Recording::measure(const std::stop_token& stop)
{
    m_endBefore.reset();
    if (auto end = run(m_session.config.value_or(SweepConfig()), stop)) m_refined = std::move(end->refined);
}

void Recording::check(const std::stop_token& stop)
{
    if (m_error || !m_session.config) return;
    const auto checks = checksAfter(*m_session.config, analyzeAll(m_session.samples, optionsOf(m_session.config)));
    if (checks.empty()) m_observer.thresholdMissing();
    for (const auto& check : checks) {
        m_observer.checkStarting(check);
        if (!run(check, stop)) return;
    }
}

void Recording::end()
{
    m_session.end = !m_error && m_endBefore ? *m_endBefore : endOf(m_error, m_refined);
    m_journal.end(*m_session.end);
    if (m_session.samples.empty()) m_journal.discard();
    tellJournalFailure();
}

void Recording::beginJournal()
{
    if (std::exchange(m_journalBegun, true)) return;
    if (const auto begun = m_journal.begin(m_session); !begun) m_observer.journalBroken(begun.error());
}

/// Nothing when it ended early; m_error says why.
std::optional<SweepEnd> Recording::run(const SweepConfig& config, const std::stop_token& stop)
{
    try {
        beginJournal();
        auto end = m_sweep.run(config, *this, stop);
        if (end) return std::move(*end);
        m_error = end.error();
    } catch (const std::exception& thrown) {
        // Mostly a lack of memory: the samples so far must outlive it.
        m_error = Error{Error::Kind::Failed, std::string("the sweep failed: ") + thrown.what()};
    }
    return std::nullopt;
}

void Recording::trialStarting(const SweepProgress& progress)
{
    m_observer.trialStarting(progress);
}

void Recording::stageStarting(const GroupKey& group, std::span<const RefineStep> steps)
{
    m_observer.stageStarting(group, steps);
}

void Recording::trialFinished(std::span<const Sample> samples, const SweepProgress& progress)
{
    m_journal.add(samples);
    tellJournalFailure();
    m_session.samples.insert(m_session.samples.end(), samples.begin(), samples.end());
    m_observer.trialFinished(samples, progress);
}

void Recording::tellJournalFailure()
{
    if (const auto failure = m_journal.takeFailure()) m_observer.journalBroken(*failure);
}

} // namespace crossover
