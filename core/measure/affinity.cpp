// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/affinity.h"

#include <cerrno>
#include <cstring>

#include <pthread.h>

#include "core/model/words.h"

namespace crossover {

namespace {

constexpr std::size_t mostParts = 64; // 65536 CPUs: far beyond what Linux can be built for

tl::unexpected<Error> cannotPlace(std::string_view what, int reason)
{
    return failure(Words::tr("{}: {}; choose the placement free", what, std::strerror(reason)));
}

} // namespace

CpuSet::CpuSet(unsigned cpu) : m_parts(cpu / CPU_SETSIZE + 1)
{
    CPU_SET_S(cpu, bytes(), m_parts.data());
}

Result<CpuSet> CpuSet::ofThisThread()
{
    // The kernel refuses a set that is shorter than its own, whose length it does not tell.
    for (std::size_t parts = 1; parts <= mostParts; parts *= 2) {
        CpuSet set{std::vector<cpu_set_t>(parts)};
        const int failed = ::pthread_getaffinity_np(::pthread_self(), set.bytes(), set.m_parts.data());
        if (failed == 0) return set;
        if (failed != EINVAL)
            return cannotPlace(Words::tr("the CPUs that this process may use cannot be read"), failed);
    }
    return cannotPlace(Words::tr("the CPUs that this process may use cannot be read"), EINVAL);
}

bool CpuSet::has(unsigned cpu) const
{
    return CPU_ISSET_S(cpu, bytes(), m_parts.data());
}

std::vector<unsigned> CpuSet::cpus() const
{
    std::vector<unsigned> result;
    for (unsigned cpu = 0; cpu < 8 * bytes(); ++cpu) {
        if (has(cpu)) result.push_back(cpu);
    }
    return result;
}

Result<void> CpuSet::apply() const
{
    const int failed = ::pthread_setaffinity_np(::pthread_self(), bytes(), m_parts.data());
    if (failed != 0) return cannotPlace(Words::tr("a thread cannot be put on its CPU"), failed);
    return {};
}

Result<Pin> Pin::to(std::optional<unsigned> cpu)
{
    if (!cpu) return Pin(std::nullopt);
    if (auto usable = checkUsable(cpu); !usable) return tl::unexpected(usable.error());
    auto before = CpuSet::ofThisThread();
    if (!before) return tl::unexpected(before.error());
    if (auto applied = CpuSet(*cpu).apply(); !applied) return tl::unexpected(applied.error());
    return Pin(std::move(*before));
}

Result<void> Pin::release()
{
    const auto before = std::exchange(m_before, std::nullopt);
    return before ? before->apply() : Result<void>();
}

Result<void> checkUsable(std::optional<unsigned> cpu)
{
    if (!cpu) return {};
    const auto allowed = CpuSet::ofThisThread();
    if (!allowed) return tl::unexpected(allowed.error());
    if (allowed->has(*cpu)) return {};
    return failure(Words::tr("this process may no longer use CPU {}; start the sweep again, which looks for the CPUs "
                             "that it may use, or choose the placement free",
                             *cpu));
}

} // namespace crossover
