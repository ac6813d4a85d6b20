// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/measure/private_folder.h"
#include "core/model/words.h"
#include "core/worker/checked_worker.h"
#include "core/worker/worker_end.h"

namespace crossover {

/// How the worker under the check is asked to hold its end of a link.
struct CheckedKind {
    End end = End::Near;
    Test test = Test::Throughput;
    Transport transport = Transport::Ipc;
    Wait wait = Wait::Block;
    Security security = Security::Plain;
    std::uint64_t size = 64;
    std::optional<Release> release{};
    bool acknowledged = false;
    bool placed = false;       ///< on the first CPU that it names
    bool memory = false;       ///< also a burst of each arm for its memory
    bool unknownNames = false; ///< requests have names that no version of the protocol has
};

/// "the sending end", "the receiving end".
Phrase endTitle(End end);

/// Those that bursts ask for: what a worker claims, but one that only receives takes what any arm sends.
std::vector<Arm> checkedArms(const CheckedKind& kind, const Greeting& greeting);
/// What the open request for a worker's end says, with a password made for it where one is needed.
OpenRequest checkedRequest(const CheckedKind& kind, const Greeting& greeting);
/// Sets where a far end binds: a socket in the folder, which is made, or a port that the system chooses.
void chooseCheckedEndpoint(OpenRequest& request, Transport transport, PrivateFolder& folder);
/// One line of a request, with more names if they are wanted.
std::string checkedLine(const WorkerRequest& request, bool unknownNames);

/// What went wrong in otherwise good transfers, and is a promise of its own: the first of each.
struct TransferFaults {
    std::optional<BrokenPromise> times;
    std::optional<BrokenPromise> cpu;
    std::optional<BrokenPromise> buffers;
};

/// Sends bursts between a worker under the check and this program's own, on a thread. Throws BrokenPromise.
class CheckedTransfer {
public:
    CheckedTransfer(CheckedWorker& worker, const Greeting& greeting, const CheckedKind& kind,
                    const CheckedWorker::Setup& setup, TransferFaults& faults);

    /// The worker's end first, if it is the far one.
    void open();
    /// What happens when a far end under the check is open and its peer is not: with its answer, what it was asked for,
    /// and its public key if the link is encrypted.
    using BeforePeer = std::function<void(const OpenAnswer&, const OpenRequest&, const std::string& publicKey)>;
    void beforePeer(BeforePeer step) { m_beforePeer = std::move(step); }
    void burst(const Burst& burst);
    void close();
    /// All of the above, with a burst to warm up and one that is timed for each arm.
    void run();

private:
    void tell(const WorkerRequest& request) { m_worker.tell(checkedLine(request, m_kind.unknownNames)); }
    template <class Answer>
    Answer ours(const WorkerRequest& request);
    template <class Answer>
    Answer oursNext();
    void exchangeKeys(OpenRequest& theirs, OpenRequest& ours);
    void sendToOurs(const Burst& burst);
    void receiveFromOurs(const Burst& burst);
    void expectTimes(bool plausible, const std::string& came, std::string_view expected);
    void expectCpu(std::optional<std::int64_t> told, bool timed, const std::string& came);

    CheckedWorker& m_worker;
    const Greeting& m_greeting;
    CheckedKind m_kind;
    const CheckedWorker::Setup& m_setup;
    TransferFaults& m_faults;
    PrivateFolder m_folder;
    std::optional<WorkerEnd> m_ours;
    BeforePeer m_beforePeer;
    std::int64_t m_opened = 0;               ///< when the worker was asked to open its end
    std::optional<std::int64_t> m_cpuBefore; ///< what it said last
    std::uint64_t m_zeroCopies = 0;          ///< that the worker has sent
};

} // namespace crossover
