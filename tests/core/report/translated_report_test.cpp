// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a report says goes through the translation: with one that shouts, nothing else is in small letters.

#include <regex>
#include <set>

#include <gmock/gmock.h>

#include "core/model/copy_speed.h"
#include "core/report/report.h"
#include "core/store/open.h"
#include "tests/core/analyze/curves.h"
#include "tests/core/model/shouted.h"
#include "tests/core/store/sessions.h"

namespace crossover {
namespace {

using namespace sessions;
using ::testing::IsEmpty;

/// Names, units and what the session itself says.
bool isNameInReport(const std::string& word)
{
    static const std::set<std::string> names{
        "inproc", "ipc",  "tcp",      "constant", "shared",    "recycled", "pooled", "owned",    "notified",
        "copied", "free", "together", "sides",    "staggered", "roles",    "spread", "process",  "thread",
        "pyzmq",  "ssh",  "worker",   "ms",       "ns",        "malloc",   "zmq",    "crossover"};
    return names.contains(word);
}

/// Words in small letters, without code and the machine's facts.
std::vector<std::string> smallWords(std::string report)
{
    report = std::regex_replace(report, std::regex("```[^`]*```"), "");
    static const std::regex word("[a-z]{3,}");
    std::vector<std::string> found;
    for (auto at = std::sregex_iterator(report.begin(), report.end(), word); at != std::sregex_iterator(); ++at) {
        if (!isNameInReport(at->str())) found.push_back(at->str());
    }
    return found;
}

Session withoutOwnWords(Session session)
{
    session.title = session.notes = session.measured = {};
    if (session.environment) {
        session.environment->machine = {};
        session.environment->cautions.clear();
        for (auto& fact : session.environment->facts)
            fact.value = {};
    }
    if (session.end) session.end->reason = {};
    return session;
}

TEST(TranslatedReport, TheCheckFindsWhatIsNotTranslated)
{
    EXPECT_THAT(smallWords("KEEP COPYING UP TO 4 KiB over ipc"), testing::ElementsAre("over"));
    EXPECT_THAT(smallWords("KEEP COPYING: 4 KiB, ipc, 12 ms"), IsEmpty());
}

TEST(TranslatedReport, SaysNothingInEnglish)
{
    std::vector<Session> sessions{fullSession()};
    for (const auto* file : {"recorded-ipc.csv", "recorded-inproc.csv", "recorded-default-1.csv.gz",
                             "pyzmq-17-throughput.csv", "session-v5.zxo"}) {
        sessions.push_back(openSession(testData(file)).value());
    }
    Session checkedSession;
    checkedSession.samples = curves::checked(256);
    sessions.push_back(checkedSession);
    const Translated loud(shouted);
    for (const auto& session : sessions) {
        EXPECT_THAT(smallWords(markdownReport(withoutOwnWords(session))), IsEmpty()) << session.title;
    }
}

} // namespace
} // namespace crossover
