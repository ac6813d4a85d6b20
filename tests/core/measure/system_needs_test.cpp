// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/system_needs.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/resource.h>
#include <unistd.h>

#include "core/measure/trial.h"

namespace crossover {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

/// As if this process could open only so many more files.
class FewDescriptors {
public:
    explicit FewDescriptors(std::size_t left)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit few{256, m_before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &few);
        for (int opened = ::open("/dev/null", O_RDONLY); opened >= 0; opened = ::open("/dev/null", O_RDONLY))
            m_taken.push_back(opened);
        for (; left > 0; --left) {
            ::close(m_taken.back());
            m_taken.pop_back();
        }
    }
    ~FewDescriptors()
    {
        for (const int descriptor : m_taken)
            ::close(descriptor);
        ::setrlimit(RLIMIT_NOFILE, &m_before);
    }
    FewDescriptors(const FewDescriptors&) = delete;
    FewDescriptors& operator=(const FewDescriptors&) = delete;

private:
    rlimit m_before{};
    std::vector<int> m_taken;
};

TrialPlan planOf(Transport transport, crossover::Test test)
{
    TrialPlan plan;
    plan.group.transport = transport;
    plan.group.test = test;
    plan.group.release = Release::Notified; // has a thread of its own
    plan.size = 64;
    plan.trialTime = std::chrono::milliseconds(1);
    plan.burstTime = std::chrono::microseconds(200);
    return plan;
}

TEST(SystemNeeds, AreMetHere)
{
    const auto checked = checkSystemNeeds();
    EXPECT_TRUE(checked) << checked.error().message;
}

TEST(SystemNeeds, SayHowManyDescriptorsAreMissing)
{
    const FewDescriptors few(neededDescriptors - 1);
    const auto checked = checkSystemNeeds();
    ASSERT_FALSE(checked);
    EXPECT_THAT(checked.error().message,
                AllOf(HasSubstr("only 31 more files can be opened"), HasSubstr("needs 32"), HasSubstr("ulimit -n")));
}

TEST(SystemNeeds, SufficeForATrialOverEveryTransport)
{
    const FewDescriptors few(neededDescriptors);
    ASSERT_TRUE(checkSystemNeeds());
    for (const auto& transport : transports) {
        for (const auto& test : tests) {
            const auto trial = measureTrial(planOf(transport.id, test.id), {});
            EXPECT_TRUE(trial) << transport.name << ", " << test.name << ": " << trial.error().message;
        }
    }
}

std::size_t threadsNow()
{
    const std::filesystem::directory_iterator tasks("/proc/self/task");
    return static_cast<std::size_t>(std::distance(begin(tasks), end(tasks)));
}

TEST(SystemNeeds, CountTheThreadsOfATrial)
{
    const auto before = threadsNow();
    std::atomic<bool> ended = false;
    std::size_t most = 0;
    std::jthread watch([&] {
        while (!ended)
            most = std::max(most, threadsNow());
    });
    for (const auto& transport : transports) {
        auto plan = planOf(transport.id, crossover::Test::Throughput);
        plan.trialTime = std::chrono::milliseconds(20);
        EXPECT_TRUE(measureTrial(plan, {}));
    }
    ended = true;
    watch.join();
    EXPECT_GT(most, before + 1);
    EXPECT_LE(most, before + 1 + neededThreads);
}

TEST(SystemNeeds, SayWhatToDoWithoutThreads)
{
    const std::system_error none(std::make_error_code(std::errc::resource_unavailable_try_again));
    EXPECT_THAT(threadError(none).message, AllOf(HasSubstr("no thread could be started"), HasSubstr("ulimit -u")));
}

} // namespace
} // namespace crossover
