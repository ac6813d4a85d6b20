// SPDX-License-Identifier: GPL-3.0-or-later

// The kept corpus through all ways in: what fuzzing found once stays mended, also with compilers without a fuzzer.

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

#include "tests/fuzz/ways_in.h"

namespace crossover::fuzz {
namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

class Corpus : public ::testing::TestWithParam<WayIn> {};

TEST_P(Corpus, IsTakenOrRefused)
{
    std::size_t files = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(CROSSOVER_CORPUS) / GetParam().name)) {
        SCOPED_TRACE(entry.path().string());
        const auto content = contentOf(entry.path());
        GetParam().take(content);
        ++files;
        // Half a file is what a full disk or a broken download leaves.
        GetParam().take(std::string_view(content).substr(0, content.size() / 2));
    }
    EXPECT_GE(files, 3U);
}

INSTANTIATE_TEST_SUITE_P(WaysIn, Corpus, ::testing::ValuesIn(waysIn),
                         [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace crossover::fuzz
