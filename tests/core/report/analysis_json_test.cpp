// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/analysis_json.h"

#include <cmath>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/model/copy_speed.h"
#include "core/report/check_words.h"
#include "core/report/title.h"
#include "tests/core/analyze/costs.h"

namespace crossover {
namespace {

using Json = nlohmann::json;

TEST(AnalysisJson, HoldsTheCheckOfAThreshold)
{
    const auto analysis = curves::analysed(curves::checked(65'536));
    const auto json = Json::parse(jsonOf(std::vector{analysis}, {}));
    EXPECT_EQ(json.at("schema"), 2);
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

TEST(AnalysisJson, HoldsEvidenceRegionsAndLosses)
{
    const auto analysis =
        curves::analysed(curves::rows({{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.005, 0.008}, {4096, 0.4}}));
    const auto json = Json::parse(jsonOf(analysis));
    EXPECT_EQ(json.at("verdict"), "crossover");
    EXPECT_EQ(json.at("low"), 64);
    EXPECT_EQ(json.at("high"), 256);
    EXPECT_EQ(json.at("brackets"), Json::parse("[[64, 256]]"));
    EXPECT_EQ(json.at("tolerant"), false);
    EXPECT_EQ(json.at("delta"), 0.03);
    EXPECT_EQ(json.at("regions"), Json::parse(R"([{"standing": "copy_faster", "from": 16, "to": 64},
                                                  {"standing": "zero_copy_faster", "from": 256, "to": 256},
                                                  {"standing": "alike", "from": 1024, "to": 1024},
                                                  {"standing": "zero_copy_faster", "from": 4096, "to": 4096}])"));
    EXPECT_EQ(json.at("recommendation"), 128);
    const auto& loss = json.at("recommendation_loss");
    EXPECT_EQ(loss.at("threshold"), 128);
    EXPECT_NEAR(loss.at("loss").get<double>(), 0, 1e-9);
    EXPECT_NEAR(loss.at("bound").get<double>(), std::expm1(0.008 * 9 / 11 - 0.005), 1e-9)
        << "at 1 KiB copying may be as much faster";
    EXPECT_EQ(json.at("safe_thresholds"), Json::parse("[120, 128]"));
    const auto& usual = json.at("usual_loss");
    EXPECT_EQ(usual.at("threshold"), 65'536);
    EXPECT_NEAR(usual.at("loss").get<double>(), std::expm1(0.4), 1e-5);
    EXPECT_EQ(usual.at("worst_size"), 4096);
    const auto& size = json.at("sizes").at(2);
    EXPECT_NEAR(size.at("joint_low").get<double>(), std::exp(0.19), 1e-6);
    EXPECT_NEAR(size.at("joint_high").get<double>(), std::exp(0.21), 1e-6);
}

TEST(AnalysisJson, HasNullWhereNothingIsKnown)
{
    const auto json = Json::parse(jsonOf(curves::analysed(curves::rows({{16, -0.4, 0.01, 2}, {64, 0.3, 0.01, 2}}))));
    EXPECT_EQ(json.at("verdict"), "unresolved");
    for (const auto* member : {"low", "high", "recommendation", "recommendation_loss", "safe_thresholds", "usual_loss"})
        EXPECT_TRUE(json.at(member).is_null()) << member;
    EXPECT_TRUE(json.at("sizes").at(0).at("joint_low").is_null());
    EXPECT_EQ(json.at("regions").at(0).at("standing"), "unknown");
}

TEST(AnalysisJson, HasNoBoundsOfTooFewTrials)
{
    const auto json = Json::parse(jsonOf(curves::analysed(curves::checked(4096, 5))));
    EXPECT_EQ(json.at("check").at("outcome"), "unclear");
    EXPECT_TRUE(json.at("check").at("sizes").at(0).at("high").is_null());
}

TEST(AnalysisJson, HasNoCheckWithoutAHybridArm)
{
    EXPECT_TRUE(Json::parse(jsonOf(curves::analysed(curves::rows({{64, 0.3}})))).at("check").is_null());
}

TEST(AnalysisJson, TellsWhyForSessions)
{
    Session session;
    std::mt19937_64 random(1);
    session.samples =
        costs::sweep(random, {34, 64, 256, 1024, 4096, 8192}, 8, costs::line(500, 0.1), costs::line(590, 0.001), 0.02);
    session.environment.emplace();
    addFacts(*session.environment, {{{64, 2, 8}, {4096, 160, 400}}});
    const auto analyses = analyzeAll(session.samples);
    const auto json = Json::parse(jsonOf(analyses, session));
    const auto& why = json.at("groups").at(0).at("why");
    EXPECT_EQ(why.at("meeting"), "once");
    EXPECT_LE(why.at("predicted").at("low"), why.at("predicted").at("high"));
    ASSERT_EQ(why.at("stretches").size(), 1U);
    const auto& stretch = why.at("stretches").at(0);
    EXPECT_EQ(stretch.at("from"), 34);
    EXPECT_EQ(stretch.at("trials"), 48);
    EXPECT_NEAR(stretch.at("copy").at("per_byte_ns").at("value").get<double>(), 0.1, 0.02);
    EXPECT_NEAR(stretch.at("surplus_ns").at("value").get<double>(), 90, 30);
    EXPECT_TRUE(why.at("by_memory").is_number());
    EXPECT_TRUE(why.at("send_share").is_null());
    EXPECT_EQ(json.at("memcpy"), Json::parse(R"([{"size": 64, "in_cache_ns": 2.0, "from_memory_ns": 8.0},
                                                 {"size": 4096, "in_cache_ns": 160.0, "from_memory_ns": 400.0}])"));
    session.environment.reset();
    EXPECT_TRUE(Json::parse(jsonOf(analyses, session)).at("memcpy").is_null());
}

} // namespace
} // namespace crossover
