// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/protocol.h"

#include <fstream>

#include <gmock/gmock.h>

namespace crossover {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

OpenRequest wholeRequest()
{
    OpenRequest request;
    request.end = End::Far;
    request.test = crossover::Test::Latency;
    request.wait = Wait::Poll;
    request.size = 1024;
    request.arms = {Arm::Copy, Arm::ZeroCopy, Arm::Hybrid};
    request.release = Release::Owned;
    request.threshold = 512;
    request.endpoint = "tcp://127.0.0.1:*";
    request.credential = Credential{"user", "password"};
    request.acknowledge = "tcp://127.0.0.1:*";
    request.threadCpu = 1;
    request.ioCpu = 0;
    return request;
}

TEST(Protocol, RequestsReadAsTheyWereWritten)
{
    auto curve = wholeRequest();
    curve.credential.reset();
    curve.curvePeer = std::string(CurveKeys::length, 'k');
    for (const WorkerRequest& request :
         {WorkerRequest(KeysRequest{}), WorkerRequest(wholeRequest()), WorkerRequest(curve),
          WorkerRequest(Burst{Arm::ZeroCopy, 900, true}), WorkerRequest(Burst{Arm::Copy, 900, false, true}),
          WorkerRequest(CloseRequest{})}) {
        const auto read = readRequest(lineOf(request));
        ASSERT_TRUE(read) << read.error().message;
        EXPECT_EQ(*read, request) << lineOf(request);
    }
}

template <class Answer>
void expectSame(const Answer& answer)
{
    const auto read = readAnswer<Answer>(lineOf(answer));
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, answer) << lineOf(answer);
}

