// SPDX-License-Identifier: GPL-3.0-or-later
// Texts for users are plain English: no string of the program contains words that readers stumble over.

#include <regex>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ui/source_literals.h"

namespace crossover {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// "file.cpp:12: 'sure' in "nothing is sure"", for each string with a word that is not plain English.
std::vector<std::string> hardWords(const SourceFile& file)
{
    static const std::regex hard(
        "\\b(sure|told|whoever|whatever|pays?|that there (is|are)|of one's own|of yours|sharpen"
        "|expect wide|immortal|seldom|all the same|cannot be excluded|times as long)\\b",
        std::regex::icase);
    std::vector<std::string> found;
    for (const auto& literal : LiteralReader(file.text).read()) {
        std::smatch match;
        if (!std::regex_search(literal.text, match, hard)) continue;
        found.push_back(fmt::format("{}:{}: '{}' in \"{}\"", file.path.filename().string(), literal.line, match.str(),
                                    literal.text));
    }
    return found;
}

TEST(Words, TheCheckFindsAPlantedSentence)
{
    EXPECT_THAT(hardWords({"a.cpp", "// sure\nf(\"nothing is sure\");"}),
                ElementsAre("a.cpp:2: 'sure' in \"nothing is sure\""));
    EXPECT_THAT(hardWords({"a.cpp", "f(tr(\"It pays from 4 KiB\"));"}), ElementsAre(testing::HasSubstr("'pays'")));
    EXPECT_THAT(hardWords({"a.cpp", "f(\"every key that \"\n  \"there is\");"}),
                ElementsAre(testing::HasSubstr("a.cpp:1: 'that there is'")));
    EXPECT_THAT(hardWords({"a.cpp", "f(\"measure the payload\"); // whoever"}), IsEmpty());
}

TEST(Words, EveryTextIsPlainEnglish)
{
    for (const char* folder : {"core", "ui", "app"}) {
        const auto files = sourcesIn(folder);
        EXPECT_GT(files.size(), 30U) << folder;
        for (const auto& file : files)
            EXPECT_THAT(hardWords(file), IsEmpty()) << file.path;
    }
}

} // namespace
} // namespace crossover
