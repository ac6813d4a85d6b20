// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/worker_source.h"

#include <thread>

#include <gmock/gmock.h>

#include "core/model/copy_speed.h"
#include "core/sweep/source_for.h"
#include "tests/core/sweep/sweeps.h"

namespace crossover {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Who whoWorks(const std::string& how = {})
{
    return Who::named(std::string("exec '") + CROSSOVER_TEST_WORKER + "' " + how).value();
}

Session setup(Who sender, Who receiver)
{
    Session session;
    session.config.emplace();
    session.config->sender = sender;
    session.config->receiver = receiver;
    session.environment.emplace();
    return session;
}

TrialPlan planOf(const Session& session)
{
    TrialPlan plan;
    plan.group = session.config->groups().front();
    plan.size = 100;
    plan.trialTime = std::chrono::milliseconds(2);
    plan.burstTime = std::chrono::microseconds(200);
    plan.copyOnly = session.config->copyOnly;
    return plan;
}

TEST(WorkerSource, MeasuresTrialsWhoseRowsSayWhoSentAndWhoReceived)
{
    auto session = setup(whoWorks(), Who());
    session.config->placements = {Placement::Free};
    WorkerSource source(session.config->sender, session.config->receiver, session.config->address);
    const auto introduced = source.introduce(session, {});
    ASSERT_TRUE(introduced) << introduced.error().message;
    EXPECT_EQ(session.config->releases, SweepConfig().releases);
    ASSERT_THAT(session.environment->facts, SizeIs(4));
    EXPECT_TRUE(copySpeedOf(*session.environment)) << "the sender copies on this machine";
    EXPECT_EQ(session.environment->facts[0].name, "Sender");
    EXPECT_THAT(session.environment->facts[0].value, HasSubstr("zmq-crossover"));
    for (int trials = 0; trials < 3; ++trials) {
        const auto trial = source.measure(planOf(session), {});
        ASSERT_TRUE(trial) << trial.error().message;
        ASSERT_THAT(trial->samples, SizeIs(2));
        EXPECT_EQ(trial->samples[0].group.sender, whoWorks());
        EXPECT_TRUE(trial->samples[0].group.receiver.isThread());
        EXPECT_TRUE(trial->samples[0].covariates);
        EXPECT_FALSE(trial->samples[0].acknowledgementUs) << "both have the same clock";
        EXPECT_GT(trial->seconds, 0);
    }
}

TEST(WorkerSource, FitsTheSetupToABindingWithAWayOfItsOwn)
{
    auto session = setup(whoWorks("no-messages"), whoWorks());
    session.config->transports = {Transport::Ipc};
    WorkerSource source(session.config->sender, session.config->receiver, session.config->address);
    const auto introduced = source.introduce(session, {}); // its clock is its own
    ASSERT_FALSE(introduced);
    EXPECT_EQ(introduced.error().kind, Error::Kind::Usage);
    EXPECT_THAT(introduced.error().message, HasSubstr("on different hosts; choose tcp"));
    EXPECT_THAT(session.config->releases, IsEmpty());
    EXPECT_EQ(session.config->placements, std::vector{Placement::Free});
}

TEST(WorkerSource, GoesOnOnlyWithTheEndsThatMeasuredTheSamples)
{
    auto session = setup(whoWorks(), Who());
    session.config->placements = {Placement::Free};
    for (int sweeps = 0; sweeps < 2; ++sweeps) {
        WorkerSource source(session.config->sender, session.config->receiver, session.config->address);
        ASSERT_TRUE(source.introduce(session, {}));
        EXPECT_THAT(session.environment->facts, SizeIs(4)) << "each end is named, and memcpy measured, once";
        session.samples.emplace_back();
    }
    session.environment->facts[0].value = "zmq-crossover 0.1, libzmq 4.2.0";
    WorkerSource source(session.config->sender, session.config->receiver, session.config->address);
    const auto introduced = source.introduce(session, {});
    ASSERT_FALSE(introduced);
    EXPECT_THAT(introduced.error().message, HasSubstr("another sender (zmq-crossover 0.1, libzmq 4.2.0; now: "));
}

TEST(WorkerSource, RefusesAReleaseThatTheSenderDoesNotHave)
{
    auto session = setup(whoWorks("no-messages"), whoWorks());
    session.config->releases = {Release::Pooled};
    WorkerSource source(session.config->sender, session.config->receiver, session.config->address);
    const auto introduced = source.introduce(session, {});
    ASSERT_FALSE(introduced);
    EXPECT_THAT(introduced.error().message, HasSubstr("leave the release out"));
}

TEST(WorkerSource, StartsItsWorkersAgainAfterAFailure)
{
    auto session = setup(whoWorks(), whoWorks());
    session.config->placements = {Placement::Free};
    WorkerSource source(session.config->sender, session.config->receiver, session.config->address);
    auto wrong = planOf(session);
    wrong.group.transport = Transport::Inproc;
    EXPECT_FALSE(source.measure(wrong, {}));
    const auto trial = source.measure(planOf(session), {});
    EXPECT_TRUE(trial) << trial.error().message;
}

TEST(WorkerSource, StopsWithAStoppedError)
{
    std::stop_source stop;
    stop.request_stop();
    auto session = setup(whoWorks(), whoWorks());
    WorkerSource source(session.config->sender, session.config->receiver, session.config->address);
    const auto trial = source.measure(planOf(session), stop.get_token());
    ASSERT_FALSE(trial);
    EXPECT_EQ(trial.error().kind, Error::Kind::Stopped);
}

TEST(WorkerSource, LetsASweepStopWhileAWorkerHasNotGreeted)
{
    sweeps::Recorder recorder;
    std::stop_source stop;
    const auto session = setup(whoWorks("silent"), Who());
    WorkerSource source(session.config->sender, session.config->receiver, session.config->address);
    std::jthread stopper([&] { stop.request_stop(); });
    const auto end = Sweep(source).run(sweeps::tinySweep(), recorder, stop.get_token());
    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().kind, Error::Kind::Stopped) << end.error().message;
}

TEST(SourceFor, ThreadsAreMeasuredHereAndNobodyElseIs)
{
    const auto here = sourceFor(SweepConfig());
    auto plan = planOf(setup(whoWorks(), Who()));
    const auto trial = here->measure(plan, {});
    ASSERT_FALSE(trial);
    EXPECT_EQ(trial.error().kind, Error::Kind::Usage);
    auto session = setup(whoWorks(), whoWorks());
    session.config->placements = {Placement::Free};
    EXPECT_TRUE(sourceFor(*session.config)->measure(planOf(session), {}));
}

} // namespace
} // namespace crossover
