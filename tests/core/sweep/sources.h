// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sources of trials that behave exactly as a test needs: a known curve, a failure, a trial that never ends.

#include <cmath>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>

#include "core/sweep/trial_source.h"

namespace crossover::sources {

/// Rows as a source returns them: copying takes the unit of time, zero-copy is exp(d) times as fast.
inline Trial trialOf(const TrialPlan& plan, double d, double seconds = 0.1)
{
    Trial trial;
    trial.seconds = seconds;
    for (const auto arm : plan.arms()) {
        auto& sample = trial.samples.emplace_back();
        sample.group = plan.group;
        sample.arm = arm;
        sample.size = plan.size;
        sample.count = 1000;
        if (arm == Arm::Hybrid) sample.threshold = plan.threshold;
        const bool zeroCopy = arm == Arm::ZeroCopy || (arm == Arm::Hybrid && plan.size >= plan.threshold.value_or(0));
        const double rate = zeroCopy ? 1e6 * std::exp(d) : 1e6;
        if (plan.group.test == Test::Throughput) {
            sample.throughput = rate;
        } else {
            sample.latencyUs = 1e6 / rate;
        }
    }
    return trial;
}

/// Trials of a known curve, without scatter: d = ln(t_copy / t_zero-copy) by size. Each takes `seconds` on its clock.
class CurveSource final : public TrialSource {
public:
    explicit CurveSource(std::function<double(const TrialPlan&)> curve, double seconds = 0.1)
        : m_curve(std::move(curve)), m_seconds(seconds)
    {
    }
    /// Copying is better below `crossing` and zero-copy from it on, by 30 %.
    static CurveSource jumpAt(double crossing, double seconds = 0.1)
    {
        return CurveSource(
            [=](const TrialPlan& plan) { return static_cast<double>(plan.size) < crossing ? -0.3 : 0.3; }, seconds);
    }

    Result<Trial> measure(const TrialPlan& plan, const std::stop_token& stop) override
    {
        if (stop.stop_requested()) return stopped();
        ++trials;
        return trialOf(plan, m_curve(plan), m_seconds);
    }

    std::size_t trials = 0;

private:
    std::function<double(const TrialPlan&)> m_curve;
    double m_seconds;
};

/// Measures some trials and then fails.
class FailingSource final : public TrialSource {
public:
    explicit FailingSource(std::size_t good, std::string message = "no socket is left; close other programs")
        : m_left(good), m_message(std::move(message))
    {
    }
    Result<Trial> measure(const TrialPlan& plan, const std::stop_token&) override
    {
        if (m_left == 0) return failure(m_message);
        --m_left;
        return trialOf(plan, 0.1);
    }

private:
    std::size_t m_left;
    std::string m_message;
};

/// Another program tries to connect once during every trial; many did before.
class VisitedSource final : public TrialSource {
public:
    Result<Trial> measure(const TrialPlan& plan, const std::stop_token&) override
    {
        ++m_strangers;
        return trialOf(plan, 0.1);
    }
    [[nodiscard]] std::uint64_t strangers() const override { return m_strangers; }

private:
    std::uint64_t m_strangers = 1000;
};

/// Every trial lasts until the sweep is stopped.
class StalledSource final : public TrialSource {
public:
    Result<Trial> measure(const TrialPlan&, const std::stop_token& stop) override
    {
        std::unique_lock lock(m_mutex);
        m_reached = true;
        m_changed.notify_all();
        m_changed.wait(lock, stop, [] { return false; });
        return stopped();
    }
    void waitUntilReached() ///< a trial has begun
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_reached; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_reached = false;
};

/// A sender that frees buffers in its own way, and says what it is; or cannot measure what it is asked for.
class FittingSource final : public TrialSource {
public:
    explicit FittingSource(std::optional<Error> refusal = {}) : m_refusal(std::move(refusal)) {}

    Result<void> introduce(Session& session, const std::stop_token& /*stop*/) override
    {
        ++introductions;
        if (m_refusal) return tl::unexpected(*m_refusal);
        session.config->releases.clear();
        if (!session.environment) session.environment.emplace();
        session.environment->facts.push_back({"Sender", "binding 1.0, libzmq 4.3.4"});
        return {};
    }
    Result<Trial> measure(const TrialPlan& plan, const std::stop_token& stop) override
    {
        if (stop.stop_requested()) return stopped();
        return trialOf(plan, 0.3);
    }

    int introductions = 0;

private:
    std::optional<Error> m_refusal;
};

} // namespace crossover::sources
