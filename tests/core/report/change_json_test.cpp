// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/change_json.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "tests/core/analyze/synthetic.h"

namespace crossover {
namespace {

TEST(ChangeJson, HasWhatChanged)
{
    const auto before = synthetic::sweepCrossingAt(4096, 1);
    const auto after = synthetic::sweepCrossingAt(512, 2);
    const std::vector<TitledChanges> sessions{{"af\tter", changesBetween(before, after)}, {"none", {}}};
    const auto json = nlohmann::json::parse(jsonOf("before", sessions));
    EXPECT_EQ(json["schema"], 1);
    EXPECT_EQ(json["baseline"], "before");
    ASSERT_EQ(json["sessions"].size(), 2U);
    EXPECT_EQ(json["sessions"][1]["changes"].size(), 0U);
    const auto& change = json["sessions"][0]["changes"].at(0);
    const auto& expected = sessions[0].changes[0];
    EXPECT_EQ(change["metric"], "throughput");
    EXPECT_EQ(change["crossover_change"], "differs");
    EXPECT_DOUBLE_EQ(change["crossover"]["estimate"], *expected.other.verdict.estimate);
    EXPECT_DOUBLE_EQ(change["baseline_crossover"]["low"], *expected.baseline.verdict.low);
    ASSERT_EQ(change["copy"].size(), expected.copy.size());
    EXPECT_DOUBLE_EQ(change["copy"][0]["speedup"], expected.copy[0].speedup());
    EXPECT_EQ(change["zero_copy"][0]["significant"], expected.zeroCopy[0].significant);
}

} // namespace
} // namespace crossover
