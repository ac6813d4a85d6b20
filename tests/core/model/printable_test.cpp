// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/printable.h"

#include <gtest/gtest.h>

#include "core/model/result.h"

namespace crossover {
namespace {

TEST(Printable, KeepsTextOfAnyLanguage)
{
    for (const std::string text :
         {"", "plain", "größer µ ≤ 日本語 עברית", "\u202f 1 000 B", "\U0001f600 ✓", "a\u00a0b"})
        EXPECT_EQ(printable(text), text);
}

TEST(Printable, TurnsLinesIntoOne)
{
    EXPECT_EQ(printable("one\ntwo\r\nthree\tfour"), "one two  three four");
    EXPECT_EQ(printableLines("one\ntwo\r\nthree\tfour"), "one\ntwo \nthree four");
}

TEST(Printable, LeavesNothingThatATerminalWouldExecute)
{
    EXPECT_EQ(printable("\x1b[2J\x1b]0;title\x07"), "\ufffd[2J\ufffd]0;title\ufffd");
    EXPECT_EQ(printable(std::string("a\0b\x7f", 4)), "a\ufffdb\ufffd");
    EXPECT_EQ(printable("\u009b31m"), "\ufffd31m") << "CSI as one character";
    EXPECT_EQ(printable("\b\v\f"), "\ufffd\ufffd\ufffd");
}

TEST(Printable, LeavesNothingThatChangesTheOrderOfText)
{
    for (const std::string_view mark : {"\u061c", "\u200e", "\u200f", "\u2028", "\u2029", "\u202a", "\u202e", "\u2066",
                                        "\u2069", "\ufeff", "\ufff9", "\U000e0041"})
        EXPECT_EQ(printable("a" + std::string(mark) + "b"), "a\ufffdb");
}

TEST(Printable, ReplacesEachByteThatIsNotUtf8)
{
    EXPECT_EQ(printable("a\xff\xfe"), "a\ufffd\ufffd");
    EXPECT_EQ(printable("cut \xe6\x97"), "cut \ufffd\ufffd");
    EXPECT_EQ(printable("\xc0\xaf"), "\ufffd\ufffd") << "longer than needed";
    EXPECT_EQ(printable("\xe0\x80\xaf"), "\ufffd\ufffd\ufffd");
    EXPECT_EQ(printable("\xed\xa0\x80"), "\ufffd\ufffd\ufffd") << "half of a surrogate pair";
    EXPECT_EQ(printable("\xf4\x90\x80\x80"), "\ufffd\ufffd\ufffd\ufffd") << "beyond Unicode";
    EXPECT_EQ(printable("\xc3("), "\ufffd(");
}

TEST(Printable, KeepsEveryCharacterOfJson)
{
    EXPECT_EQ(printableJson("{\n\"größer\": \"\u202e\x7f\U000e0041\"}"),
              "{\n\"größer\": \"\\u202e\\u007f\\udb40\\udc41\"}");
}

TEST(Printable, EveryErrorIs)
{
    EXPECT_EQ(failure("a\x1b[31m\nb cannot be read").value().message, "a\ufffd[31m b cannot be read");
    EXPECT_EQ(usageError("'\x1b' is wrong\nTry --help.").value().message, "'\ufffd' is wrong\nTry --help.");
}

} // namespace
} // namespace crossover
