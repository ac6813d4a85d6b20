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
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

const Origin origin{"Some CPU, 8 cores, Linux 9.9", "2030-12-31", "ZeroMQ Crossover 7.0"};

TEST(LinesToPaste, SetTheThresholdBelowWhatItRestsOn)
{
    const auto analysis = analysed(rows({{16, -0.4}, {64, -0.2}, {6000, 0.2}, {16384, 0.4}}));
    EXPECT_EQ(
        linesToPaste(PasteTarget::Cpp, analysis, origin),
        "// Zero-copy threshold for ZeroMQ: ipc, shared release, blocking calls, free placement.\n"
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
}

TEST(LinesToPaste, AreForCppWhereCppSent)
{
    auto analysis = analysed(rows({{16, -0.4}, {6000, 0.2}}));
    for (const auto* who : {"thread", "process", "ssh b zmq-crossover worker"}) {
        analysis.group.sender = Who::named(who).value();
        for (const auto& release : releases) {
            analysis.group.release = release.id;
            for (const auto target : {PasteTarget::Cpp, PasteTarget::C, PasteTarget::Rust, PasteTarget::Go})
                EXPECT_TRUE(hasLines(target, analysis)) << who << ", " << release.name;
            EXPECT_FALSE(hasLines(PasteTarget::Pyzmq, analysis)) << who << ", " << release.name;
        }
    }
    analysis.recommendation.threshold.reset();
    EXPECT_FALSE(hasLines(PasteTarget::Cpp, analysis));
}

TEST(LinesToPaste, AreForPyzmqWherePyzmqSent)
{
    auto analysis = analysed(rows({{16, -0.4}, {6000, 0.2}}));
    analysis.group.release.reset(); // it frees buffers in its own way
    analysis.group.sender = Who::named("pyzmq").value();
    ASSERT_TRUE(hasLines(PasteTarget::Pyzmq, analysis));
    EXPECT_FALSE(hasLines(PasteTarget::Cpp, analysis));
    EXPECT_THAT(linesToPaste(PasteTarget::Pyzmq, analysis, origin),
                AllOf(StartsWith("# Zero-copy threshold for ZeroMQ: ipc, its own release, blocking calls, free "
                                 "placement, pyzmq sends and thread receives.\n# It holds for pyzmq programs that "),
                      HasSubstr("\nzmq.COPY_THRESHOLD = ")));
    analysis.group.sender = Who::named("node my_binding.js").value();
    EXPECT_FALSE(hasLines(PasteTarget::Pyzmq, analysis));
    EXPECT_FALSE(hasLines(PasteTarget::Cpp, analysis));
}

TEST(LinesToPaste, AreForPyzmqFromItsFiles)
{
    auto analysis = analysed(rows({{16, -0.4}, {6000, 0.2}}));
    analysis.group.release.reset();
    ASSERT_TRUE(hasLines(PasteTarget::Pyzmq, analysis));
    EXPECT_FALSE(hasLines(PasteTarget::Cpp, analysis));
    EXPECT_THAT(linesToPaste(PasteTarget::Pyzmq, analysis, origin),
                AllOf(HasSubstr("unknown release"), HasSubstr("like the one that wrote the file")));
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
    const auto text = linesToPaste(PasteTarget::Cpp, analysis, {"machine\nimport os\r", origin.date, origin.program});
    EXPECT_THAT(text, Not(HasSubstr("\nimport")));
    EXPECT_THAT(text, HasSubstr("machine import os "));
}

} // namespace
} // namespace crossover
