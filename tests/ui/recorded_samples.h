// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "core/model/session.h"

namespace crossover {

/// Throughput trials of two rows each, 10 messages an arm, as a sweep measures them one after the other. `rate` of the
/// first trial, messages/s; each further one is twice as fast.
inline std::vector<Sample> recordedSamples(std::size_t trials, double rate = 10)
{
    std::vector<Sample> samples;
    for (std::size_t trial = 1; trial <= trials; ++trial, rate *= 2) {
        for (const auto arm : comparedArms) {
            Sample sample;
            sample.arm = arm;
            sample.size = 64;
            sample.count = 10;
            sample.throughput = rate;
            sample.sendRate = rate * 2;
            sample.round = static_cast<std::uint32_t>(trial);
            sample.trial = static_cast<std::uint32_t>(trial);
            samples.push_back(sample);
        }
    }
    return samples;
}

/// Nothing but these samples, as a table of them is opened.
inline Session sessionOf(std::vector<Sample> samples)
{
    Session session;
    session.samples = std::move(samples);
    return session;
}

} // namespace crossover
