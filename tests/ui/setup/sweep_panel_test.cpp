// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/sweep_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <gtest/gtest.h>

#include "tests/ui/setup/panel_editors.h"
#include "ui/setup/check_list.h"
#include "ui/setup/quantity_edit.h"

namespace crossover {
namespace {

using namespace panels;
using namespace std::chrono_literals;

void expectRoundTrip(const SweepConfig& config)
{
    SweepPanel panel;
    panel.setCores(fourAlone);
    panel.setConfig(config);
    const auto read = panel.config();
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, config);
}

TEST(SweepPanel, StartsWithTheDefaultPreset)
{
    const SweepPanel panel;
    EXPECT_EQ(panel.config().value(), presetConfig(Preset::Default));
    EXPECT_EQ(panel.preset(), Preset::Default);
}

TEST(SweepPanel, KeepsEveryField)
{
    SweepConfig config;
    config.tests = {crossover::Test::Latency};
    config.transports = {Transport::Inproc, Transport::Tcp};
    config.wait = Wait::Poll;
    config.releases = {Release::Constant, Release::Notified};
    config.placements = {Placement::Free, Placement::Sides};
    config.sizes = sweepSizes(33, 5000, 4);
    config.rounds = 17;
    config.trialTime = 12'345us;
    config.burstTime = 1'500us;
    config.inflightLimit = 100'000'001;
    config.delta = 0.07;
    config.refine = false;
    config.target = 0.125;
    config.budget = 1'500ms;
    config.seed = 18'446'744'073'709'551'615ULL;
    expectRoundTrip(config);
}

TEST(SweepPanel, KeepsEveryTermOfEveryTable)
{
    SweepConfig config;
    for (const auto& row : tests) {
        config.tests = {row.id};
        expectRoundTrip(config);
    }
    for (const auto& row : transports) {
        config.transports = {row.id};
        expectRoundTrip(config);
    }
    for (const auto& row : releases) {
        config.releases = {row.id};
        expectRoundTrip(config);
    }
    for (const auto& row : waits) {
        config.wait = row.id;
        expectRoundTrip(config);
    }
    config.transports = {Transport::Tcp};
    for (const auto& row : placements) {
        config.placements = {row.id};
        expectRoundTrip(config);
    }
}

TEST(SweepPanel, MeasuresTheUsualPlacementUnlessAnotherIsChecked)
{
    SweepPanel panel;
    panel.setCores(fourAlone);
    EXPECT_TRUE(boxOf(panel, "usual").isChecked());
    EXPECT_TRUE(panel.config().value().placements.empty());
    boxOf(panel, "roles").setChecked(true);
    EXPECT_FALSE(boxOf(panel, "usual").isChecked());
    boxOf(panel, "spread").setChecked(true);
    EXPECT_EQ(panel.config().value().placements, (std::vector{Placement::Roles, Placement::Spread}));
    EXPECT_FALSE(panel.config().value().cores.known()) << "the sweep looks for itself";
    boxOf(panel, "usual").setChecked(true);
    EXPECT_FALSE(boxOf(panel, "spread").isChecked());
    EXPECT_TRUE(panel.config().value().placements.empty());
    boxOf(panel, "usual").setChecked(false);
    EXPECT_EQ(panel.config().value().placements, std::vector{Placement::Free});
    boxOf(panel, "free").setChecked(false);
    EXPECT_TRUE(boxOf(panel, "usual").isChecked());
}

TEST(SweepPanel, KeepsASingleSizeAndAListThatIsNoRange)
{
    SweepConfig config;
    config.sizes = {4096};
    expectRoundTrip(config);
    config.sizes = {33, 34, 12'278, 12'279};
    expectRoundTrip(config);
    config.sizes = logSpacedSizes(33, 5000, 7);
    expectRoundTrip(config);
}

TEST(SweepPanel, EditingTheRangeEndsAListOfSizes)
{
    SweepPanel panel;
    SweepConfig config;
    config.sizes = {33, 34, 12'278};
    panel.setConfig(config);
    type(panel, "Smallest size", "16");
    EXPECT_EQ(panel.config().value().sizes, sweepSizes(16, 12'278, 1));
}

TEST(SweepPanel, TakesSizesAndKeepsWhatElseIsSet)
{
    SweepPanel panel;
    auto config = presetConfig(Preset::Thorough);
    config.transports = {Transport::Tcp};
    config.delta = 0.07;
    config.seed = 99;
    panel.setConfig(config);
    config.sizes = {100, 215, 464};
    panel.setSizes(config.sizes);
    EXPECT_EQ(panel.config().value(), config);
    EXPECT_EQ(editorCalled<QSpinBox>(panel, "Per octave").text(), "3 listed");
    config.sizes = sweepSizes(16, 4096, 2);
    panel.setSizes(config.sizes);
    EXPECT_EQ(panel.config().value(), config);
    EXPECT_EQ(editorCalled<QSpinBox>(panel, "Per octave").value(), 2) << "a range where they are one";
}

TEST(SweepPanel, KnowsHowManyCpusItsSweepTakes)
{
    SweepPanel panel;
    panel.setCores(fourAlone);
    EXPECT_EQ(panel.cpusTaken(), 4U);
    boxOf(panel, "together").setChecked(true);
    EXPECT_EQ(panel.cpusTaken(), 1U);
    type(panel, "Largest size", "many");
    EXPECT_EQ(panel.cpusTaken(), 0U) << "not valid";
}

TEST(SweepPanel, SaysBesideEachReleaseWhatItDoes)
{
    SweepPanel panel;
    for (const auto& row : releases) {
        if (row.id == Release::Copied) continue; // the A/A sweep, under Advanced
        const auto text = boxOf<CheckList>(panel, "Buffer freed by", row.name.data()).text().toStdString();
        const auto title = row.title.text() + ": ";
        EXPECT_TRUE(text.starts_with(title)) << text;
        EXPECT_GT(text.size(), title.size() + 8) << text;
    }
}

TEST(SweepPanel, ProblemsOfSettingsThatShareARowHaveItsWholeWidth)
{
    SweepPanel panel;
    panel.resize(panel.minimumSizeHint().width(), 900);
    panel.show();
    type(panel, "Largest size", "8");
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
    QCoreApplication::processEvents();
    auto* field = qobject_cast<FormField*>(editorCalled<QWidget>(panel, "Largest size").parentWidget());
    EXPECT_TRUE(field->note()->isVisible());
    EXPECT_GT(field->note()->width(), 2 * field->width());
    EXPECT_FALSE(
        qobject_cast<FormField*>(editorCalled<QWidget>(panel, "Smallest size").parentWidget())->note()->isVisible());
}

TEST(SweepPanel, AdvancedFieldsStandBelowTheOthers)
{
    SweepPanel panel;
    for (auto* button : panel.findChildren<QToolButton*>())
        button->setChecked(true);
    panel.resize(320, 900);
    panel.show();
    const auto left = [&panel](const char* name) {
        return editorCalled<QLineEdit>(panel, name).mapTo(&panel, QPoint()).x();
    };
    EXPECT_EQ(left("In-flight limit"), left("Smallest size"));
    EXPECT_EQ(left("Address"), left("Smallest size"));
    EXPECT_EQ(left("Trial time"), left("Largest size"));
}

TEST(SweepPanel, LeavesTheSeedToTheSweepUnlessItIsFixed)
{
    SweepPanel panel;
    EXPECT_FALSE(panel.hasSeed());
    panel.showUsedSeed(4711);
    EXPECT_TRUE(editorCalled<QLineEdit>(panel, "Seed").placeholderText().contains(QStringLiteral("4711")));
    type(panel, "Seed", "42");
    EXPECT_TRUE(panel.hasSeed());
    EXPECT_EQ(panel.config().value().seed, 42U);
    panel.setPreset(Preset::Quick);
    EXPECT_EQ(panel.config().value().seed, 42U) << "a preset sets the effort alone";
    type(panel, "Seed", "");
    EXPECT_FALSE(panel.hasSeed());
    panel.setPreset(Preset::Thorough);
    EXPECT_FALSE(panel.hasSeed());
    EXPECT_EQ(panel.preset(), Preset::Thorough);
}

TEST(SweepPanel, PresetsChangeTheEffortAlone)
{
    SweepPanel panel;
    auto config = presetConfig(Preset::Default);
    config.transports = {Transport::Tcp};
    config.releases = {Release::Owned};
    config.tests = {crossover::Test::Throughput};
    config.wait = Wait::Poll;
    config.seed = 99;
    panel.setConfig(config);
    for (const auto& row : presets) {
        panel.setPreset(row.id);
        EXPECT_EQ(panel.preset(), row.id);
        auto expected = presetConfig(row.id);
        expected.transports = config.transports;
        expected.releases = config.releases;
        expected.tests = config.tests;
        expected.wait = config.wait;
        expected.seed = config.seed;
        EXPECT_EQ(panel.config().value(), expected);
    }
}

TEST(SweepPanel, EditedEffortIsCustom)
{
    SweepPanel panel;
    QSignalSpy changed(&panel, &SweepPanel::changed);
    editorCalled<QSpinBox>(panel, "Rounds").setValue(13);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(panel.preset(), std::nullopt);
    editorCalled<QSpinBox>(panel, "Rounds").setValue(3);
    EXPECT_EQ(panel.preset(), Preset::Default);
}

TEST(SweepPanel, UnderstandsSizesAsPeopleWriteThem)
{
    SweepPanel panel;
    type(panel, "Smallest size", "1KiB");
    type(panel, "Largest size", "2 MB");
    EXPECT_EQ(panel.config().value().sizes.front(), 1024U);
    EXPECT_EQ(panel.config().value().sizes.back(), 2'000'000U);
}

TEST(SweepPanel, TidiesAQuantityWhenTheCursorLeaves)
{
    QuantityEdit edit(byteQuantity);
    QTest::keyClicks(&edit, QStringLiteral("2048"));
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edit.text(), "2 KiB");
}

TEST(SweepPanel, LockedItCanBeReadButNotEdited)
{
    SweepPanel panel;
    panel.setLocked(true);
    EXPECT_FALSE(editorCalled<QLineEdit>(panel, "Smallest size").isEnabled());
    EXPECT_TRUE(editorCalled<QLineEdit>(panel, "Smallest size").isVisibleTo(&panel));
    panel.setLocked(false);
    EXPECT_TRUE(editorCalled<QLineEdit>(panel, "Smallest size").isEnabled());
}

TEST(SweepPanel, EveryEditorCanBeReachedAndIsExplained)
{
    SweepPanel panel;
    QList<QWidget*> editors;
    for (auto* label : panel.findChildren<QLabel*>()) {
        if (label->buddy()) {
            editors << label->buddy()->focusProxy();
            const auto* box = qobject_cast<QCheckBox*>(editors.back());
            const QString keys = label->text() + (box ? box->text() : QString());
            EXPECT_TRUE(keys.contains(QLatin1Char('&'))) << keys.toStdString();
        }
    }
    EXPECT_EQ(editors.size(), static_cast<qsizetype>(formItemCount));
    for (auto* editor : editors) {
        ASSERT_NE(editor, nullptr);
        EXPECT_FALSE(editor->toolTip().isEmpty()) << editor->accessibleName().toStdString();
        EXPECT_FALSE(editor->accessibleName().isEmpty());
    }
}

} // namespace
} // namespace crossover
