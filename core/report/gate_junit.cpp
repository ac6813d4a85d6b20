// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/model/printable.h"
#include "core/report/gate_json.h"
#include "core/report/gate_words.h"
#include "core/report/markup.h"

namespace crossover {

namespace {

/// The test cases of a group and how many there are of each kind.
struct JunitSuite {
    std::string name{};
    std::string cases{};
    std::size_t tests = 0;
    std::size_t failures = 0;
    std::size_t errors = 0;
    std::size_t skipped = 0;
};

std::string xmlText(std::string_view text)
{
    return markupText(printable(text));
}

/// `tag`: failure, error or skipped; empty for a case that passed.
void addCase(JunitSuite& suite, std::string_view name, std::string_view tag, std::string_view message)
{
    ++suite.tests;
    suite.cases +=
        fmt::format("    <testcase classname=\"{}\" name=\"{}\" time=\"0\"", xmlText(suite.name), xmlText(name));
    if (tag.empty()) {
        suite.cases += "/>\n";
        return;
    }
    suite.cases += fmt::format(">\n      <{} message=\"{}\"/>\n    </testcase>\n", tag, xmlText(message));
}

std::string failureOf(const GateReport& report, const GateCase& each)
{
    std::vector<std::string> sentences;
    for (const auto& row : rowsOf(report, each))
        sentences.push_back(
            fmt::format("{}: before {}, now {}: {} ({})", row.what, row.before, row.now, row.change, row.sure));
    return fmt::format("{}", fmt::join(sentences, "; "));
}

void addCase(JunitSuite& suite, const GateReport& report, const GateCase& each)
{
    const auto name = criterionName(report, each);
    switch (each.finding) {
    case Finding::Changed: ++suite.failures; return addCase(suite, name, "failure", failureOf(report, each));
    case Finding::Disturbed: ++suite.errors; return addCase(suite, name, "error", reasonOf(report, each));
    case Finding::Unclear: ++suite.skipped; return addCase(suite, name, "skipped", reasonOf(report, each));
    case Finding::Unchanged:
    case Finding::Better: return addCase(suite, name, {}, {});
    }
}

std::string countsOf(const JunitSuite& suite)
{
    return fmt::format("tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\" time=\"0\"", suite.tests,
                       suite.failures, suite.errors, suite.skipped);
}

std::vector<JunitSuite> suitesOf(const GateReport& report)
{
    std::vector<JunitSuite> suites;
    for (const auto& each : report.cases) {
        const auto& group = report.changeOf(each).group();
        const auto name = fmt::format("{}: {}", wordsOf(group), nameOf(group.test));
        auto found = std::ranges::find(suites, name, &JunitSuite::name);
        if (found == suites.end()) found = suites.insert(found, JunitSuite{name});
        addCase(*found, report, each);
    }
    if (suites.empty()) {
        auto& suite = suites.emplace_back(JunitSuite{"baseline"});
        ++suite.errors;
        addCase(suite, "comparable", "error", outcomeSentence(report));
    }
    return suites;
}

} // namespace

std::string gateJunit(const GateReport& report)
{
    JunitSuite all;
    std::string text;
    for (const auto& suite : suitesOf(report)) {
        text += fmt::format("  <testsuite name=\"{}\" {}>\n{}  </testsuite>\n", xmlText(suite.name), countsOf(suite),
                            suite.cases);
        all.tests += suite.tests;
        all.failures += suite.failures;
        all.errors += suite.errors;
        all.skipped += suite.skipped;
    }
    return fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"zmq-crossover check\" "
                       "{}>\n{}</testsuites>\n",
                       countsOf(all), text);
}

} // namespace crossover
