// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sessions and folders for tests of what keeps them.

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/model/session.h"
#include "tests/core/store/csv_text.h"

namespace crossover::sessions {

/// A folder that goes when the test does.
class Folder {
public:
    Folder() : m_path(std::filesystem::temp_directory_path() / fmt::format("crossover-{:x}", std::random_device()()))
    {
        std::filesystem::create_directories(m_path);
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::string path() const { return m_path.string(); }
    [[nodiscard]] std::string file(const std::string& name) const { return (m_path / name).string(); }
    [[nodiscard]] std::size_t files() const
    {
        return static_cast<std::size_t>(
            std::distance(std::filesystem::directory_iterator(m_path), std::filesystem::directory_iterator()));
    }

private:
    std::filesystem::path m_path;
};

inline std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void write(const std::string& path, const std::string& content)
{
    std::ofstream file(path, std::ios::binary);
    file << content;
    ASSERT_TRUE(file.flush()) << path;
}

inline std::string testData(const std::string& name)
{
    return CROSSOVER_TEST_DATA "/" + name;
}

/// Every member filled, with what is hard to keep: quotes, line ends, umlauts, the least and greatest numbers.
inline Session fullSession()
{
    Session session;
    session.title = "A \"quoted\" title\nof two lines, größer";
    session.notes = "with \x01 and a back\\slash";
    session.measured = "2026-11-22T14:05:00+01:00";
    auto& config = session.config.emplace();
    config.releases = {Release::Pooled, Release::Notified};
    config.placements = {Placement::Roles, Placement::Free};
    config.cores = {{{0, 2}, {1}}};
    config.securities = {Security::Curve, Security::Plain};
    config.sender = Who::named("pyzmq").value();
    config.receiver = Who::named("ssh b 'zmq-crossover' worker").value();
    config.address = "10.0.0.2:5555";
    config.wait = Wait::Poll;
    config.sizes = logSpacedSizes(16, 1'000'000, 4);
    config.rounds = 12;
    config.trialTime = std::chrono::milliseconds(50);
    config.burstTime = std::chrono::milliseconds(5);
    config.threshold = 12'279;
    config.target = 0.1 + 0.2;
    config.budget = std::chrono::minutes(1);
    config.seed = std::numeric_limits<std::uint64_t>::max();
    session.environment.emplace();
    session.environment->machine = "AMD EPYC, 2 cores, Linux 6.1";
    session.environment->facts = {{"CPU", "AMD EPYC"}, {"CPU governor", "not readable"}};
    session.environment->cautions = {"The machine is busy."};
    session.end = SessionEnd{Ending::Stopped, "by the user"};
    session.samples = {csv_text::fullSample(crossover::Test::Throughput),
                       csv_text::fullSample(crossover::Test::Latency)};
    Sample bare;
    bare.group.release.reset();
    bare.size = 1;
    bare.count = 1;
    bare.throughput = 1;
    session.samples.push_back(bare);
    return session;
}

/// The same as far as version 5 of the format told it.
inline Session fullSessionOfVersion5()
{
    auto session = fullSession();
    for (auto& sample : session.samples)
        sample.peakMemory.reset();
    return session;
}

/// The same as far as version 4 of the format told it.
inline Session fullSessionOfVersion4()
{
    auto session = fullSessionOfVersion5();
    for (auto& sample : session.samples) {
        sample.latencyP999Us.reset();
        sample.roundTrips = {};
        if (sample.latencyUs) sample.count = std::numeric_limits<std::uint64_t>::max();
    }
    return session;
}

/// The same as far as version 3 of the format told it.
inline Session fullSessionOfVersion3()
{
    auto session = fullSessionOfVersion4();
    for (auto& sample : session.samples) {
        sample.cpuSenderUs.reset();
        sample.cpuReceiverUs.reset();
    }
    return session;
}

/// The same as far as version 2 of the format told it.
inline Session fullSessionOfVersion2()
{
    auto session = fullSessionOfVersion3();
    const SweepConfig usual;
    session.config->securities = usual.securities;
    session.config->sender = usual.sender;
    session.config->receiver = usual.receiver;
    session.config->address = usual.address;
    for (auto& sample : session.samples) {
        sample.group.security = {};
        sample.group.sender = {};
        sample.group.receiver = {};
        sample.acknowledgementUs.reset();
    }
    return session;
}

/// The same as far as version 1 of the format told it.
inline Session fullSessionOfVersion1()
{
    auto session = fullSessionOfVersion2();
    session.config->placements = {Placement::Free};
    session.config->cores = {};
    for (auto& sample : session.samples)
        sample.group.placement = Placement::Free;
    return session;
}

} // namespace crossover::sessions
