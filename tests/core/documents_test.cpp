// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of the repository: their links lead to files, and the first pages stay short.

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace crossover {
namespace {

namespace fs = std::filesystem;

fs::path root()
{
    return fs::path(CROSSOVER_TEST_DATA) / "../..";
}

std::string contentOf(const fs::path& file)
{
    std::stringstream content;
    content << std::ifstream(file).rdbuf();
    return content.str();
}

/// All Markdown files but those of build folders.
std::vector<fs::path> documents()
{
    std::vector<fs::path> found;
    const auto take = [&found](const fs::path& file) {
        if (file.extension() == ".md") found.push_back(file);
    };
    for (const auto& entry : fs::directory_iterator(root()))
        take(entry.path());
    for (const auto* const folder : {"app", "core", "resources", "tests", "ui"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root() / folder))
            take(entry.path());
    }
    return found;
}

/// Targets of "[text](target)" and "![text](target)".
std::vector<std::string> linksOf(const std::string& document)
{
    static const std::regex link(R"(\]\(([^)\s]+)\))");
    std::vector<std::string> targets;
    for (std::sregex_iterator at(document.begin(), document.end(), link), end; at != end; ++at)
        targets.push_back((*at)[1]);
    return targets;
}

TEST(Documents, EveryLinkLeadsToAFile)
{
    std::size_t count = 0;
    for (const auto& document : documents()) {
        for (const auto& target : linksOf(contentOf(document))) {
            if (target.starts_with("https://")) continue;
            ++count;
            EXPECT_TRUE(fs::exists(document.parent_path() / target)) << document.lexically_normal() << ": " << target;
        }
    }
    EXPECT_GT(count, 30U);
}

TEST(Documents, TheReadmeFitsTwoScreensAndNamesTheTestCommand)
{
    const auto readme = contentOf(root() / "README.md");
    EXPECT_LE(std::ranges::count(readme, '\n'), 100);
    EXPECT_NE(readme.find("./dev test"), std::string::npos);
}

TEST(Documents, TheMapOfTheCodeFitsOnePage)
{
    std::istringstream words(contentOf(root() / "HACKING.md"));
    EXPECT_LE(std::distance(std::istream_iterator<std::string>(words), {}), 1000);
}

} // namespace
} // namespace crossover
