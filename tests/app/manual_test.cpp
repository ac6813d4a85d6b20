// SPDX-License-Identifier: GPL-3.0-or-later
// The manual against what the program says about its command line.

#include <iterator>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "tests/app/program.h"

namespace {

using namespace program;

std::string pageOf(const char* name)
{
    return contentOf(QStringLiteral(CROSSOVER_TEST_DATA "/../../resources/manual/") + QLatin1String(name));
}

/// The commands, as bash completes them.
std::vector<std::string> commands()
{
    const auto script = run({"help", "--as", "bash"}).out;
    static const std::regex list("_zmq_crossover_commands='([^']*)'");
    std::smatch match;
    std::regex_search(script, match, list);
    std::istringstream words(match[1]);
    return {std::istream_iterator<std::string>(words), {}};
}

TEST(Manual, NamesEveryCommandAndEveryOption)
{
    const auto page = pageOf("command-line.md");
    const auto all = page + pageOf("ci.md");
    static const std::regex option("--[a-z]+(-[a-z]+)*");
    std::size_t count = 0;
    for (const auto& command : commands()) {
        EXPECT_NE(page.find("zmq-crossover " + command), std::string::npos) << command;
        const auto help = run({QString::fromStdString(command), "--help"}).out;
        for (std::sregex_iterator at(help.begin(), help.end(), option), end; at != end; ++at, ++count)
            EXPECT_NE(all.find(at->str()), std::string::npos) << command << " " << at->str();
    }
    EXPECT_GT(count, 60U);
}

} // namespace
