// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/words.h"

#include <string_view>
#include <thread>

#include <gmock/gmock.h>

#include "core/model/terms.h"
#include "tests/core/model/shouted.h"

namespace crossover {
namespace {

TEST(Words, AreEnglishWithoutATranslation)
{
    EXPECT_EQ(Words::tr("Keep copying"), "Keep copying");
    EXPECT_EQ(Words::tr("{} of {:.1f}", 3, 4.25), "3 of 4.2");
    EXPECT_EQ(Words::afterColon("Keep copying"), "keep copying");
    EXPECT_EQ(term(Arm::Copy).title.text(), "Copy");
    EXPECT_FALSE(Words::isTranslated());
}

TEST(Words, ATranslationMayChangeTheOrderOfItsValues)
{
    const Translated reversed([](const char* english) {
        return std::string_view(english) == "{} of {}" ? std::string("von {1} nur {0}") : std::string(english);
    });
    EXPECT_EQ(Words::tr("{} of {}", 3, "4 KiB"), "von 4 KiB nur 3");
}

TEST(Words, OfTablesAreTranslatedWhereTheyAreShown)
{
    const auto& copy = term(Arm::Copy);
    const Translated loud(shouted);
    EXPECT_EQ(copy.title.text(), "COPY");
    EXPECT_EQ(copy.name, "copy") << "files keep their names";
    EXPECT_EQ(Phrase().text(), "");
}

TEST(Words, KeepTheirCapitalAfterAColonInATranslation)
{
    const Translated loud(shouted);
    EXPECT_EQ(Words::afterColon("Kopieren"), "Kopieren");
}

TEST(Words, MayBeAskedForByAnyThread)
{
    const Translated loud(shouted);
    std::string there;
    std::jthread([&] { there = Words::tr("copying"); }).join();
    EXPECT_EQ(there, "COPYING");
}

} // namespace
} // namespace crossover
