// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/bursts.h"

#include "core/model/units.h"
#include "core/model/words.h"

namespace crossover {

Senders makeSenders(const TrialPlan& plan, const SharedPayload& payload)
{
    Senders senders;
    for (const auto arm : plan.arms()) {
        senders[static_cast<std::size_t>(arm)] =
            makeSender(arm, plan.group.release.value_or(Release::Shared), payload, plan.threshold.value_or(0));
    }
    return senders;
}

TrialSamples rowsOf(const TrialPlan& plan, const Bursts& bursts, std::uint64_t burst)
{
    TrialSamples samples;
    for (const auto arm : plan.arms()) {
        auto& sample = samples.emplace_back();
        sample.group = plan.group;
        sample.arm = arm;
        sample.size = plan.size;
        if (arm == Arm::Hybrid) sample.threshold = plan.threshold;
        sample.burst = burst;
        bursts.fill(sample);
    }
    return samples;
}

std::chrono::nanoseconds ownThreadsTime(const Senders& senders)
{
    std::chrono::nanoseconds total{0};
    for (const auto& sender : senders) {
        if (sender) total += sender->ownThreadsTime();
    }
    return total;
}

Result<void> checkReleased(const Senders& senders)
{
    for (const auto& sender : senders) {
        if (!sender) continue;
        if (auto released = sender->checkReleased(); !released) return released;
    }
    return {};
}

Error wrongMessages(const Link& link, std::uint64_t size, std::uint64_t wrong, std::uint64_t messages)
{
    return {Error::Kind::Failed,
            Words::tr("{} ({}): {} of {} messages of {} arrived with a different size or content than sent; do not "
                      "trust the results of this trial",
                      nameOf(link.transport()), link.endpoint(), wrong, messages, formatBytes(size))};
}

} // namespace crossover
