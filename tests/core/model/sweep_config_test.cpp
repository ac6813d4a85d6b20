// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sweep_config.h"

#include <gmock/gmock.h>

namespace crossover {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(LogSpacedSizes, HoldBothEndsAndAscend)
{
    const auto sizes = logSpacedSizes(16, 1'000'000, 4);
    EXPECT_EQ(sizes.front(), 16U);
    EXPECT_EQ(sizes.back(), 1'000'000U);
    EXPECT_EQ(sizes.size(), 20U);
    EXPECT_TRUE(std::ranges::is_sorted(sizes));
}

TEST(LogSpacedSizes, NameEverySizeOnceWhereTheGridIsFinerThanBytes)
{
    EXPECT_THAT(logSpacedSizes(1, 5, 50), ElementsAre(1, 2, 3, 4, 5));
}

TEST(LogSpacedSizes, OfOneSizeIsThatSize)
{
    EXPECT_THAT(logSpacedSizes(64, 64, 4), ElementsAre(64));
}

TEST(SweepConfig, EveryCombinationIsOneGroupTestByTest)
{
    SweepConfig config;
    config.transports = {Transport::Inproc, Transport::Tcp};
    config.releases = {Release::Shared, Release::Owned};
    const auto groups = config.groups();
    ASSERT_EQ(groups.size(), 8U);
    EXPECT_EQ(groups.front(),
              (GroupKey{{Transport::Inproc, Wait::Block, Release::Shared}, crossover::Test::Throughput}));
    EXPECT_EQ(groups.back(), (GroupKey{{Transport::Tcp, Wait::Block, Release::Owned}, crossover::Test::Latency}));
    EXPECT_EQ(config.trials(), 8U * 19U * 3U);
}

TEST(SweepConfig, ByDefaultMeasuresPowersOfTwoThreeTimesAndRefines)
{
    const SweepConfig config;
    EXPECT_THAT(config.sizes, ElementsAre(16, 32, 33, 34, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16'384, 32'768,
                                          65'536, 131'072, 262'144, 524'288, 1'048'576));
    EXPECT_EQ(config.rounds, 3U);
    EXPECT_EQ(config.trialTime, 24ms);
    EXPECT_EQ(config.burstTime, 2ms);
    EXPECT_EQ(config.budget, 45s);
    EXPECT_EQ(config.target, 0.1);
    EXPECT_TRUE(config.refines());
    EXPECT_TRUE(validate(config));
}

TEST(SweepConfig, DoesNotRefineWithAThreshold)
{
    SweepConfig config;
    config.threshold = 4096;
    EXPECT_FALSE(config.refines());
}

TEST(SweepConfig, HasItsBudgetForEachCombination)
{
    SweepConfig config;
    EXPECT_DOUBLE_EQ(config.budgetSeconds(), 45) << "both tests of one combination";
    config.transports = {Transport::Inproc, Transport::Tcp};
    config.releases = {Release::Shared, Release::Owned, Release::Pooled};
    EXPECT_DOUBLE_EQ(config.budgetSeconds(), 270);
    config.tests = {crossover::Test::Latency};
    EXPECT_DOUBLE_EQ(config.budgetSeconds(), 270);
}

TEST(SweepConfig, ExploresFasterThanItsBudgetInEveryPresetThatRefines)
{
    for (const auto& preset : presets) {
        const auto config = presetConfig(preset.id);
        if (!config.refines()) continue;
        EXPECT_LT(estimatedSeconds(config), config.budgetSeconds()) << preset.name;
    }
}

TEST(Phase, HasTheNamesOfOldFilesToo)
{
    EXPECT_EQ(named<Phase>("refine"), Phase::Refine);
    EXPECT_EQ(named<Phase>("confirm"), Phase::Refine);
    EXPECT_EQ(named<Phase>("explore"), Phase::Explore);
    EXPECT_EQ(named<Phase>(""), std::nullopt) << "no term has an empty former name";
    EXPECT_EQ(nameOf(Phase::Refine), "refine");
}

TEST(SweepConfig, MeasuresTheUsualPlacementOfEachTransportUnlessOthersAreChosen)
{
    SweepConfig config;
    config.tests = {crossover::Test::Latency};
    config.transports = {Transport::Inproc, Transport::Tcp};
    const auto placements = [&] {
        std::vector<std::string_view> names;
        for (const auto& group : config.groups())
            names.push_back(nameOf(group.placement));
        return names;
    };
    EXPECT_THAT(placements(), ElementsAre("free", "free")) << "no cores are known";
    config.cores = {{{0}, {1}}};
    EXPECT_THAT(placements(), ElementsAre("sides", "roles"));
    config.cores = {{{0}, {1}, {2}, {3}}};
    EXPECT_THAT(placements(), ElementsAre("sides", "spread"));
    config.placements = {Placement::Roles, Placement::Together};
    EXPECT_THAT(placements(), ElementsAre("together", "roles", "together")) << "roles do not apply to inproc";
    EXPECT_TRUE(validate(config));
    EXPECT_EQ(config.trials(), 3U * 19U * 3U);
}

TEST(SweepConfig, ChecksPlacementsAgainstKnownCoresAlone)
{
    SweepConfig config;
    config.placements = {Placement::Spread};
    EXPECT_TRUE(validate(config));
    config.cores = {{{0}, {1}, {2}, {3}}};
    EXPECT_TRUE(validate(config));
    config.cores = {{{0, 2}, {1, 3}}};
    EXPECT_FALSE(validate(config));
}

TEST(SweepConfig, PresetsAreValidAndRecognised)
{
    for (const auto& preset : presets) {
        const auto config = presetConfig(preset.id);
        EXPECT_TRUE(validate(config)) << preset.name;
        EXPECT_EQ(presetOf(config), preset.id);
    }
    SweepConfig custom;
    custom.rounds = 5;
    EXPECT_EQ(presetOf(custom), std::nullopt);
}

TEST(SweepConfig, PresetKeepsItsNameWhateverIsCompared)
{
    auto config = presetConfig(Preset::Quick);
    config.transports = {Transport::Tcp};
    config.seed = 99;
    EXPECT_EQ(presetOf(config), Preset::Quick);
}

struct WrongConfig {
    const char* name;
    void (*spoil)(SweepConfig&);
    const char* says;
};

class ValidateRefuses : public testing::TestWithParam<WrongConfig> {};

TEST_P(ValidateRefuses, WithAMessageThatNamesTheSetting)
{
    SweepConfig config;
    GetParam().spoil(config);
    const auto result = validate(config);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::Usage);
    EXPECT_THAT(result.error().message, HasSubstr(GetParam().says));
}

