// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/validate/simulated_source.h"

#include <cmath>

namespace crossover::validation {

SimulatedSource::SimulatedSource(const Setting& setting, double crossing, std::mt19937_64& random, double seconds)
    : m_setting(setting), m_crossing(crossing), m_random(random), m_seconds(seconds), m_state(random)
{
}

Result<Trial> SimulatedSource::measure(const TrialPlan& plan, const std::stop_token& /*stop*/)
{
    const auto size = static_cast<double>(plan.size);
    const double d = m_setting.shape->median(size, m_crossing) +
                     m_setting.spread * noiseOf(*m_setting.scatter, m_state.value(), m_random);
    m_state.advance(m_random, 1 / static_cast<double>(m_setting.sizes.size()));
    Trial trial;
    trial.seconds = m_seconds;
    for (const auto arm : comparedArms) {
        auto& sample = trial.samples.emplace_back();
        sample.group = plan.group;
        sample.arm = arm;
        sample.size = plan.size;
        sample.throughput = arm == Arm::Copy ? 1 : std::exp(d); // copying takes the unit of time
    }
    return trial;
}

} // namespace crossover::validation
