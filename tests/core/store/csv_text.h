// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Files of samples as text in the test.

#include <limits>
#include <span>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/store/csv.h"
#include "core/store/csv_reader.h"

namespace crossover::csv_text {

inline const std::string header = "size,count,copy,poll,transport,sends,throughput\n";

inline Result<std::vector<Sample>> readText(const std::string& text)
{
    std::istringstream in(text);
    return readCsv(in);
}

/// The rows of a text that must be right.
inline std::vector<Sample> rowsOf(const std::string& text)
{
    auto rows = readText(text);
    EXPECT_TRUE(rows) << rows.error().message;
    return rows.value_or(std::vector<Sample>());
}

inline std::string complaintOn(const std::string& text)
{
    const auto rows = readText(text);
    EXPECT_FALSE(rows) << "was read: " << text.substr(0, 200);
    return rows ? std::string() : rows.error().message;
}

/// One sample with every field that its test can have.
inline Sample fullSample(crossover::Test test)
{
    Sample sample;
    sample.group = {{Transport::Inproc, Wait::Poll, Release::Notified, Placement::Sides, Security::Curve,
                     Who::named("pyzmq").value(), Who::named("ssh b \"zmq-crossover, worker\"").value()},
                    test};
    sample.acknowledgementUs = 12.5;
    const bool hybrid = test == crossover::Test::Latency;
    sample.arm = hybrid ? Arm::Hybrid : Arm::ZeroCopy;
    if (hybrid) sample.threshold = 8192;
    sample.phase = hybrid ? Phase::Check : Phase::Refine;
    sample.size = 16'375;
    sample.count = std::numeric_limits<std::uint64_t>::max();
    if (test == crossover::Test::Throughput) {
        sample.sendRate = 1.0 / 3;
        sample.throughput = 1e-9;
        sample.cpuSenderUs = 0.7;
        sample.cpuReceiverUs = 1e-9;
        sample.peakMemory = std::uint64_t{1} << 40;
    } else {
        sample.latencyUs = 1e15;
        sample.latencyP90Us = 0.1;
        sample.latencyP99Us = 123456789.123456789;
        sample.latencyP999Us = 0.3;
        sample.latencyMaxUs = 999999999999999.9;
        sample.count = std::numeric_limits<std::int64_t>::max();
        sample.roundTrips = RoundTrips::parsed("930 1 -3 9223372036854775806").value();
    }
    sample.round = 4'294'967'295U;
    sample.burst = 7;
    sample.trial = 9;
    sample.seed = std::numeric_limits<std::uint64_t>::max();
    sample.repeats = 0;
    sample.disturbed = false;
    sample.covariates = Covariates{1, 2, 3, 0, 0.1 + 0.2};
    return sample;
}

} // namespace crossover::csv_text
