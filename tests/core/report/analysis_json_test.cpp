// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/analysis_json.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/report/check_words.h"
#include "core/report/title.h"
#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using Json = nlohmann::json;

TEST(AnalysisJson, HoldsTheCheckOfAThreshold)
{
    const auto analysis = curves::analysed(curves::checked(65'536));
    const auto json = Json::parse(jsonOf(std::vector{analysis}));
    EXPECT_EQ(json.at("schema"), 1);
    const auto& check = json.at("groups").at(0).at("check");
    EXPECT_EQ(check.at("threshold"), 65'536);
    EXPECT_EQ(check.at("outcome"), "fails");
    EXPECT_EQ(check.at("sentence"), titled(analysis, checkSentence(analysis)));
    ASSERT_EQ(check.at("sizes").size(), 4U);
    const auto& worst = check.at("sizes").at(3);
    EXPECT_EQ(worst.at("size"), 16'384);
    EXPECT_EQ(worst.at("better"), "zero-copy");
    EXPECT_EQ(worst.at("trials"), 12);
    EXPECT_NEAR(worst.at("slowdown").get<double>(), 1.35, 0.01);
    EXPECT_LE(worst.at("low"), worst.at("high"));
    EXPECT_EQ(worst.at("fails"), true);
    EXPECT_EQ(check.at("sizes").at(0).at("fails"), false);
}

TEST(AnalysisJson, HasNoBoundsOfTooFewTrials)
{
    const auto json = Json::parse(jsonOf(curves::analysed(curves::checked(4096, 5))));
    EXPECT_EQ(json.at("check").at("outcome"), "too_few");
    EXPECT_TRUE(json.at("check").at("sizes").at(0).at("high").is_null());
}

TEST(AnalysisJson, HasNoCheckWithoutAHybridArm)
{
    EXPECT_TRUE(Json::parse(jsonOf(curves::analysed(curves::rows({{64, 0.3}})))).at("check").is_null());
}

} // namespace
} // namespace crossover
