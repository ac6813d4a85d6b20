// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of the repository: their links lead to files, and the first pages stay short.

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/analyze/analysis.h"
#include "core/model/sweep_config.h"
#include "core/report/export_format.h"
#include "core/setup/sweep_settings.h"
#include "core/store/csv_columns.h"

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
            const auto file = target.substr(0, target.find('#')); // none: a heading of the same page
            EXPECT_TRUE(fs::exists(document.parent_path() / file)) << document.lexically_normal() << ": " << target;
        }
    }
    EXPECT_GT(count, 30U);
}

TEST(Documents, EverySourceFileThatTheyNameExists)
{
    std::set<std::string> names;
    for (const auto* const folder : {"app", "core", "tests", "ui"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root() / folder))
            names.insert(entry.path().filename());
    }
    static const std::regex source(R"(`([a-z_/]+\.(h|cpp))`)");
    for (const auto& document : documents()) {
        const auto content = contentOf(document);
        for (std::sregex_iterator at(content.begin(), content.end(), source), end; at != end; ++at) {
            const fs::path name = (*at)[1].str();
            EXPECT_TRUE(names.contains(name.filename())) << document.lexically_normal() << ": " << name;
        }
    }
}

std::string manual(const char* page)
{
    return contentOf(root() / "resources/manual" / page);
}

/// As code: `name`.
void expectNamed(const std::string& page, std::string_view name)
{
    EXPECT_NE(page.find(fmt::format("`{}`", name)), std::string::npos) << name;
}

TEST(Documents, TheManualDescribesEveryColumnAndFormat)
{
    const auto page = manual("files.md");
    for (const auto& column : csvColumns())
        expectNamed(page, column.name);
    for (const auto& format : exportFormats) {
        expectNamed(page, format.suffix);
        EXPECT_NE(page.find(format.name), std::string::npos) << format.name;
    }
}

TEST(Documents, TheManualNamesEveryKindOfVerdict)
{
    const auto page = manual("verdict.md");
    for (int kind = 0; kind <= static_cast<int>(VerdictKind::Unresolved); ++kind)
        expectNamed(page, nameOf(static_cast<VerdictKind>(kind)));
}

TEST(Documents, TheGlossaryHasEveryChartAndTerm)
{
    const auto page = manual("glossary.md");
    const auto expectChart = [&page](std::string_view title) {
        EXPECT_NE(page.find(fmt::format("\n**{}**", title)), std::string::npos) << title;
    };
    for (const auto& metric : usualMetrics)
        expectChart(metric.title.english());
    for (const auto* chart : {"Relative speedup", "Cost of a threshold", "Why", "Distribution", "Combinations"})
        expectChart(chart);
    std::istringstream map(contentOf(root() / "HACKING.md")); // its words are those of the program
    static const std::regex term(R"(\*\*([a-z]+)\*\*( \([a-z]+\))?:)");
    std::size_t count = 0;
    bool words = false;
    for (std::string line; std::getline(map, line);) {
        if (line.starts_with("## ")) words = line == "## Words";
        for (std::sregex_iterator at(line.begin(), line.end(), term), end; words && at != end; ++at, ++count)
            EXPECT_NE(page.find(fmt::format("\n| {} |", (*at)[1].str())), std::string::npos) << (*at)[1];
    }
    EXPECT_GT(count, 12U);
}

TEST(Documents, TheManualNamesEveryChoiceOfASweep)
{
    const auto page = manual("command-line.md");
    const auto expectAll = [&page](const auto& terms) {
        for (const auto& row : terms)
            EXPECT_NE(page.find(row.name), std::string::npos) << row.name;
    };
    expectAll(presets);
    expectAll(tests);
    expectAll(transports);
    expectAll(waits);
    expectAll(releases);
    expectAll(placements);
    for (const auto& setting : sweepSettings())
        EXPECT_NE(page.find(fmt::format("`--{}", setting.name)), std::string::npos) << setting.name;
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