TEST(Protocol, AnswersReadAsTheyWereWritten)
{
    Greeting greeting;
    greeting.name = "pyzmq 24.0.1";
    greeting.libzmq = "4.3.4";
    greeting.clock = "boot/1";
    greeting.host = "b";
    greeting.ends = {End::Near, End::Far};
    greeting.tests = {crossover::Test::Throughput};
    greeting.transports = {Transport::Ipc, Transport::Tcp};
    greeting.waits = {Wait::Block};
    greeting.arms = {Arm::Copy};
    greeting.releases = {Release::Pooled};
    greeting.acknowledges = true;
    greeting.curve = true;
    greeting.memory = true;
    greeting.cores = {{{0, 2}, {1, 3}}};
    expectSame(greeting);
    expectSame(KeysAnswer{std::string(CurveKeys::length, 'k')});
    expectSame(OpenAnswer{"tcp://127.0.0.1:5555", "tcp://127.0.0.1:5556"});
    expectSame(OpenAnswer{});
    expectSame(ReadyAnswer{});
    expectSame(SentAnswer{9'007'199'254'740'993, 9'007'199'254'740'995, 9'007'199'254'740'997}); // no doubles
    expectSame(SentAnswer{1, 2, {}});
    expectSame(SentAnswer{1, 2, {}, 9'007'199'254'740'993});
    expectSame(SentAnswer{1, 2, {}, {}, mostMemory});
    expectSame(ReceivedAnswer{1, 0});
    expectSame(CloseAnswer{0, 0, 0, {}, 7});
    expectSame(RoundTripsAnswer{{1, 2, 9'007'199'254'740'993}});
    expectSame(ReceivedAnswer{81'200'302'100'101});
    expectSame(CloseAnswer{1800, 1800, 2, 0.25});
    expectSame(CloseAnswer{});
}

TEST(Protocol, AnErrorIsInTheWordsOfTheWorker)
{
    const auto read = readAnswer<OpenAnswer>(errorLine("the port is \"taken\""));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().message, "the port is \"taken\"");
}

struct WrongLine {
    const char* name;
    const char* line;
    const char* says;
};

class WrongAnswer : public ::testing::TestWithParam<WrongLine> {};

TEST_P(WrongAnswer, IsQuotedWithWhatIsWrong)
{
    const auto read = readAnswer<SentAnswer>(GetParam().line);
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().message, HasSubstr(GetParam().says));
    EXPECT_THAT(read.error().message, SizeIs(::testing::Lt(400)));
}

const std::string endless(100'000, 'x');

INSTANTIATE_TEST_SUITE_P(
    Lines, WrongAnswer,
    ::testing::Values(WrongLine{"empty", "", "not a JSON object"}, WrongLine{"text", "Welcome to b!", "Welcome to b!"},
                      WrongLine{"list", "[1, 2]", "not a JSON object"},
                      WrongLine{"missing", R"({"begin_ns":1})", "\"sent_ns\" is missing"},
                      WrongLine{"fraction", R"({"begin_ns":1.5,"sent_ns":2})", "\"begin_ns\" is not a whole number"},
                      WrongLine{"text for a number", R"({"begin_ns":"1","sent_ns":2})", "\"begin_ns\" is not"},
                      WrongLine{"too large", R"({"begin_ns":18446744073709551615,"sent_ns":2})", "\"begin_ns\" is not"},
                      WrongLine{"deep", R"({"begin_ns":[[[[[[[[[[1]]]]]]]]]],"sent_ns":2})", "\"begin_ns\" is not"},
                      WrongLine{"endless", endless.c_str(), "..."}),
    [](const auto& parameter) {
        std::string name = parameter.param.name;
        std::ranges::replace(name, ' ', '_');
        return name;
    });

TEST(Protocol, RefusesGreetingsThatItCannotUse)
{
    const auto refusal = [](const std::string& line) { return readAnswer<Greeting>(line).error().message; };
    EXPECT_THAT(refusal(R"({"worker":2})"), HasSubstr("version 2 of the protocol"));
    EXPECT_THAT(refusal(R"({"worker":1,"name":""})"), HasSubstr("\"name\" has not 1 to 40 characters"));
    EXPECT_THAT(refusal(R"({"worker":1,"name":"n","libzmq":"4","ends":["middle"]})"), HasSubstr("no end \"middle\""));
    EXPECT_THAT(refusal(R"({"worker":1,"name":"n","libzmq":"4","ends":["far"],"tests":[],"transports":[],"waits":[],)"
                        R"("arms":["zero-copy"]})"),
                HasSubstr("no \"copy\""));
    EXPECT_THAT(refusal(R"({"worker":1,"name":"n","libzmq":"4","ends":[],"tests":[],"transports":[],"waits":[],)"
                        R"("arms":["copy"],"cores":[[]]})"),
                HasSubstr("a core without CPUs"));
}

TEST(Protocol, RefusesRequestsThatNobodyCanCarryOut)
{
    const auto refusal = [](const std::string& line) { return readRequest(line).error().message; };
    EXPECT_THAT(refusal(R"({"dance":true})"), HasSubstr("asks for nothing"));
    EXPECT_THAT(refusal(R"({"burst":"copy","messages":0})"), HasSubstr("\"messages\" is 0"));
    EXPECT_THAT(refusal(R"({"burst":"sideways","messages":1})"), HasSubstr("cannot be \"sideways\""));
    EXPECT_THAT(refusal(R"({"open":"far","test":"throughput","wait":"block","size":0})"), HasSubstr("\"size\" is 0"));
}

TEST(Protocol, IgnoresWhatANewerWorkerKnows)
{
    const auto greeting =
        readAnswer<Greeting>(R"({"worker":1,"name":"n","libzmq":"5","ends":["far"],"tests":["throughput","radio"],)"
                             R"("transports":["ipc","udp"],"waits":["block"],"arms":["copy","none"],"color":"red"})");
    ASSERT_TRUE(greeting) << greeting.error().message;
    EXPECT_THAT(greeting->tests, ::testing::ElementsAre(crossover::Test::Throughput));
    EXPECT_THAT(greeting->arms, ::testing::ElementsAre(Arm::Copy));
}

} // namespace
} // namespace crossover