INSTANTIATE_TEST_SUITE_P(
    Configs, ValidateRefuses,
    testing::Values(WrongConfig{"tests", [](SweepConfig& c) { c.tests.clear(); }, "no test"},
                    WrongConfig{"transports", [](SweepConfig& c) { c.transports.clear(); }, "no transport"},
                    WrongConfig{"releases", [](SweepConfig& c) { c.releases.clear(); }, "no release"},
                    WrongConfig{"twice",
                                [](SweepConfig& c) {
                                    c.tests = {crossover::Test::Latency, crossover::Test::Latency};
                                },
                                "twice"},
                    WrongConfig{"placedTwice",
                                [](SweepConfig& c) {
                                    c.placements = {Placement::Free, Placement::Free};
                                },
                                "twice"},
                    WrongConfig{"unplaced",
                                [](SweepConfig& c) {
                                    c.transports = {Transport::Ipc, Transport::Inproc};
                                    c.placements = {Placement::Roles};
                                },
                                "no placement is chosen that applies to inproc"},
                    WrongConfig{
                        "useless",
                        [](SweepConfig& c) {
                            c.transports = {Transport::Inproc};
                            c.placements = {Placement::Sides, Placement::Spread};
                        },
                        "the placement spread does not apply to inproc, where no I/O thread passes messages on; "
                        "choose free, together or sides for it"},
                    WrongConfig{"cores",
                                [](SweepConfig& c) {
                                    c.cores = {{{3}}};
                                    c.placements = {Placement::Roles};
                                },
                                "needs 2 CPUs, but this process may use 1; choose free, together, or allow"},
                    WrongConfig{"sizes", [](SweepConfig& c) { c.sizes.clear(); }, "no message size"},
                    WrongConfig{"order",
                                [](SweepConfig& c) {
                                    c.sizes = {64, 16};
                                },
                                "ascend"},
                    WrongConfig{"zero",
                                [](SweepConfig& c) {
                                    c.sizes = {0, 16};
                                },
                                "1 B"},
                    WrongConfig{"huge", [](SweepConfig& c) { c.sizes = {std::uint64_t{1} << 40}; }, "1 GiB"},
                    WrongConfig{"inflight", [](SweepConfig& c) { c.inflightLimit = 1'000'000; }, "in-flight"},
                    WrongConfig{"rounds", [](SweepConfig& c) { c.rounds = 0; }, "rounds"},
                    WrongConfig{"target", [](SweepConfig& c) { c.target = 0.001; }, "target"},
                    WrongConfig{"budget", [](SweepConfig& c) { c.budget = 500ms; }, "time limit"},
                    WrongConfig{"burst", [](SweepConfig& c) { c.burstTime = 0ms; }, "burst time"},
                    WrongConfig{"trial", [](SweepConfig& c) { c.trialTime = 0ms; }, "trial time"},
                    WrongConfig{"short", [](SweepConfig& c) { c.trialTime = 1ms; }, "burst time"}),
    [](const auto& testCase) { return testCase.param.name; });

TEST(SweepConfig, TakesAsManyCpusAsItsWidestLink)
{
    SweepConfig config;
    config.transports = {Transport::Inproc, Transport::Ipc};
    config.cores = {{{0}, {1}, {2}, {3}}};
    EXPECT_EQ(config.cpusTaken(), 4U) << "ipc is spread";
    config.placements = {Placement::Together, Placement::Roles, Placement::Sides};
    EXPECT_EQ(config.cpusTaken(), 2U);
}

} // namespace
} // namespace crossover
