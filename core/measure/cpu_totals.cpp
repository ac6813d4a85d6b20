// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/cpu_totals.h"

#include <algorithm>
#include <numeric>

namespace crossover {

namespace {

using CpuTime = std::optional<std::chrono::nanoseconds>;

void addPerMessage(std::vector<double>& all, CpuTime before, CpuTime after, std::uint64_t messages)
{
    if (!before || !after || *after <= *before) return;
    all.push_back(std::chrono::duration<double, std::micro>(*after - *before).count() / static_cast<double>(messages));
}

std::optional<double> medianTime(std::vector<double> times)
{
    if (times.empty()) return std::nullopt;
    std::ranges::sort(times);
    return std::midpoint(times[(times.size() - 1) / 2], times[times.size() / 2]);
}

} // namespace

void CpuTotals::begin(const Burst& burst, const EndTimes& soFar)
{
    end(soFar);
    m_burst = burst;
    m_before = soFar;
}

void CpuTotals::end(const EndTimes& soFar)
{
    if (!m_burst) return;
    auto& total = m_totals[static_cast<std::size_t>(m_burst->arm)];
    addPerMessage(total.sender, m_before.sender, soFar.sender, m_burst->messages);
    addPerMessage(total.receiver, m_before.receiver, soFar.receiver, m_burst->messages);
    m_burst.reset();
}

void CpuTotals::fill(Sample& sample) const
{
    const auto& total = m_totals[static_cast<std::size_t>(sample.arm)];
    sample.cpuSenderUs = medianTime(total.sender);
    sample.cpuReceiverUs = medianTime(total.receiver);
}

} // namespace crossover
