// SPDX-License-Identifier: GPL-3.0-or-later

// Measure More: real refine rounds for what the window shows.

#include <algorithm>

#include "core/measure/environment_probe.h"
#include "tests/ui/window_fixture.h"
#include "ui/session/document.h"

namespace crossover {
namespace {

class WindowMeasureMore : public WindowFixture {
protected:
    /// A sweep of one metric whose answer still is missing when its second is over.
    static SweepConfig refinedSweep()
    {
        auto config = smallSweep();
        config.tests = {crossover::Test::Throughput};
        config.budget = std::chrono::seconds(1);
        config.target = 0.005;
        return config;
    }
    /// What was measured elsewhere, opened.
    MainWindow& openMeasured(const std::function<void(Session& session)>& change)
    {
        auto& window = openAndMeasure(refinedSweep());
        auto session = window.document().session();
        change(session);
        window.findChild<Document*>()->replace(std::move(session));
        return window;
    }
    QAction* more() { return action("Measure More"); }
};

TEST_F(WindowMeasureMore, AddsRefineRoundsToWhatIsThere)
{
    auto& window = openAndMeasure(refinedSweep());
    const auto before = window.samples();
    const auto* document = &window.document();
    ASSERT_TRUE(more()->isEnabled()) << more()->toolTip().toStdString();
    QSignalSpy ended(&window.runner(), &SweepRunner::ended);
    EXPECT_EQ(more()->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    more()->trigger();
    ASSERT_TRUE(window.runner().isActive());
    EXPECT_FALSE(more()->isEnabled());
    EXPECT_EQ(more()->toolTip(), "A sweep is running already");
    ASSERT_TRUE(ended.count() > 0 || ended.wait(patience));
    const auto& after = window.samples();
    EXPECT_EQ(&window.document(), document);
    ASSERT_GT(after.size(), before.size());
    EXPECT_TRUE(std::equal(before.begin(), before.end(), after.begin())) << "all samples so far stay";
    EXPECT_TRUE(std::all_of(after.begin() + static_cast<std::ptrdiff_t>(before.size()), after.end(),
                            [](const Sample& sample) { return sample.phase == Phase::Refine; }));
    EXPECT_TRUE(window.document().isUnsaved());
    EXPECT_TRUE(more()->isEnabled()) << "once more";
}

TEST_F(WindowMeasureMore, CompletesASweepThatWasStopped)
{
    auto& window = openMeasured([](Session& session) {
        std::erase_if(session.samples, [](const Sample& sample) { return sample.size != 1024; });
    });
    const auto before = window.samples().size();
    QSignalSpy ended(&window.runner(), &SweepRunner::ended);
    more()->trigger();
    ASSERT_TRUE(ended.wait(patience));
    for (const auto size : {16U, 65'536U}) {
        const auto explored = std::count_if(
            window.samples().begin() + static_cast<std::ptrdiff_t>(before), window.samples().end(),
            [size](const Sample& sample) { return sample.size == size && sample.phase == Phase::Explore; });
        EXPECT_GE(explored, 2) << "both arms in the first round, which is always whole";
    }
}

TEST_F(WindowMeasureMore, IsDisabledAndSaysWhyOnAnotherMachine)
{
    openMeasured([](Session& session) { session.environment->machine = "Another CPU"; });
    EXPECT_FALSE(more()->isEnabled());
    EXPECT_TRUE(more()->toolTip().startsWith(
        QStringLiteral("This session cannot be measured further: it was measured on another machine (Another CPU;")))
        << more()->toolTip().toStdString();
    EXPECT_TRUE(more()->toolTip().endsWith(QStringLiteral("Start a new sweep instead.")));
    EXPECT_TRUE(button("Start")->isEnabled());
}

TEST_F(WindowMeasureMore, IsDisabledWithoutSamplesOrSetup)
{
    open();
    EXPECT_FALSE(more()->isEnabled());
    EXPECT_EQ(more()->toolTip(), "There is nothing to measure further yet");
    openMeasured([](Session& session) { session.config.reset(); });
    EXPECT_FALSE(more()->isEnabled());
    EXPECT_TRUE(more()->toolTip().contains(QStringLiteral("it has no setup"))) << more()->toolTip().toStdString();
}

} // namespace
} // namespace crossover
