// SPDX-License-Identifier: GPL-3.0-or-later

// The recorded dialogue that PROTOCOL.md shows: whether it is one, and whether the program's own worker answers like
// that.

#include <csignal>
#include <fstream>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/worker/checked_worker.h"

namespace crossover {
namespace {

using namespace std::chrono_literals;
using DialogueJson = nlohmann::json;

const auto dialogueIgnoresPipes = std::signal(SIGPIPE, SIG_IGN); // as the program does

/// A line of the dialogue, and to whom it goes or from whom it comes.
struct DialogueLine {
    End end = End::Far;
    bool toWorker = false;
    std::string text;
};

std::vector<DialogueLine> recordedDialogue()
{
    std::ifstream file(CROSSOVER_SOURCES "/tests/core/worker/dialogue.txt");
    EXPECT_TRUE(file);
    std::vector<DialogueLine> lines;
    auto end = End::Far;
    for (std::string line; std::getline(file, line);) {
        if (line == "# far end") end = End::Far;
        if (line == "# near end") end = End::Near;
        if (line.starts_with("> ") || line.starts_with("< ")) lines.push_back({end, line[0] == '>', line.substr(2)});
    }
    return lines;
}

template <class Answer>
void expectIsAnswer(const std::string& line)
{
    const auto answer = readAnswer<Answer>(line);
    ASSERT_TRUE(answer) << answer.error().message;
    EXPECT_EQ(lineOf(*answer), line);
}

/// Follows one end, and knows what it says next.
class ExpectedAnswers {
public:
    void ask(const WorkerRequest& request)
    {
        m_request = request;
        if (const auto* open = std::get_if<OpenRequest>(&request)) m_latency = open->test == crossover::Test::Latency;
        m_heard = 0;
    }

    void expectNext(End end, const std::string& line)
    {
        ++m_heard;
        if (!m_request) return expectIsAnswer<Greeting>(line);
        if (std::holds_alternative<KeysRequest>(*m_request)) return expectIsAnswer<KeysAnswer>(line);
        if (std::holds_alternative<OpenRequest>(*m_request)) return expectIsAnswer<OpenAnswer>(line);
        if (std::holds_alternative<CloseRequest>(*m_request)) return expectIsAnswer<CloseAnswer>(line);
        if (end == End::Far)
            return m_heard == 1 ? expectIsAnswer<ReadyAnswer>(line) : expectIsAnswer<ReceivedAnswer>(line);
        return m_latency ? expectIsAnswer<RoundTripsAnswer>(line) : expectIsAnswer<SentAnswer>(line);
    }

private:
    std::optional<WorkerRequest> m_request;
    bool m_latency = false;
    int m_heard = 0;
};

TEST(WorkerDialogue, IsWhatTheProgramWritesAndReads)
{
    const auto lines = recordedDialogue();
    EXPECT_EQ(lines.size(), 42U);
    std::array<ExpectedAnswers, 2> ends;
    for (const auto& [end, toWorker, text] : lines) {
        auto& answers = ends[static_cast<std::size_t>(end)];
        if (!toWorker) {
            answers.expectNext(end, text);
            continue;
        }
        const auto request = readRequest(text);
        ASSERT_TRUE(request) << request.error().message;
        EXPECT_EQ(lineOf(*request), text);
        answers.ask(*request);
    }
}

/// Names and types of what a line holds.
std::map<std::string, DialogueJson::value_t> shapeOf(const std::string& line)
{
    std::map<std::string, DialogueJson::value_t> shape;
    const auto object = DialogueJson::parse(line);
    for (const auto& [name, value] : object.items())
        shape[name] = value.is_number() ? DialogueJson::value_t::number_float : value.type();
    return shape;
}

/// What takes the place of made-up values.
struct LiveValues {
    std::string farEndpoint;
    std::map<End, std::string> publicKeys;

    void learn(End end, const std::string& line)
    {
        const auto answer = DialogueJson::parse(line);
        if (answer.contains("endpoint")) farEndpoint = answer["endpoint"];
        if (answer.contains("public")) publicKeys[end] = answer["public"];
    }

    [[nodiscard]] std::string inPlace(End end, const std::string& line) const
    {
        auto request = DialogueJson::parse(line);
        if (request.value("open", "") == "near") request["endpoint"] = farEndpoint;
        if (request.contains("curve"))
            request["curve"]["peer"] = publicKeys.at(end == End::Near ? End::Far : End::Near);
        return request.dump();
    }
};

TEST(WorkerDialogue, IsAnsweredLikeThatByTheProgramsOwnWorker)
{
    CheckedWorker::Setup setup{std::string("exec '") + CROSSOVER_TEST_WORKER + "'", {30s, 20s, 20s}, {}, {}};
    std::array<CheckedWorker, 2> workers{CheckedWorker(setup), CheckedWorker(setup)};
    LiveValues live;
    for (const auto& [end, toWorker, text] : recordedDialogue()) {
        auto& worker = workers[static_cast<std::size_t>(end)];
        if (toWorker) {
            worker.tell(live.inPlace(end, text));
            continue;
        }
        const auto said = worker.hear(text);
        live.learn(end, said);
        EXPECT_EQ(shapeOf(said), shapeOf(text)) << said << "\n" << text;
    }
    for (auto& worker : workers)
        worker.end();
    EXPECT_FALSE(setup.noise);
}

} // namespace
} // namespace crossover
