// SPDX-License-Identifier: GPL-3.0-or-later
// The manual against what the program says about its command line.

#include <iterator>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>

#include "tests/app/program.h"

namespace {

using namespace program;
using ::testing::StartsWith;

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

/// By option or criterion: what help has in brackets at the end of a line, and what the preset "default" stands for.
std::map<std::string, std::string> defaultsOf(const char* command)
{
    static const std::regex explained(R"(\n +(?:-[a-z],)?(--[a-z-]+|[a-z0-9_]+)\b[^\n]* \[([^\n]*)\](?=\n))");
    static const std::regex preset(R"((--[a-z-]+) ([^\n]*))");
    std::map<std::string, std::string> defaults;
    const auto add = [&](const std::string& text, const std::regex& line) {
        for (std::sregex_iterator at(text.begin(), text.end(), line), end; at != end; ++at)
            defaults[(*at)[1]] = (*at)[2];
    };
    add(run({command, "--help"}).out, explained);
    if (QByteArray(command) == "sweep") add(run({"presets", "default"}).out, preset);
    return defaults;
}

/// Checks the table under a heading, with the columns name, meaning, default. Returns how many defaults it has seen.
/// A row may name several options, with a default for all or for each.
int checkDefaults(const std::string& page, const std::string& heading, const char* command)
{
    static const std::regex row(R"(\n\| (`[^|]*`) \|[^\n]*\| ([^|\n]+) \|(?=\n))");
    static const std::regex name("`(--[a-z-]+|[a-z0-9_]+)");
    const auto start = page.find("\n## " + heading + '\n');
    EXPECT_NE(start, std::string::npos) << heading;
    const auto part = page.substr(start, page.find("\n## ", start + 1) - start);
    auto defaults = defaultsOf(command);
    int seen = 0;
    for (std::sregex_iterator at(part.begin(), part.end(), row), end; at != end; ++at) {
        const auto names = (*at)[1].str();
        const std::vector named(std::sregex_iterator(names.begin(), names.end(), name), end);
        const auto told = QString::fromStdString((*at)[2]);
        const auto each = told.split(", ");
        for (std::size_t place = 0; place < named.size(); ++place, ++seen) {
            const auto option = named[place][1].str();
            const auto shown = std::cmp_equal(each.size(), named.size()) ? each[qsizetype(place)] : told;
            EXPECT_TRUE(defaults.contains(option)) << option;
            EXPECT_THAT(shown.toStdString(), StartsWith(defaults[option])) << option;
        }
    }
    return seen;
}

TEST(Manual, NamesTheDefaultsOfTheProgram)
{
    const auto page = pageOf("command-line.md");
    EXPECT_GE(checkDefaults(page, "Measure", "sweep"), 20);
    EXPECT_GE(checkDefaults(page, "Convert and draw", "export"), 5);
    EXPECT_GE(checkDefaults(pageOf("ci.md"), "What fails", "check"), 10);
}

} // namespace
