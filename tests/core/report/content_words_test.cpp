// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content_words.h"

#include <gtest/gtest.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

TEST(ContentWords, NameCombinationsTestsAndSizes)
{
    auto samples = curves::rows({{16, 0.1}, {1024, 0.1}});
    Sample other;
    other.group = {{Transport::Tcp, Wait::Poll, std::nullopt, Placement::Free}, crossover::Test::Latency};
    other.size = 64;
    samples.push_back(other);
    EXPECT_EQ(contentText(samples), "  " + wordsOf(samples.front().group.combination()) +
                                        ": throughput, 2 sizes from 16 B to 1 KiB\n  " +
                                        wordsOf(other.group.combination()) + ": latency, 64 B");
    EXPECT_EQ(contentText({}), "  no samples");
}

} // namespace
} // namespace crossover
