// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/worker_source.h"

#include <algorithm>
#include <new>
#include <utility>

#include <fmt/format.h>

#include "core/measure/copy_speed_probe.h"
#include "core/measure/machine_watch.h"
#include "core/measure/system_needs.h"
#include "core/model/words.h"
#include "core/worker/worker.h"

namespace crossover {

namespace {

std::string factOf(const Greeting& greeting)
{
    return fmt::format("{}, libzmq {}{}", greeting.name, greeting.libzmq,
                       greeting.host.empty() ? "" : ", on " + greeting.host);
}

/// The environment says what an end is. Fails if the session has samples of another one.
Result<void> nameEnd(Session& session, std::string_view end, const Greeting& greeting)
{
    auto& facts = session.environment->facts;
    const auto now = factOf(greeting);
    const auto then = std::ranges::find(facts, end, &Environment::Fact::name);
    if (then == facts.end()) {
        facts.push_back({std::string(end), now});
    } else if (then->value != now && !session.samples.empty()) {
        return failure(
            end == senderFact
                ? Words::tr("it was measured with another sender ({}; now: {}); start a new sweep", then->value, now)
                : Words::tr("it was measured with another receiver ({}; now: {}); start a new sweep", then->value,
                            now));
    } else {
        then->value = now;
    }
    return {};
}

} // namespace

WorkerSource::WorkerSource(Who sender, Who receiver, std::string address)
    : m_sender(sender), m_receiver(receiver), m_address(std::move(address))
{
}

Result<void> WorkerSource::introduce(Session& session, const std::stop_token& stop)
{
    if (auto started = start(stop); !started) return started;
    const auto& sender = m_near->greeting();
    const auto& receiver = m_far->greeting();
    if (session.config) {
        auto& config = *session.config;
        if (sender.releases.empty()) {
            if (config.releases != SweepConfig().releases && !config.releases.empty())
                return usageError(
                    Words::tr("{} frees its buffers in its own way; leave the release out", m_near->title()));
            config.releases.clear();
        }
        config.copyOnly = std::ranges::find(sender.arms, Arm::ZeroCopy) == sender.arms.end();
        if (config.copyOnly) config.refine = false;
        const bool placeable = sender.cores.known() && receiver.cores.known();
        if (!placeable && config.placements.empty()) config.placements = {Placement::Free};
        if (auto valid = validate(config); !valid) return valid;
        for (const auto& group : config.groups()) {
            if (auto able = checkAble(group, *m_near, *m_far); !able) return able;
        }
    }
    if (!session.environment) return {};
    for (const auto& [fact, greeting] : {std::pair(senderFact, &sender), {receiverFact, &receiver}}) {
        if (auto named = nameEnd(session, fact, *greeting); !named) return named;
    }
    const bool copiesHere = !sender.clock.empty() && sender.clock == clockName();
    if (copiesHere) addCopySpeed(*session.environment, stop);
    return {};
}

Result<void> WorkerSource::start(const std::stop_token& stop)
{
    if (m_near && m_far) return {};
    if (auto checked = checkSystemNeeds(); !checked) return checked;
    for (const auto end : {End::Near, End::Far}) {
        auto& place = end == End::Near ? m_near : m_far;
        place.reset();
        auto started = WorkerEnd::start(end, end == End::Near ? m_sender : m_receiver, stop);
        if (!started) return tl::unexpected(started.error());
        place.emplace(std::move(*started));
    }
    return {};
}

Result<void> WorkerSource::prepare(const std::stop_token& stop)
{
    return start(stop);
}

Result<Trial> WorkerSource::measure(const TrialPlan& plan, const std::stop_token& stop)
try {
    if (auto started = start(stop); !started) return tl::unexpected(started.error());
    auto trial = measureOnce(plan, stop);
    if (!trial) { // what they do now is not known
        m_near.reset();
        m_far.reset();
    }
    return trial;
} catch (const std::bad_alloc&) {
    return outOfMemory();
}

Result<Trial> WorkerSource::measureOnce(const TrialPlan& plan, const std::stop_token& stop)
{
    const auto begin = Clock::now();
    if (auto able = checkAble(plan.group, *m_near, *m_far); !able) return tl::unexpected(able.error());
    const auto acknowledgement = acknowledgementFor(plan, stop);
    if (!acknowledgement) return tl::unexpected(acknowledgement.error());
    const MachineWatch watch;
    auto trial = measureBetween(plan, m_address, *m_near, *m_far, *acknowledgement, stop);
    if (!trial) return tl::unexpected(trial.error());
    m_strangers += trial->strangers;
    const auto covariates = watch.covariates(trial->cpuSeconds);
    for (auto& sample : trial->samples) {
        sample.covariates = covariates;
        if (*acknowledgement)
            sample.acknowledgementUs = std::chrono::duration<double, std::micro>(**acknowledgement).count();
        sample.disturbed = covariates && CovariateLimits{}.exceededBy(*covariates);
    }
    return Trial{std::move(trial->samples), std::chrono::duration<double>(Clock::now() - begin).count()};
}

Result<std::optional<std::chrono::nanoseconds>> WorkerSource::acknowledgementFor(const TrialPlan& plan,
                                                                                 const std::stop_token& stop)
{
    using Known = std::optional<std::chrono::nanoseconds>;
    if (plan.group.test == Test::Latency || shareClock(*m_near, *m_far)) return Known();
    const auto known = m_acknowledgements.find(plan.group.combination());
    if (known != m_acknowledgements.end()) return Known(known->second);
    const auto time = acknowledgementTime(plan, m_address, *m_near, *m_far, stop);
    if (!time) return tl::unexpected(time.error());
    m_acknowledgements.emplace(plan.group.combination(), *time);
    return Known(*time);
}

} // namespace crossover
