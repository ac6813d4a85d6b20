// SPDX-License-Identifier: GPL-3.0-or-later

// Does for minutes what a user does in weeks: measures, saves, opens and exports, in one process. Fails if memory,
// descriptors or threads grow. `soak MINUTES`; ./dev soak runs it.

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <QApplication>
#include <QTemporaryDir>
#include <fmt/format.h>
#include <malloc.h>
#include <unistd.h>

#include "core/measure/environment_probe.h"
#include "core/store/journal_keeper.h"
#include "core/store/open.h"
#include "core/store/session.h"
#include "core/sweep/local_source.h"
#include "core/sweep/recording.h"
#include "ui/export/export_session.h"

namespace crossover {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr int warmUp = 10;           // rounds until caches, fonts and arenas are filled
constexpr double mostGrowthMiB = 16; // noise of the allocator; a leak of a session in each round is far more

/// What a process must give back.
struct Use {
    double memoryMiB = 0; ///< resident
    std::ptrdiff_t descriptors = 0;
    std::ptrdiff_t threads = 0;
};

std::ptrdiff_t entriesIn(const char* folder)
{
    return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

Use presentUse()
{
    ::malloc_trim(0); // what is free but not given back yet is no growth
    std::ifstream file("/proc/self/statm");
    double total = 0;
    double resident = 0;
    file >> total >> resident;
    return {resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1 << 20), entriesIn("/proc/self/fd"),
            entriesIn("/proc/self/task")};
}

SweepConfig smallConfig(std::uint64_t seed)
{
    SweepConfig config;
    config.transports = {Transport::Inproc, Transport::Ipc, Transport::Tcp};
    config.releases = {Release::Shared, Release::Pooled, Release::Owned, Release::Notified};
    config.sizes = {64, 4096, 65'536};
    config.rounds = 2;
    config.trialTime = std::chrono::milliseconds(1);
    config.burstTime = std::chrono::microseconds(200);
    config.refine = false;
    config.seed = seed;
    return config;
}

class Nobody : public RecordingObserver {
    void trialFinished(std::span<const Sample> /*samples*/, const SweepProgress& /*progress*/) override {}
};

class Soak {
public:
    /// Fails with the step that failed.
    Result<void> round(std::uint64_t seed);

private:
    Result<Session> measured(std::uint64_t seed);
    [[nodiscard]] std::string at(const std::string& name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

    QTemporaryDir m_folder;
};

Result<Session> Soak::measured(std::uint64_t seed)
{
    Session session;
    session.title = "soak";
    session.measured = presentMoment();
    session.config = smallConfig(seed);
    session.environment = probeEnvironment();
    LocalSource source;
    JournalKeeper journal(at("journals"));
    Nobody nobody;
    Recording recording(std::move(session), source, journal, nobody);
    recording.measure({});
    recording.end();
    if (recording.error()) return tl::unexpected(*recording.error());
    const auto path = journal.path();
    if (!path) return failure("the sweep has no journal");
    const auto restored = recoverJournal(*path);
    if (!restored) return restored;
    if (*restored != recording.session()) return failure("the journal differs from what was measured");
    journal.discard();
    return recording.session();
}

Result<void> Soak::round(std::uint64_t seed)
{
    const auto session = measured(seed);
    if (!session) return tl::unexpected(session.error());
    for (const auto& format : exportFormats) {
        const auto written = exportSession(format.id, *session, {}, at("soak" + std::string(format.suffix)));
        if (!written) return tl::unexpected(written.error());
    }
    for (const auto* name : {"soak.zxo", "soak.csv"}) {
        const auto opened = openSession(at(name));
        if (!opened) return tl::unexpected(opened.error());
        if (opened->samples != session->samples) return failure(fmt::format("{} holds other samples", name));
    }
    return {};
}

/// Says what grew; empty if nothing did.
std::string growth(const Use& before, const Use& after)
{
    std::string text;
    const double more = after.memoryMiB - before.memoryMiB;
    if (more > mostGrowthMiB) text += fmt::format(" memory by {:.1f} MiB", more);
    if (after.descriptors > before.descriptors)
        text += fmt::format(" descriptors by {}", after.descriptors - before.descriptors);
    if (after.threads > before.threads) text += fmt::format(" threads by {}", after.threads - before.threads);
    return text;
}

int run(double minutes)
{
    const auto end = Clock::now() + std::chrono::duration<double>(60 * minutes);
    Soak soak;
    Use before;
    std::uint64_t rounds = 0;
    while (rounds < 2 * warmUp || Clock::now() < end) {
        if (const auto done = soak.round(++rounds); !done) {
            fmt::print(stderr, "Round {} failed: {}\n", rounds, done.error().message);
            return 1;
        }
        if (rounds == warmUp) before = presentUse();
        if (rounds % warmUp != 0) continue;
        const auto now = presentUse();
        fmt::print("{:6} rounds  {:7.1f} MiB  {} descriptors  {} threads\n", rounds, now.memoryMiB, now.descriptors,
                   now.threads);
        std::fflush(stdout);
    }
    const auto grown = growth(before, presentUse());
    if (grown.empty()) {
        fmt::print("Nothing grew in {} rounds.\n", rounds - warmUp);
        return 0;
    }
    fmt::print(stderr, "Grown in {} rounds:{}.\n", rounds - warmUp, grown);
    return 1;
}

} // namespace
} // namespace crossover

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const double minutes = argc > 1 ? std::strtod(argv[1], nullptr) : 10;
    if (!(minutes >= 0)) {
        fmt::print(stderr, "Usage: soak [MINUTES]\n");
        return 2;
    }
    return crossover::run(minutes);
}
