// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/preset_file.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace crossover {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class PresetFile : public testing::Test {
protected:
    ~PresetFile() override { fs::remove_all(m_folder); }

    void write(std::string_view text)
    {
        fs::create_directories(fs::path(m_path).parent_path());
        std::ofstream(m_path) << text;
    }

    [[nodiscard]] std::string content() const
    {
        std::stringstream text;
        text << std::ifstream(m_path).rdbuf();
        return text.str();
    }

    [[nodiscard]] std::vector<std::string> names() const
    {
        const auto read = readPresets(m_path);
        EXPECT_TRUE(read) << read.error().message;
        std::vector<std::string> found;
        for (const auto& preset : *read)
            found.push_back(preset.name);
        return found;
    }

    fs::path m_folder = fs::path(testing::TempDir()) / fmt::format("presets-{}", ::getpid());
    std::string m_path = m_folder / "settings/presets.json";
};

/// Why a text is refused.
std::string refusalOf(std::string_view text)
{
    const auto read = presetsIn(text);
    return read ? "" : read.error().message;
}

SweepConfig overTcp()
{
    SweepConfig config;
    config.transports = {Transport::Tcp};
    return config;
}

TEST(PresetText, TakesValuesAsTheyAreTypedAndAsJsonHasThem)
{
    const auto read = presetsIn(R"({"presets": {
        "typed": {"no-refine": true, "rounds": "5", "sizes": "64,1KiB", "budget": "2min", "preset": "quick"},
        "json": {"preset": "quick", "rounds": 5, "sizes": [64, "1KiB"], "budget": 120, "no-refine": true}}})");
    ASSERT_TRUE(read) << read.error().message;
    ASSERT_EQ(read->size(), 2U);
    auto expected = presetConfig(Preset::Quick);
    expected.rounds = 5;
    expected.sizes = {64, 1024};
    expected.budget = std::chrono::minutes(2);
    EXPECT_EQ(read->front().config, expected) << "in whatever order they stand";
    EXPECT_EQ(read->back().config, expected);
}

TEST(PresetText, SaysInWhichLineSomethingIsWrong)
{
    EXPECT_THAT(refusalOf("{\"presets\": {\n  \"a\": {\n    \"transport\": \"udp\"}}}"),
                AllOf(HasSubstr("line 3"), HasSubstr("presets.a.transport"), HasSubstr("'udp' is not one of inproc")));
    EXPECT_THAT(refusalOf("{\"presets\": {\n  \"a\": {\"colour\": \"red\"}}}"),
                AllOf(HasSubstr("line 2"), HasSubstr("there is no setting 'colour'; there are preset, test")));
    EXPECT_THAT(refusalOf("{\"presets\": {\n  \"a\": {\"rounds\": 5,}}}"),
                AllOf(HasSubstr("line 2"), HasSubstr("JSON")));
    EXPECT_THAT(refusalOf("{\"presets\": {\n\n  \"a\": {\"min\": \"64\", \"max\": 16}}}"),
                AllOf(HasSubstr("line 3"), HasSubstr("--max must not be below --min")));
    EXPECT_THAT(refusalOf("{\n\"preset\": {}}"), AllOf(HasSubstr("line 2"), HasSubstr("\"presets\" alone")));
}

TEST(PresetText, RefusesWhatIsNoSetting)
{
    const auto preset = [](std::string_view settings) {
        return refusalOf(fmt::format("{{\"presets\": {{\"a\": {}}}}}", settings));
    };
    EXPECT_EQ(preset("{}"), "");
    EXPECT_THAT(preset("7"), HasSubstr("an object { } is expected"));
    EXPECT_THAT(preset(R"({"seed": 7})"), HasSubstr("a preset has no seed"));
    EXPECT_THAT(preset(R"({"aa": false})"), HasSubstr("true is expected"));
    EXPECT_THAT(preset(R"({"rounds": [5]})"), HasSubstr("text or a number is expected"));
    EXPECT_THAT(preset(R"({"transport": [["tcp"]]})"), HasSubstr("or a list of them is expected"));
    EXPECT_THAT(preset(R"({"rounds": 5, "rounds": 6})"), HasSubstr("rounds"));
    EXPECT_THAT(preset(R"({"rounds": -5})"), HasSubstr("not a whole number"));
    EXPECT_THAT(refusalOf("[]"), HasSubstr("an object { } is expected"));
    EXPECT_THAT(refusalOf(""), HasSubstr("JSON"));
    EXPECT_THAT(refusalOf(R"({"presets": {"a": {}, "A": {}}})"), HasSubstr("the name of the preset \"a\", too"));
}

