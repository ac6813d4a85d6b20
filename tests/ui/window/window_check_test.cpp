// SPDX-License-Identifier: GPL-3.0-or-later

// Checking a recommended threshold in the window: a real sweep with a hybrid arm, beside what is there.

#include "core/measure/environment_probe.h"
#include "tests/core/analyze/curves.h"
#include "tests/ui/window_fixture.h"
#include "ui/results/recommendation_bar.h"
#include "ui/session/document.h"

namespace crossover {
namespace {

class WindowCheck : public WindowFixture {
protected:
    /// Opens what a sweep over inproc recommends 8 KiB for, with each of these releases.
    void openMeasured(const Environment& environment, const std::vector<Release>& releases = {Release::Shared})
    {
        Session session;
        session.config = smallSweep();
        session.config->tests = {crossover::Test::Throughput};
        session.config->rounds = 6;
        session.environment = environment;
        session.config->releases = releases;
        for (const auto release : releases) {
            for (auto sample : curves::rows({{16, -0.3}, {1024, -0.3}, {65'536, 0.3}})) {
                sample.group.transport = Transport::Inproc;
                sample.group.release = release;
                session.samples.push_back(sample);
            }
        }
        open().findChild<Document*>()->replace(std::move(session));
    }
    RecommendationBar& bar() { return *m_window->findChild<RecommendationBar*>(); }
    QPushButton* checkButton() { return bar().findChildren<QPushButton*>().back(); }
};

TEST_F(WindowCheck, MeasuresAHybridArmBesideWhatIsThere)
{
    openMeasured(probeEnvironment());
    ASSERT_EQ(bar().threshold(), 8192U);
    const auto before = m_window->samples();
    ASSERT_TRUE(checkButton()->isEnabled());
    QSignalSpy ended(&m_window->runner(), &SweepRunner::ended);
    click(checkButton());
    EXPECT_FALSE(checkButton()->isEnabled()) << "one at a time";
    ASSERT_TRUE(ended.count() > 0 || ended.wait(patience));
    const auto& after = m_window->samples();
    ASSERT_EQ(after.size(), before.size() + 3 * 4 * 12U) << "three arms; the threshold is a fourth size; 12 rounds";
    EXPECT_TRUE(std::equal(before.begin(), before.end(), after.begin())) << "all samples so far stay";
    EXPECT_EQ(after.back().phase, Phase::Check);
    EXPECT_TRUE(bar().text().contains(QStringLiteral("the threshold of 8 KiB "))) << bar().text().toStdString();
    EXPECT_EQ(bar().threshold(), 8192U) << "a check does not change what it checks";
    EXPECT_TRUE(m_window->document().isUnsaved());
    EXPECT_TRUE(checkButton()->isEnabled());
}

TEST_F(WindowCheck, ChecksEveryCombinationNotOnlyTheOneInView)
{
    openMeasured(probeEnvironment(), {Release::Shared, Release::Pooled});
    QSignalSpy ended(&m_window->runner(), &SweepRunner::ended);
    click(checkButton());
    ASSERT_TRUE(ended.count() > 0 || ended.wait(patience));
    for (const auto release : {Release::Shared, Release::Pooled}) {
        const auto checks = std::ranges::count_if(m_window->samples(), [release](const Sample& sample) {
            return sample.phase == Phase::Check && sample.group.release == release;
        });
        EXPECT_EQ(checks, 3 * 4 * 12) << nameOf(release);
    }
}

TEST_F(WindowCheck, IsNotOfferedForAnotherMachine)
{
    Environment elsewhere;
    elsewhere.machine = "Another CPU";
    openMeasured(elsewhere);
    EXPECT_EQ(bar().threshold(), 8192U);
    EXPECT_FALSE(checkButton()->isEnabled());
}

} // namespace
} // namespace crossover
