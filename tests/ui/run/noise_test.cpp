// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/noise.h"

#include <gtest/gtest.h>

#include "tests/ui/recorded_samples.h"
#include "ui/run/noise_indicator.h"
#include "ui/session/document.h"

namespace crossover {
namespace {

constexpr std::size_t trials = 40;

/// A quiet recording whose first `disturbed` trials had this company.
std::vector<Sample> withCompany(const Covariates& company, std::size_t disturbed)
{
    auto samples = recordedSamples(trials, 1e-3);
    for (std::size_t at = 0; at < samples.size(); ++at) {
        const bool wasDisturbed = at / 2 < disturbed;
        samples[at].covariates = wasDisturbed ? company : Covariates{};
        samples[at].disturbed = wasDisturbed;
        samples[at].repeats = wasDisturbed ? 1 : 0;
    }
    return samples;
}

Covariates others(double share)
{
    Covariates covariates;
    covariates.othersShare = share;
    return covariates;
}

TEST(Noise, CountsTrialsNotRows)
{
    const auto noise = Noise::of(withCompany(others(0.4), 10));
    EXPECT_EQ(noise.trials, trials);
    EXPECT_EQ(noise.disturbed, 10U);
    EXPECT_EQ(noise.repeated, 10U);
    EXPECT_NEAR(noise.othersShare, 0.1, 1e-12);
    EXPECT_TRUE(noise.isDisturbed());
}

TEST(Noise, ASingleTrialNowAndThenIsQuiet)
{
    EXPECT_FALSE(Noise::of(withCompany(others(0.4), 4)).isDisturbed());
    EXPECT_TRUE(Noise::of(withCompany(others(0.4), 5)).isDisturbed());
    EXPECT_FALSE(Noise::of({}).isDisturbed());
}

TEST(Noise, LooksAtTheLastTrialsAlone)
{
    const auto samples = withCompany(others(0.4), 25);
    EXPECT_EQ(Noise::of(samples, 20).trials, 20U);
    EXPECT_EQ(Noise::of(samples, 20).disturbed, 5U);
    EXPECT_EQ(Noise::of(samples, 15).disturbed, 0U);
}

TEST(Noise, NamesWhatWeighsMost)
{
    Covariates company = others(0.3);
    EXPECT_EQ(Noise::of(withCompany(company, trials)).reason(), "other programs use 30 % of the CPU");
    company.stealShare = 0.2;
    EXPECT_EQ(Noise::of(withCompany(company, trials)).reason(), "the hypervisor takes 20 % of the CPU");
    company.majorFaults = 50;
    EXPECT_EQ(Noise::of(withCompany(company, trials)).reason(), "50 pages per trial are read from disk");
}

TEST(Noise, SumsUpInOneLine)
{
    EXPECT_EQ(Noise::of(withCompany(others(0.4), 1)).summary(),
              "The machine was quiet. Disturbed trials: 1 of 40; repeated trials: 1");
    EXPECT_EQ(Noise::of(withCompany(others(0.4), 40)).summary(),
              "The machine was disturbed: other programs use 40 % of the CPU. Disturbed trials: 40 of 40; repeated "
              "trials: 40");
}

TEST(Noise, KnowsNothingWithoutCovariates)
{
    EXPECT_EQ(Noise::of(recordedSamples(3)).trials, 0U);
}

TEST(NoiseIndicator, SaysQuietOrDisturbedAndWhy)
{
    Document document;
    NoiseIndicator indicator(&document);
    EXPECT_TRUE(indicator.isHidden()) << "nothing is known yet";
    document.replace(sessionOf(withCompany({}, 0)));
    EXPECT_FALSE(indicator.isHidden());
    EXPECT_TRUE(indicator.text().contains(QStringLiteral("quiet")));
    document.replace(sessionOf(withCompany(others(0.4), 20)));
    EXPECT_TRUE(indicator.text().contains(QStringLiteral("disturbed: other programs")))
        << indicator.text().toStdString();
    EXPECT_TRUE(indicator.accessibleName().contains(QStringLiteral("disturbed")));
    EXPECT_TRUE(indicator.toolTip().contains(QStringLiteral("20 of 40")));
}

TEST(NoiseIndicator, TellsOfTheLastTrialsWhileMeasuringAndOfAllAtRest)
{
    Document document;
    NoiseIndicator indicator(&document);
    document.replace(sessionOf(withCompany(others(0.4), 20)));
    indicator.setMeasuring(true);
    EXPECT_TRUE(indicator.text().contains(QStringLiteral("quiet")));
    indicator.setMeasuring(false);
    EXPECT_TRUE(indicator.text().contains(QStringLiteral("disturbed")));
}

} // namespace
} // namespace crossover
