// SPDX-License-Identifier: GPL-3.0-or-later

// What the form does with settings that are not valid.

#include <numeric>

#include <QSpinBox>
#include <gtest/gtest.h>

#include "tests/ui/setup/panel_editors.h"

namespace crossover {
namespace {

using namespace panels;

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
    WrongSetting, WrongInputTest,
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

TEST(WrongSetting, NothingChosenIsMarked)
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

TEST(WrongSetting, TooManySizesAreMarked)
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

TEST(WrongSetting, NoRangeHasTooManySizes)
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
TEST(WrongSetting, MarksAPlacementThatDoesNotFit)
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

} // namespace
} // namespace crossover
