// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paste_lines.h"

#include <gmock/gmock.h>

#include "core/report/title.h"
#include "core/report/verdict_words.h"
#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using curves::analysed;
using curves::rows;
using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

const Origin origin{"Some CPU, 8 cores, Linux 9.9", "2030-12-31", "ZeroMQ Crossover 7.0"};

TEST(LinesToPaste, SetTheThresholdBelowWhatItRestsOn)
{
    const auto analysis = analysed(rows({{16, -0.4}, {64, -0.2}, {6000, 0.2}, {16384, 0.4}}));
    EXPECT_EQ(
        linesToPaste(PasteTarget::Cpp, analysis, origin),
        "// Zero-copy threshold for ZeroMQ: transport ipc, release shared, wait block, placement free.\n"
        "// It holds for C++ programs with this release: a new std::shared_ptr for each message, deleted in the "
        "callback: immutable payloads shared in C++.\n"
        "// " +
            titled(analysis, verdictSentence(analysis)) +
            "\n"
            "// The threshold is the one that costs least at its worst size, about 0.65 %; any threshold from 448 to "
            "832 B costs at most 3 % at any size tested. Method: sequential sign tests on 12 "
            "pairs per size.\n"
            "// Some CPU, 8 cores, Linux 9.9; 2030-12-31; ZeroMQ Crossover 7.0.\n"
            "constexpr std::size_t zeroCopyThreshold = 576; // bytes\n");
    EXPECT_THAT(linesToPaste(PasteTarget::Pyzmq, analysis, origin),
                AllOf(StartsWith("# Zero-copy threshold"), EndsWith("\nzmq.COPY_THRESHOLD = 576\n"),
                      HasSubstr("# pyzmq needs more time for a zero-copy send, so its own threshold is larger")));
}

TEST(LinesToPaste, AreNotOfferedForPyzmqFromItsImitation)
{
    auto analysis = analysed(rows({{16, -0.4}, {6000, 0.2}}));
    for (const auto& release : releases) {
        analysis.group.release = release.id;
        EXPECT_TRUE(hasLines(PasteTarget::Cpp, analysis));
        EXPECT_EQ(hasLines(PasteTarget::Pyzmq, analysis), release.id != Release::Notified) << release.name;
    }
    analysis.recommendation.threshold.reset();
    EXPECT_FALSE(hasLines(PasteTarget::Cpp, analysis));
}

TEST(LinesToPaste, SayNothingOfAReleaseThatTheFileDoesNotTell)
{
    auto analysis = analysed(rows({{16, -0.4}, {6000, 0.2}}));
    analysis.group.release.reset(); // as in a file that pyzmq wrote
    ASSERT_TRUE(hasLines(PasteTarget::Pyzmq, analysis));
    EXPECT_THAT(linesToPaste(PasteTarget::Pyzmq, analysis, origin),
                AllOf(HasSubstr("release unknown"), Not(HasSubstr("It holds")), Not(HasSubstr("pyzmq needs"))));
}

TEST(LinesToPaste, NameTheMethodOfUnpairedRuns)
{
    const auto analysis = analysed(rows({{16, -0.4, 0.01, 8}, {6000, 0.2, 0.01, 9}}, false));
    EXPECT_THAT(linesToPaste(PasteTarget::Cpp, analysis, origin),
                HasSubstr("sequential sign tests on pairs drawn from 8 to 9 runs per size and arm"));
}

TEST(LinesToPaste, LetNoNameEndTheComment)
{
    const auto analysis = analysed(rows({{16, -0.4}, {6000, 0.2}}));
    const auto text = linesToPaste(PasteTarget::Pyzmq, analysis, {"machine\nimport os\r", origin.date, origin.program});
    EXPECT_THAT(text, Not(HasSubstr("\nimport")));
    EXPECT_THAT(text, HasSubstr("machine import os "));
}

} // namespace
} // namespace crossover
