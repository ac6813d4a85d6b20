// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/contract_check.h"

#include <csignal>

#include <gmock/gmock.h>

#include "tests/core/model/shouted.h"

namespace crossover {
namespace {

using ::testing::Contains;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using namespace std::chrono_literals;

const auto checkIgnoresPipes = std::signal(SIGPIPE, SIG_IGN); // as the program does

/// Long enough for a busy machine where a worker does what it should.
constexpr ContractPatience briefly{20s, 10s, 2s};
/// Where it does not.
constexpr ContractPatience hardly{2s, 1s, 1s};

std::string workerThat(const std::string& fault)
{
    return std::string("exec '") + CROSSOVER_TEST_WORKER + "' " + fault;
}

std::vector<ContractPoint> checked(const std::string& command, const ContractPatience& patience)
{
    std::vector<ContractPoint> told;
    const auto points =
        checkContract(command, patience, [&](const ContractPoint& point) { told.push_back(point); }, {});
    EXPECT_TRUE(points) << points.error().message;
    if (!points) return {};
    EXPECT_THAT(told, SizeIs(points->size())) << "each point when it is known";
    return *points;
}

std::vector<ContractPoint> brokenOf(std::vector<ContractPoint> points)
{
    std::erase_if(points, [](const ContractPoint& point) { return point.kept; });
    return points;
}

std::string inWords(const std::vector<ContractPoint>& points)
{
    std::string text;
    for (const auto& point : points)
        text += point.promise + "\n  sent " + point.sent + "\n  came " + point.came + "\n  expected " + point.expected +
                "\n";
    return text;
}

TEST(ContractCheck, TheProgramsOwnWorkerKeepsEveryPromise)
{
    const auto points = checked(workerThat(""), briefly);
    EXPECT_GT(points.size(), 40U);
    EXPECT_THAT(brokenOf(points), IsEmpty()) << inWords(brokenOf(points));
    for (const auto* promise :
         {"the sending end: throughput over ipc, block, messages of 1, 33, 34, 1000, 65536 B",
          "the receiving end: latency over tcp, poll, messages of 1, 33, 34, 1000, 65536 B",
          "the sending end: CURVE over tcp", "the receiving end: acknowledges each burst over tcp",
          "the sending end: the memory of a burst", "the receiving end (throughput) notices a wrong content",
          "ignores names in a request that it does not know",
          "the receiving end lets nobody in over tcp without the password, and its peer with it"})
        EXPECT_THAT(points, Contains(Field(&ContractPoint::promise, promise)));
}

struct Fault {
    const char* how;
    const char* promise; ///< that is broken
    const char* came;
};
void PrintTo(const Fault& fault, std::ostream* out)
{
    *out << fault.how;
}

class FaultyWorker : public ::testing::TestWithParam<Fault> {};

TEST_P(FaultyWorker, BreaksThisPromise)
{
    const auto broken = brokenOf(checked(workerThat(GetParam().how), hardly));
    EXPECT_THAT(broken, Contains(::testing::AllOf(Field(&ContractPoint::promise, HasSubstr(GetParam().promise)),
                                                  Field(&ContractPoint::came, HasSubstr(GetParam().came)))))
        << inWords(broken);
    for (const auto& point : broken)
        EXPECT_FALSE(point.expected.empty()) << point.promise;
}

constexpr const char* greets = "greets in time";
INSTANTIATE_TEST_SUITE_P(Greeting, FaultyWorker,
                         ::testing::Values(Fault{"silent", greets, "nothing for 2 s"},
                                           Fault{"garbage", greets, "exit code 0"},
                                           Fault{"endless", greets, "without end"},
                                           Fault{"newer", greets, "version 2 of the protocol"},
                                           Fault{"dies", greets, "its last words: no module named zmq"}));

INSTANTIATE_TEST_SUITE_P(Dialogue, FaultyWorker,
                         ::testing::Values(Fault{"garbage", "nothing but its answers", "Welcome to b!"},
                                           Fault{"answers-twice", "nothing but its answers", "closed"},
                                           Fault{"dies-in-burst", "throughput over ipc",
                                                 "its last words: segmentation fault"},
                                           Fault{"no-messages", "the sending end: throughput",
                                                 "the receiving end (thread): it has not answered"},
                                           Fault{"no-messages", "the receiving end: throughput", "nowhere"}));

/// Faults of a worker that is otherwise right: no other promise is broken.
class OneFault : public FaultyWorker {};

TEST_P(OneFault, BreaksThisPromiseAlone)
{
    const auto broken = brokenOf(checked(workerThat(GetParam().how), briefly));
    EXPECT_THAT(broken, SizeIs(1)) << inWords(broken);
    EXPECT_THAT(broken, Contains(::testing::AllOf(Field(&ContractPoint::promise, HasSubstr(GetParam().promise)),
                                                  Field(&ContractPoint::came, HasSubstr(GetParam().came)))))
        << inWords(broken);
}

INSTANTIATE_TEST_SUITE_P(Workers, OneFault,
                         ::testing::Values(Fault{"keeps-a-buffer", "gets every buffer back", "\"returned\":"},
                                           Fault{"lets-everybody-in", "lets nobody in over tcp", "got in"},
                                           Fault{"talks", "nothing but its answers", "debug: a link opens"},
                                           Fault{"slow-clock", "times that can be true", "_ns"},
                                           Fault{"goes-back", "times that can be true", "sent_ns"},
                                           Fault{"idles", "CPU times that can be true", "\"cpu_ns\":1000"},
                                           Fault{"works-an-hour", "CPU times that can be true", "cpu_ns"},
                                           Fault{"forgets", "CPU times that can be true", "closed"},
                                           Fault{"strict", "ignores names", "there is no colour"},
                                           Fault{"forgives", "answers an unknown request with an error", "danced"}));

TEST(ContractCheck, AllowsAWorkerToKeepItsCpuTimeToItself)
{
    const auto broken = brokenOf(checked(workerThat("tells-no-cpu"), briefly));
    EXPECT_THAT(broken, IsEmpty()) << inWords(broken);
}

TEST(ContractCheck, FindsAWorkerThatLooksAtNoMessage)
{
    const auto broken = brokenOf(checked(workerThat("checks-nothing"), briefly));
    EXPECT_THAT(broken, SizeIs(6)) << inWords(broken);
    for (const auto& point : broken)
        EXPECT_THAT(point.promise, HasSubstr("notices a"));
}

TEST(ContractCheck, FindsAWorkerThatStaysWhenItsInputEndsAndDoesNotGoOn)
{
    const auto points = checked(workerThat("stays"), hardly);
    EXPECT_THAT(points, SizeIs(3));
    const auto broken = brokenOf(points);
    ASSERT_THAT(broken, SizeIs(1)) << inWords(broken);
    EXPECT_EQ(broken[0].promise, "ends when its input ends");
    EXPECT_EQ(broken[0].came, "the process still runs");
}

TEST(ContractCheck, SaysThatThereIsNoSuchCommand)
{
    const auto broken = brokenOf(checked("no-such-worker-anywhere", briefly));
    ASSERT_THAT(broken, SizeIs(1));
    EXPECT_THAT(broken[0].promise, HasSubstr("greets in time"));
    EXPECT_THAT(broken[0].came, HasSubstr("exit code 127"));
}

TEST(ContractCheck, SpeaksTheLanguageOfTheWindow)
{
    const Translated loud(shouted);
    const auto dies = brokenOf(checked(workerThat("dies"), briefly));
    ASSERT_THAT(dies, SizeIs(1)) << inWords(dies);
    EXPECT_EQ(dies[0].promise, "GREETS IN TIME, WITH WHAT IT IS AND CAN DO");
    EXPECT_THAT(dies[0].came, HasSubstr("THE END OF ITS OUTPUT (EXIT CODE 3); ITS LAST WORDS: no module named zmq"));
    EXPECT_EQ(dies[0].expected, R"(A GREETING: {"worker":1,"name":...})");
    const auto broken = brokenOf(checked(workerThat("checks-nothing"), briefly));
    ASSERT_THAT(broken, SizeIs(6)) << inWords(broken);
    EXPECT_EQ(broken[0].promise, "THE RECEIVING END (throughput) NOTICES A WRONG CONTENT");
    EXPECT_EQ(broken[0].expected, R"({"error":"..."}, BECAUSE THE FIRST BYTE OF A MESSAGE WAS WRONG)");
}

TEST(ContractCheck, EndsWhenStopped)
{
    std::stop_source stop;
    const auto points = checkContract(
        workerThat(""), briefly, [&](const ContractPoint&) { stop.request_stop(); }, stop.get_token());
    ASSERT_FALSE(points);
    EXPECT_EQ(points.error().kind, Error::Kind::Stopped);
}

} // namespace
} // namespace crossover
