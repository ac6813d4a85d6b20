// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/forecast.h"

namespace crossover {

Forecast::Forecast(const SweepConfig& config) : m_guess(estimatedSeconds(config) / static_cast<double>(config.trials()))
{
}

void Forecast::expect(const GroupKey& group, std::size_t trials)
{
    m_left[group].left += trials;
}

void Forecast::trialTook(const GroupKey& group, double seconds)
{
    auto& state = m_left[group];
    if (state.left > 0) --state.left;
    ++state.done;
    state.seconds += seconds;
}

double Forecast::secondsLeft() const
{
    double total = 0;
    for (const auto& [group, state] : m_left) {
        const double each = state.done > 0 ? state.seconds / static_cast<double>(state.done) : m_guess;
        total += each * static_cast<double>(state.left);
    }
    return total;
}

double Forecast::secondsPerTrial() const
{
    double seconds = 0;
    std::size_t done = 0;
    for (const auto& [group, state] : m_left) {
        seconds += state.seconds;
        done += state.done;
    }
    return done > 0 ? seconds / static_cast<double>(done) : m_guess;
}

} // namespace crossover
