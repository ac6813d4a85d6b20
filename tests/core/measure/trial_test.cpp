// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/trial.h"

#include <filesystem>
#include <thread>

#include <gmock/gmock.h>
#include <unistd.h>

namespace crossover {
namespace {

using namespace std::chrono_literals;

TrialPlan quickTrial(crossover::Test test, Transport transport, Wait wait, Release release, std::uint64_t size)
{
    TrialPlan plan;
    plan.group = {{transport, wait, release}, test};
    plan.size = size;
    plan.trialTime = 2ms;
    plan.burstTime = 500us;
    plan.memory = test == crossover::Test::Throughput;
    return plan;
}

using TrialCase = std::tuple<crossover::Test, Transport, Wait, Release>;
class EveryTrial : public testing::TestWithParam<TrialCase> {};

TEST_P(EveryTrial, MeasuresBothArms)
{
    const auto [test, transport, wait, release] = GetParam();
    for (const std::uint64_t size : {1UL, 64UL, 100'000UL}) {
        const auto samples = measureTrial(quickTrial(test, transport, wait, release, size), {});
        ASSERT_TRUE(samples) << samples.error().message;
        for (const auto& sample : *samples) {
            EXPECT_EQ(sample.size, size);
            EXPECT_EQ(sample.group.release, release);
            EXPECT_GE(sample.burst.value(), 2U);
            EXPECT_GE(sample.count, 2 * sample.burst.value());
            for (const auto& metric : metrics) {
                const bool enough = metric.id == Metric::Memory ? ::access("/proc/self/clear_refs", W_OK) == 0
                                                                : sample.count >= metric.fewestRoundTrips();
                EXPECT_EQ(sample.value(metric.id).has_value(), metric.test == test && enough) << metric.name;
                EXPECT_GE(sample.value(metric.id).value_or(1), 1e-9);
            }
            EXPECT_EQ(sample.cpuReceiverUs.has_value(), test == crossover::Test::Throughput);
        }
        EXPECT_EQ((*samples)[0].arm, Arm::Copy);
        EXPECT_EQ((*samples)[1].arm, Arm::ZeroCopy);
        EXPECT_EQ((*samples)[0].count, (*samples)[1].count);
    }
}

std::string nameOfTrialCase(const testing::TestParamInfo<TrialCase>& testCase)
{
    const auto& [test, transport, wait, release] = testCase.param;
    std::string name(nameOf(test));
    for (const auto part : {nameOf(transport), nameOf(wait), nameOf(release)})
        name += "_" + std::string(part);
    return name;
}

INSTANTIATE_TEST_SUITE_P(All, EveryTrial,
                         testing::Combine(testing::Values(crossover::Test::Throughput, crossover::Test::Latency),
                                          testing::Values(Transport::Inproc, Transport::Ipc, Transport::Tcp),
                                          testing::Values(Wait::Block, Wait::Poll),
                                          testing::Values(Release::Constant, Release::Shared, Release::Recycled,
                                                          Release::Pooled, Release::Owned, Release::Notified,
                                                          Release::Copied)),
                         nameOfTrialCase);

TEST(Trial, CannotSendFasterThanItReceives)
{
    const auto samples =
        measureTrial(quickTrial(crossover::Test::Throughput, Transport::Ipc, Wait::Block, Release::Shared, 1000), {});
    ASSERT_TRUE(samples);
    for (const auto& sample : *samples)
        EXPECT_LE(*sample.throughput, *sample.sendRate * 1.0001);
}

TEST(Trial, OrdersItsLatencyQuantiles)
{
    const auto samples =
        measureTrial(quickTrial(crossover::Test::Latency, Transport::Inproc, Wait::Block, Release::Shared, 100), {});
    ASSERT_TRUE(samples);
    for (const auto& sample : *samples) {
        EXPECT_LE(*sample.latencyUs, *sample.latencyP90Us);
        EXPECT_LE(*sample.latencyP90Us, *sample.latencyP99Us);
        EXPECT_LE(*sample.latencyP99Us, *sample.latencyMaxUs);
        EXPECT_EQ(sample.roundTrips.count(), sample.count) << "each of them is kept";
        EXPECT_NEAR(sample.roundTrips.quantileNs(0.5) / 2000, *sample.latencyUs, *sample.latencyUs / 64);
        EXPECT_NEAR(sample.roundTrips.quantileNs(1) / 2000, *sample.latencyMaxUs, *sample.latencyMaxUs / 64);
        EXPECT_EQ(sample.latencyP999Us.has_value(), sample.count >= 5000);
    }
}

/// The hybrid arm below, at and above its threshold, beside the other two.
TEST(Trial, MeasuresTheHybridArmOnRequest)
{
    for (const auto& test : tests) {
        for (const auto& release : releases) {
            for (const std::uint64_t size : {999U, 1000U, 1001U}) {
                auto plan = quickTrial(test.id, Transport::Inproc, Wait::Block, release.id, size);
                plan.threshold = 1000;
                const auto samples = measureTrial(plan, {});
                ASSERT_TRUE(samples) << samples.error().message;
                ASSERT_EQ(samples->size(), 3U);
                const auto& hybrid = samples->back();
                EXPECT_EQ(hybrid.arm, Arm::Hybrid);
                EXPECT_EQ(hybrid.threshold, 1000U);
                EXPECT_EQ(hybrid.count, samples->front().count) << "every arm sends as much";
                EXPECT_FALSE(samples->front().threshold);
            }
        }
    }
}

class StoppedTrial : public testing::TestWithParam<std::tuple<crossover::Test, Transport, std::uint64_t>> {};

TEST_P(StoppedTrial, EndsAtOnce)
{
    const auto [test, transport, size] = GetParam();
    auto plan = quickTrial(test, transport, Wait::Block, Release::Shared, size);
    plan.trialTime = 1h; // only the stop can end it
    std::stop_source stop;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(30ms); // any moment of the trial will do
        stop.request_stop();
    });
    const auto samples = measureTrial(plan, stop.get_token());
    ASSERT_FALSE(samples);
    EXPECT_EQ(samples.error().kind, Error::Kind::Stopped);
}

INSTANTIATE_TEST_SUITE_P(All, StoppedTrial,
                         testing::Combine(testing::Values(crossover::Test::Throughput, crossover::Test::Latency),
                                          testing::Values(Transport::Inproc, Transport::Ipc, Transport::Tcp),
                                          testing::Values(1U, 1U << 24)));

std::size_t entries(const char* folder)
{
    return static_cast<std::size_t>(
        std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()));
}

/// A thread that has been joined is listed for a moment longer.
std::size_t threadsThatStay()
{
    std::size_t threads = entries("/proc/self/task");
    for (int turn = 0; turn < 1000 && threads > 1; ++turn) {
        std::this_thread::yield();
        threads = entries("/proc/self/task");
    }
    return threads;
}

TEST(Trial, LeavesNoSocketThreadOrFileBehind)
{
    const auto measureAll = [](std::stop_token stop) {
        for (const auto& transport : transports) {
            measureTrial(quickTrial(crossover::Test::Throughput, transport.id, Wait::Block, Release::Notified, 100),
                         stop);
        }
    };
    measureAll({}); // whatever is made once per process is made now
    const auto descriptors = entries("/proc/self/fd");
    const auto threads = threadsThatStay();
    measureAll({});
    std::stop_source stop;
    stop.request_stop();
    measureAll(stop.get_token());
    EXPECT_EQ(entries("/proc/self/fd"), descriptors);
    EXPECT_EQ(threadsThatStay(), threads);
}

} // namespace
} // namespace crossover
