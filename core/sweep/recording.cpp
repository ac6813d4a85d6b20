// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/recording.h"

#include <algorithm>
#include <exception>
#include <new>
#include <utility>

#include "core/analyze/check_plan.h"
#include "core/model/words.h"
#include "core/sweep/ending.h"
#include "core/worker/worker_commands.h"

namespace crossover {

std::optional<std::string> whyNotExtend(const Session& session, const Environment& here, std::span<const Who> allowed)
{
    if (!session.config) return Words::tr("it has no setup; only sessions that this program measured can be continued");
    if (!session.environment) return Words::tr("it does not say on which machine it was measured");
    for (const auto& who : {session.config->sender, session.config->receiver}) {
        if (comesWithProgram(who) || std::ranges::find(allowed, who) != allowed.end()) continue;
        return Words::tr("one of its ends is the command \"{}\", and commands of a file are never run; measure anew "
                         "with the same command",
                         who.text());
    }
    const auto& there = *session.environment;
    if (there.machine != here.machine) {
        return Words::tr("it was measured on another machine ({}; this one: {})", there.machine, here.machine);
    }
    for (const std::string_view name : {"CPU", "Cores", "CPU quota", "libzmq", "Kernel", "Allocator"}) {
        const auto then = std::ranges::find(there.facts, name, &Environment::Fact::name);
        const auto now = std::ranges::find(here.facts, name, &Environment::Fact::name);
        if (then == there.facts.end() || now == here.facts.end() || then->value == now->value) continue;
        return Words::tr("it was measured with another {} ({}; now: {})",
                         name == "Cores" ? Words::tr("set of cores") : readableName(*now), then->value, now->value);
    }
    return std::nullopt;
}

Recording::Recording(Session session, TrialSource& source, JournalKeeper& journal, RecordingObserver& observer)
    : m_session(std::move(session))
    , m_source(source)
    , m_strangersBefore(source.strangers())
    , m_journal(journal)
    , m_observer(observer)
    , m_sweep(source)
    , m_endBefore(std::exchange(m_session.end, std::nullopt))
{
}

void Recording::measure(const std::stop_token& stop)
{
    m_endBefore.reset();
    if (!introduce(stop)) return;
    const auto config = m_session.config.value_or(SweepConfig());
    const auto before = m_session.samples; // a copy: it grows while they are read
    if (auto end = run(config, before, stop)) m_refined = std::move(end->refined);
}

void Recording::check(const std::stop_token& stop)
{
    if (m_error || !m_session.config || !introduce(stop)) return;
    std::vector<SweepConfig> checks;
    try {
        checks = checksAfter(*m_session.config, m_session.samples);
    } catch (const std::bad_alloc&) {
        m_error = outOfMemory().value();
        return;
    }
    if (checks.empty()) m_observer.thresholdMissing();
    for (const auto& check : checks) {
        m_observer.checkStarting(check);
        if (!run(check, {}, stop)) return;
    }
}

void Recording::end()
{
    const auto strangers = m_source.strangers() - m_strangersBefore;
    m_session.end = withStrangers(!m_error && m_endBefore ? *m_endBefore : endOf(m_error, m_refined), strangers);
    if (m_journalBegun) m_journal.end(*m_session.end); // else it is of samples that were there before
    if (m_session.samples.empty()) m_journal.discard();
    tellJournalFailure();
    if (strangers > 0) m_observer.strangersRefused(strangers);
}

/// False when its ends cannot measure it; m_error says why.
bool Recording::introduce(const std::stop_token& stop)
{
    if (std::exchange(m_introduced, true)) return true;
    try {
        if (auto introduced = m_source.introduce(m_session, stop); !introduced) m_error = introduced.error();
    } catch (const std::bad_alloc&) {
        m_error = outOfMemory().value();
    }
    if (m_error) return false;
    m_observer.introduced(m_session);
    return true;
}

void Recording::beginJournal()
{
    if (std::exchange(m_journalBegun, true)) return;
    if (const auto begun = m_journal.begin(m_session); !begun) m_observer.journalBroken(begun.error());
}

/// Nothing when it ended early; m_error says why.
std::optional<SweepEnd> Recording::run(const SweepConfig& config, std::span<const Sample> before,
                                       const std::stop_token& stop)
{
    try {
        beginJournal();
        auto end = m_sweep.extend(config, before, *this, stop);
        if (end) return std::move(*end);
        m_error = end.error();
    } catch (const std::bad_alloc&) { // the samples so far must outlive it
        m_error = outOfMemory().value();
    } catch (const std::exception& thrown) {
        m_error = failure(Words::tr("the sweep failed: {}", thrown.what())).value();
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
