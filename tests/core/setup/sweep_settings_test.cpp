// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/sweep_settings.h"

#include <initializer_list>
#include <set>
#include <string>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace crossover {
namespace {

using ::testing::HasSubstr;
using Typed = std::initializer_list<std::pair<const char*, const char*>>;

Result<SweepConfig> asked(Typed settings, const SweepConfig& base = {})
{
    SweepWish wish;
    wish.config = base;
    for (const auto& [name, value] : settings) {
        if (auto set = settingNamed(name)->set(wish, value); !set) return tl::unexpected(set.error());
    }
    return wish.complete();
}

std::string refusalOf(Typed settings)
{
    const auto config = asked(settings);
    return config ? "" : config.error().message;
}

TEST(SweepSettings, HaveANameEach)
{
    std::set<std::string_view> names;
    for (const auto& setting : sweepSettings()) {
        names.insert(setting.name);
        EXPECT_EQ(settingNamed(setting.name), &setting);
    }
    EXPECT_EQ(names.size(), sweepSettings().size());
    EXPECT_EQ(settingNamed("colour"), nullptr);
}

TEST(SweepSettings, LeaveWhatTheyDoNotSay)
{
    EXPECT_EQ(asked({}), SweepConfig());
    const auto tcp = asked({{"transport", "tcp,ipc"}}, presetConfig(Preset::Quick));
    ASSERT_TRUE(tcp);
    auto expected = presetConfig(Preset::Quick);
    expected.transports = {Transport::Tcp, Transport::Ipc};
    EXPECT_EQ(*tcp, expected);
}

TEST(SweepSettings, SpaceSizesBetweenTheEndsThatAreGiven)
{
    EXPECT_EQ(asked({{"min", "16"}, {"max", "64"}})->sizes, (std::vector<std::uint64_t>{16, 32, 33, 34, 64}));
    EXPECT_EQ(asked({{"per-octave", "2"}})->sizes, sweepSizes(16, 1 << 20, 2));
    EXPECT_EQ(asked({{"max", "1KiB"}, {"per-decade", "3"}})->sizes, logSpacedSizes(16, 1024, 3));
    EXPECT_EQ(asked({{"sizes", "1KiB,64,64"}})->sizes, (std::vector<std::uint64_t>{64, 1024}));
    EXPECT_THAT(refusalOf({{"sizes", "64"}, {"max", "1KiB"}}), HasSubstr("--sizes excludes --min, --max"));
    EXPECT_THAT(refusalOf({{"per-octave", "2"}, {"per-decade", "2"}}), HasSubstr("--per-octave excludes --per-decade"));
}

TEST(SweepSettings, ChooseTheReleaseThatTheSenderAllows)
{
    EXPECT_TRUE(asked({{"sender", "pyzmq"}})->releases.empty());
    EXPECT_THAT(refusalOf({{"sender", "pyzmq"}, {"release", "shared"}}), HasSubstr("frees its buffers in its own way"));
    EXPECT_THAT(refusalOf({{"sender", "pyzmq"}, {"aa", "true"}}), HasSubstr("--aa: pyzmq frees"));
    const auto bound = asked({{"sender", "pyzmq"}});
    EXPECT_EQ(asked({{"sender", "thread"}}, *bound)->releases, SweepConfig().releases) << "which has none of its own";
    EXPECT_EQ(asked({{"aa", "true"}})->releases, std::vector{Release::Copied});
    EXPECT_EQ(asked({{"aa", "true"}, {"release", "owned"}})->releases, (std::vector{Release::Owned, Release::Copied}));
    EXPECT_THAT(refusalOf({{"release", ""}}), HasSubstr("no release is chosen"));
}

/// A configuration in which every setting differs from the default.
SweepConfig unusual()
{
    SweepConfig config;
    config.tests = {Test::Latency};
    config.transports = {Transport::Tcp, Transport::Ipc};
    config.wait = Wait::Poll;
    config.releases = {Release::Owned, Release::Copied};
    config.placements = {Placement::Roles, Placement::Free};
    config.securities = {Security::Plain, Security::Curve};
    config.sender = *Who::named("ssh a 'zmq-crossover, mine' worker");
    config.receiver = *Who::named("process");
    config.address = "10.0.0.2:5555";
    config.sizes = {1, 1000, 1 << 20, (1 << 20) + 1};
    config.rounds = 17;
    config.trialTime = std::chrono::microseconds(12'345);
    config.burstTime = std::chrono::microseconds(1500);
    config.inflightLimit = 3 << 20;
    config.delta = 0.07;
    config.refine = false;
    config.target = 0.123456789;
    config.budget = std::chrono::milliseconds(90'500);
    config.threshold = 65'536;
    return config;
}

SweepConfig readBack(const SweepConfig& config)
{
    SweepWish wish;
    for (const auto& [name, value] : settingsOf(config))
        EXPECT_TRUE(settingNamed(name)->set(wish, value)) << name << " " << value;
    const auto read = wish.complete();
    EXPECT_TRUE(read) << read.error().message;
    return read.value_or(SweepConfig());
}

TEST(SweepSettings, SayEverythingOfASetupButItsSeed)
{
    EXPECT_EQ(readBack(unusual()), unusual());
    for (const auto& row : presets)
        EXPECT_EQ(readBack(presetConfig(row.id)), presetConfig(row.id)) << row.name;
    auto config = unusual();
    config.sender = *Who::named("pyzmq");
    EXPECT_TRUE(readBack(config).releases.empty()) << "as earlier versions kept some";
    config.releases.clear();
    config.delta = 0;
    config.target = 1;
    config.sizes = sweepSizes(64, 4096, 3);
    config.threshold.reset();
    config.seed = 99;
    const auto read = readBack(config);
    config.seed = SweepConfig().seed;
    EXPECT_EQ(read, config);
}

} // namespace
} // namespace crossover
