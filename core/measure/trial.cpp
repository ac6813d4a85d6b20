// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/trial.h"

#include <array>
#include <new>

#include <fmt/format.h>

#include "core/measure/affinity.h"
#include "core/measure/latency_trial.h"
#include "core/measure/memory.h"
#include "core/measure/schedule.h"
#include "core/measure/throughput_trial.h"
#include "core/model/units.h"
#include "core/model/words.h"

namespace crossover {

namespace {

/// What the engine needs to know of a test; in the order of the table of tests.
struct TestMethod {
    Pattern pattern;
    std::unique_ptr<Bursts> (*makeBursts)(Link link, const TrialPlan& plan, const Patience& patience);
};

constexpr std::array<TestMethod, tests.size()> methods{{
    {Pattern::PushPull, &makeThroughputBursts},
    {Pattern::ReqRep, &makeLatencyBursts},
}};

/// Pins this thread only now that all others are started: they would inherit its CPU.
Result<std::uint64_t> runPinned(Bursts& bursts, const TrialPlan& plan, std::optional<unsigned> cpu)
{
    auto pin = Pin::to(cpu);
    if (!pin) return tl::unexpected(pin.error());
    auto burst = runSchedule(bursts, plan, largestBurst(plan));
    if (auto released = pin->release(); !released) return tl::unexpected(released.error());
    return burst;
}

Result<TrialSamples> runTrial(const TrialPlan& plan, const TestMethod& method, std::stop_token stop,
                              std::uint64_t* strangers)
{
    const auto cpus = cpusOf(plan.group.placement, plan.group.transport, plan.cores);
    if (!cpus) return tl::unexpected(cpus.error());
    const Patience patience{std::move(stop), plan.deadline, plan.longest()};
    const bool curve = plan.group.security == Security::Curve;
    auto link = Link::open(method.pattern, plan.group.transport, {*cpus, plan.size, patience, strangers, curve});
    if (!link) return tl::unexpected(link.error());
    const auto bursts = method.makeBursts(std::move(*link), plan, patience);
    const auto burst = runPinned(*bursts, plan, cpus->sender);
    if (!burst) return tl::unexpected(burst.error());
    if (auto closed = bursts->close(); !closed) return tl::unexpected(closed.error());
    return rowsOf(plan, *bursts, *burst);
}

constexpr std::array everyArm{Arm::Copy, Arm::ZeroCopy, Arm::Hybrid};

} // namespace

std::span<const Arm> TrialPlan::arms() const
{
    if (copyOnly) return std::span<const Arm>(comparedArms).first(1);
    return threshold ? std::span<const Arm>(everyArm) : std::span<const Arm>(comparedArms);
}

std::chrono::milliseconds TrialPlan::longest() const
{
    return 10 * deadline + std::chrono::ceil<std::chrono::milliseconds>(10 * trialTime);
}

Result<TrialSamples> measureTrial(const TrialPlan& plan, std::stop_token stop, std::uint64_t* strangers)
{
    const auto where = [&] {
        return fmt::format("{}, {}, {}", nameOf(plan.group.test), nameOf(plan.group.transport), formatBytes(plan.size));
    };
    fixAllocator();
    try {
        auto samples = runTrial(plan, methods[static_cast<std::size_t>(plan.group.test)], std::move(stop), strangers);
        returnFreeMemory();
        return samples;
    } catch (const std::bad_alloc&) {
        return failure(Words::tr("{}: not enough memory; lower the in-flight limit or the largest size", where()));
    } catch (const std::exception& error) {
        return failure(fmt::format("{}: {}", where(), error.what()));
    }
}

} // namespace crossover
