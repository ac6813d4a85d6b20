// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// On which CPUs a thread may run. Every function here is about the calling thread.

#include <optional>
#include <vector>

#include <sched.h>

#include "core/model/placement.h"

namespace crossover {

/// A set of CPUs, of any number.
class CpuSet {
public:
    explicit CpuSet(unsigned cpu);
    /// Those that this thread may run on. Fails if the system does not tell them.
    static Result<CpuSet> ofThisThread();

    [[nodiscard]] bool has(unsigned cpu) const;
    [[nodiscard]] std::vector<unsigned> cpus() const; ///< ascending
    /// Lets this thread run on these CPUs alone.
    [[nodiscard]] Result<void> apply() const;

private:
    explicit CpuSet(std::vector<cpu_set_t> parts) : m_parts(std::move(parts)) {}
    [[nodiscard]] std::size_t bytes() const { return m_parts.size() * sizeof(cpu_set_t); }

    std::vector<cpu_set_t> m_parts; ///< one set after the other, as the kernel reads longer ones
};

/// Keeps this thread on one CPU until released or destroyed, which must happen on the same thread.
class Pin {
public:
    /// None: changes nothing. Fails if this thread may not use the CPU.
    static Result<Pin> to(std::optional<unsigned> cpu);

    Pin(Pin&& other) noexcept : m_before(std::exchange(other.m_before, std::nullopt)) {}
    Pin& operator=(Pin&&) = delete;
    ~Pin() { (void)release(); }

    /// Gives the thread its CPUs back.
    Result<void> release();

private:
    explicit Pin(std::optional<CpuSet> before) : m_before(std::move(before)) {}

    std::optional<CpuSet> m_before; ///< none: nothing to give back
};

/// Fails, with what to do, if this thread may not use the CPU. For libzmq, which ends the process if it may not.
Result<void> checkUsable(std::optional<unsigned> cpu);

} // namespace crossover