TEST(PresetText, SomeNamesCannotBe)
{
    for (const auto* name : {"", "  ", " spaced", "default", "Thorough", "CUSTOM", "two\nlines"})
        EXPECT_FALSE(checkPresetName(name)) << name;
    EXPECT_FALSE(checkPresetName(std::string(41, 'x')));
    EXPECT_TRUE(checkPresetName(std::string(40, 'x')));
    std::string umlauts;
    for (int i = 0; i < 40; ++i)
        umlauts += "ü";
    EXPECT_TRUE(checkPresetName(umlauts)) << "characters, not bytes";
    EXPECT_THAT(refusalOf(R"({"presets": {"quick": {}}})"), HasSubstr("the name of a built-in preset"));
}

TEST_F(PresetFile, BeginsWithTheFirstPreset)
{
    EXPECT_TRUE(readPresets(m_path)->empty()) << "no file";
    ASSERT_TRUE(savePreset(m_path, {"tcp / large & small", overTcp()}, Existing::Refuse));
    const auto read = readPresets(m_path);
    ASSERT_TRUE(read) << read.error().message;
    ASSERT_EQ(read->size(), 1U);
    EXPECT_EQ(read->front().config, overTcp());
    EXPECT_THAT(content(), HasSubstr("\"transport\": \"tcp\"")) << "as on the command line";
}

TEST_F(PresetFile, ChangesOnePresetAndKeepsTheOthersAsTheyAre)
{
    write(R"({"presets": {"mine": {"rounds": 5, "budget": "0.5min"}, "other": {}}})");
    ASSERT_TRUE(savePreset(m_path, {"OTHER", overTcp()}, Existing::Replace));
    EXPECT_THAT(names(), ElementsAre("mine", "OTHER"));
    EXPECT_THAT(content(), HasSubstr("\"budget\": \"0.5min\"")) << "not written anew";
    ASSERT_TRUE(renamePreset(m_path, "Mine", "my own", Existing::Refuse));
    EXPECT_THAT(names(), ElementsAre("OTHER", "my own"));
    EXPECT_THAT(content(), HasSubstr("\"budget\": \"0.5min\""));
    ASSERT_TRUE(removePreset(m_path, "other"));
    EXPECT_THAT(names(), ElementsAre("my own"));
}

TEST_F(PresetFile, ReplacesOnlyWhatIsMeant)
{
    write(R"({"presets": {"mine": {"rounds": 5}, "other": {}}})");
    const auto before = content();
    EXPECT_THAT(savePreset(m_path, {"Mine", overTcp()}, Existing::Refuse).error().message, HasSubstr("by now"));
    EXPECT_THAT(renamePreset(m_path, "other", "mine", Existing::Refuse).error().message, HasSubstr("by now"));
    EXPECT_THAT(renamePreset(m_path, "gone", "new", Existing::Replace).error().message, HasSubstr("any more"));
    EXPECT_THAT(removePreset(m_path, "gone").error().message, HasSubstr("no preset \"gone\" any more"));
    EXPECT_FALSE(savePreset(m_path, {"quick", overTcp()}, Existing::Replace));
    EXPECT_EQ(content(), before);
    EXPECT_TRUE(savePreset(m_path, {"mine", overTcp()}, Existing::Keep));
    EXPECT_EQ(readPresets(m_path)->front().config.rounds, 5U);
    EXPECT_TRUE(renamePreset(m_path, "other", "MINE", Existing::Replace));
    EXPECT_THAT(names(), ElementsAre("MINE"));
}

TEST_F(PresetFile, ThatIsDamagedStaysAsItIs)
{
    write("{\"presets\": {\n  \"mine\": {\"rounds\": \"many\"}\n}}");
    const auto before = content();
    const auto saved = savePreset(m_path, {"new", overTcp()}, Existing::Replace);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, Error::Kind::Usage);
    EXPECT_THAT(saved.error().message, AllOf(HasSubstr(m_path), HasSubstr("line 2"), HasSubstr("'many'")));
    EXPECT_FALSE(removePreset(m_path, "mine"));
    EXPECT_EQ(content(), before);
}

TEST_F(PresetFile, ThatCannotBeReadOrWrittenIsNamed)
{
    fs::create_directories(m_path);
    EXPECT_THAT(readPresets(m_path).error().message, AllOf(HasSubstr(m_path), HasSubstr("folder")));
    const auto saved = savePreset("/proc/nowhere/presets.json", {"new", overTcp()}, Existing::Replace);
    ASSERT_FALSE(saved);
    EXPECT_THAT(saved.error().message, HasSubstr("/proc/nowhere/presets.json cannot be written"));
}

TEST_F(PresetFile, LosesNothingWhenTwoProgramsWrite)
{
    const auto saveMany = [this](char first) {
        for (int i = 0; i < 12; ++i)
            EXPECT_TRUE(savePreset(m_path, {fmt::format("{}{}", first, i), overTcp()}, Existing::Refuse));
    };
    std::thread other(saveMany, 'a');
    saveMany('b');
    other.join();
    EXPECT_EQ(names().size(), 24U);
}

} // namespace
} // namespace crossover
