// SPDX-License-Identifier: GPL-3.0-or-later
// The manual's page of the command line against what the program says.

#include <regex>

#include "tests/app/program.h"

namespace {

using namespace program;

TEST(Manual, NamesEveryOptionOfEveryCommand)
{
    const auto page = contentOf(QStringLiteral(CROSSOVER_TEST_DATA "/../../resources/manual/command-line.md"));
    static const std::regex option("--[a-z]+(-[a-z]+)*");
    std::size_t count = 0;
    for (const auto* command : {"sweep", "analyze", "export", "compare", "history"}) {
        const auto help = run({command, "--help"}).out;
        for (std::sregex_iterator at(help.begin(), help.end(), option), end; at != end; ++at, ++count)
            EXPECT_NE(page.find(at->str()), std::string::npos) << command << " " << at->str();
    }
    EXPECT_GT(count, 40U);
}

} // namespace
