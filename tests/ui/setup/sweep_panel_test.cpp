// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/sweep_panel.h"

#include <numeric>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include "ui/setup/form_field.h"
#include "ui/setup/placement_choice.h"
#include "ui/setup/quantity_edit.h"

namespace crossover {
namespace {

using namespace std::chrono_literals;

/// The editor that screen readers announce by this name.
template <class Editor>
Editor& editorCalled(SweepPanel& panel, const char* name)
{
    for (auto* editor : panel.findChildren<Editor*>()) {
        if (editor->accessibleName() == QLatin1String(name)) return *editor;
    }
    throw std::runtime_error(name);
}

QString problemAt(SweepPanel& panel, const char* name)
{
    return qobject_cast<FormField*>(editorCalled<QWidget>(panel, name).parentWidget())->problem();
}

void type(SweepPanel& panel, const char* name, const char* text)
{
    auto& editor = editorCalled<QLineEdit>(panel, name);
    editor.selectAll();
    QTest::keyClick(&editor, Qt::Key_Delete);
    QTest::keyClicks(&editor, QString::fromUtf8(text));
}

const Cores fourAlone{{{0}, {1}, {2}, {3}}};

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

QCheckBox& boxOf(SweepPanel& panel, const char* placement)
{
    auto& choice = editorCalled<PlacementChoice>(panel, "Placement");
    return *choice.findChild<QCheckBox*>(QLatin1String(placement));
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

TEST(SweepPanel, MarksAPlacementThatDoesNotFit)
{
    SweepPanel panel;
    panel.setCores({{{0}, {1}}});
    boxOf(panel, "spread").setChecked(true);
    EXPECT_FALSE(panel.config());
    EXPECT_TRUE(problemAt(panel, "Placement").contains(QStringLiteral("needs 4 physical cores")));
    EXPECT_TRUE(boxOf(panel, "spread").isVisibleTo(&panel)) << "folded away";
    panel.setCores(fourAlone);
    EXPECT_TRUE(panel.config());
    EXPECT_EQ(problemAt(panel, "Placement"), "");
    panel.findChild<QCheckBox*>(QStringLiteral("inproc"))->setChecked(true);
    EXPECT_NE(problemAt(panel, "Transports"), "") << "inproc has no spread placement, and was edited last";
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

TEST(SweepPanel, AdvancedFieldsStandBelowTheOthers)
{
    SweepPanel panel;
    panel.findChild<QToolButton*>()->setChecked(true);
    panel.resize(320, 900);
    panel.show();
    const auto left = [&panel](const char* name) {
        return editorCalled<QLineEdit>(panel, name).mapTo(&panel, QPoint()).x();
    };
    EXPECT_EQ(left("In-flight limit"), left("Largest size"));
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

struct WrongInput {
    const char* field;
    const char* text;
    const char* says;
};

void PrintTo(const WrongInput& input, std::ostream* out)
{
    *out << input.field << " = '" << input.text << "'";
}

class WrongInputTest : public testing::TestWithParam<WrongInput> {};

TEST_P(WrongInputTest, MarksTheFieldAndSaysWhy)
{
    SweepPanel panel;
    type(panel, GetParam().field, GetParam().text);
    const auto config = panel.config();
    ASSERT_FALSE(config);
    EXPECT_NE(config.error().message.find(GetParam().says), std::string::npos) << config.error().message;
    EXPECT_EQ(problemAt(panel, GetParam().field).toLower(), QString::fromStdString(config.error().message).toLower());
    EXPECT_TRUE(editorCalled<QLineEdit>(panel, GetParam().field).isVisibleTo(&panel)) << "folded away";
    EXPECT_EQ(panel.preset(), std::nullopt);

    panel.setConfig(presetConfig(Preset::Quick));
    EXPECT_TRUE(panel.config());
    EXPECT_EQ(problemAt(panel, GetParam().field), "");
}

INSTANTIATE_TEST_SUITE_P(
    SweepPanel, WrongInputTest,
    testing::Values(
        WrongInput{"Smallest size", "", "not a size"}, WrongInput{"Smallest size", "many", "not a size"},
        WrongInput{"Smallest size", "0", "at least 1 B"}, WrongInput{"Smallest size", "2MB", "must not be smaller"},
        WrongInput{"Largest size", "8", "must not be smaller"}, WrongInput{"Largest size", "1M", "ambiguous"},
        WrongInput{"Largest size", "1.5", "whole number"}, WrongInput{"Largest size", "2GiB", "must not exceed 1 GiB"},
        WrongInput{"Largest size", "100MiB", "in-flight limit"}, WrongInput{"Trial time", "soon", "not a time"},
        WrongInput{"Trial time", "0", "greater than 0"}, WrongInput{"Trial time", "1us", "trial time must be between"},
        WrongInput{"Trial time", "1500us", "must not be shorter than the burst time"},
        WrongInput{"Trial time", "1e30s", "out of range"},
        WrongInput{"Burst time", "1us", "burst time must be between"},
        WrongInput{"Burst time", "100ms", "must not be shorter than the burst time"},
        WrongInput{"In-flight limit", "1kB", "exceed the in-flight limit"},
        WrongInput{"In-flight limit", "32GiB", "must not exceed"}, WrongInput{"Seed", "-1", "whole number"},
        WrongInput{"Seed", "99999999999999999999", "whole number"}));

TEST(SweepPanel, NothingChosenIsMarked)
{
    struct Choice {
        const char* field;
        const char* box;
    };
    for (const auto& [field, box] : {Choice{"Transports", "ipc"}, Choice{"Buffer freed by", "shared"}}) {
        SweepPanel panel;
        panel.findChild<QCheckBox*>(QLatin1String(box))->setChecked(false);
        EXPECT_FALSE(panel.config());
        EXPECT_NE(problemAt(panel, field), "") << field;
    }
    SweepPanel panel;
    for (const auto& row : tests) {
        panel.findChild<QCheckBox*>(QString::fromUtf8(row.name.data(), qsizetype(row.name.size())))->setChecked(false);
    }
    EXPECT_NE(problemAt(panel, "Tests"), "");
}

TEST(SweepPanel, TooManySizesAreMarked)
{
    SweepPanel panel;
    SweepConfig config;
    config.sizes.resize(501);
    std::iota(config.sizes.begin(), config.sizes.end(), 1);
    panel.setConfig(config);
    EXPECT_FALSE(panel.config());
    EXPECT_NE(problemAt(panel, "Per octave"), "");
    editorCalled<QSpinBox>(panel, "Per octave").setValue(8);
    EXPECT_EQ(panel.config().value().sizes, sweepSizes(1, 501, 8));
}

TEST(SweepPanel, NoRangeHasTooManySizes)
{
    SweepPanel panel;
    type(panel, "In-flight limit", "2GiB");
    type(panel, "Smallest size", "1");
    type(panel, "Largest size", "1GiB");
    auto& octave = editorCalled<QSpinBox>(panel, "Per octave");
    octave.setValue(octave.maximum());
    ASSERT_TRUE(panel.config());
    EXPECT_EQ(panel.config()->sizes, sweepSizes(1, 1 << 30, 8));
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
