// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/model/words.h"
#include "core/worker/contract_check.h"
#include "core/worker/protocol.h"
#include "core/worker/worker_process.h"

namespace crossover {

/// Thrown where a worker breaks its contract, and caught by the check, which makes a point of it.
struct BrokenPromise {
    std::string sent;
    std::string came;
    std::string expected;
};

/// Thrown where the check itself cannot go on.
struct CheckEnded {
    Error error;
};

/// A worker under the check: a process, with every line that goes to it and comes from it.
class CheckedWorker {
public:
    /// What all workers of a check have in common. `noise`: the first line on standard output that was no answer.
    struct Setup {
        std::string command;
        ContractPatience patience;
        std::stop_token stop;
        std::optional<BrokenPromise> noise;
    };

    explicit CheckedWorker(Setup& setup);

    Greeting greet();
    void tell(const std::string& line);
    void tell(const WorkerRequest& request) { tell(lineOf(request)); }
    /// The next line that is a JSON object. Throws if none comes.
    std::string hear(std::string_view expected, std::chrono::milliseconds deadline);
    std::string hear(std::string_view expected) { return hear(expected, m_setup.patience.answer); }
    template <class Answer>
    Answer answer()
    {
        const auto expected = Words::tr("an answer like {}", lineOf(example(Answer())));
        return read<Answer>(hear(expected), expected);
    }
    /// Throws if what it says next is no error.
    void expectError(const std::string& why);
    /// What has already come, for the words of a failure at the other end; may be empty.
    std::string overheard();
    /// Ends its input. Throws if the process still runs after its time, or said something that nobody asked for.
    void end();
    /// Throws if it still runs after the time that it has when its input ends.
    void endsByItself();
    /// The last line to it.
    [[nodiscard]] const std::string& told() const { return m_told; }

private:
    static KeysAnswer example(const KeysAnswer&);
    static OpenAnswer example(const OpenAnswer&);
    static ReadyAnswer example(const ReadyAnswer& ready) { return ready; }
    static SentAnswer example(const SentAnswer&);
    static RoundTripsAnswer example(const RoundTripsAnswer&);
    static ReceivedAnswer example(const ReceivedAnswer&);
    static CloseAnswer example(const CloseAnswer&);

    template <class Answer>
    Answer read(const std::string& line, const std::string& expected)
    {
        auto answer = readAnswer<Answer>(line);
        if (answer) return *answer;
        throw BrokenPromise{m_told, readError(line) ? line : answer.error().message, expected};
    }
    /// Takes what has come. Waits for it until then at most.
    void takeIn(std::chrono::milliseconds wait);
    std::optional<std::string> nextLine();
    [[nodiscard]] std::string howItEnded();

    Setup& m_setup;
    WorkerProcess m_process;
    std::string m_told;
    std::string m_arrived; ///< and not yet taken
    std::string m_words;   ///< on standard error
    bool m_over = false;   ///< its output has ended
};

} // namespace crossover
