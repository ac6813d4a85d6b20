// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/notebook.h"

#include <algorithm>
#include <string>

#include <gmock/gmock.h>

#include "core/store/open.h"
#include "core/store/session.h"
#include "tests/core/store/sessions.h"

namespace crossover {
namespace {

using sessions::contentOf;
using sessions::testData;
using ::testing::HasSubstr;
using ::testing::SizeIs;

std::string withReplaced(std::string text, std::string_view what, std::string_view by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::string complaintOnNotebook(std::string_view text)
{
    const auto samples = readNotebook(text);
    EXPECT_FALSE(samples);
    return samples ? std::string() : samples.error().message;
}

TEST(Notebook, HasTheRowsOfItsChartsOnce)
{
    const auto text = contentOf(testData("notebook.ipynb"));
    ASSERT_TRUE(isNotebook(text));
    const auto session = openSession(text, "perf.ipynb");
    ASSERT_TRUE(session) << session.error().message;
    EXPECT_EQ(session->title, "perf");
    ASSERT_THAT(session->samples, SizeIs(16)) << "4 sizes, 2 arms, 2 runs, in two charts of the same data";
    const auto& first = session->samples.front();
    EXPECT_EQ(first.size, 100U);
    EXPECT_EQ(first.arm, Arm::Copy);
    EXPECT_EQ(first.group.transport, Transport::Ipc);
    EXPECT_DOUBLE_EQ(first.sendRate.value_or(0), 2e6 / 1.1);
    EXPECT_FALSE(first.group.release);
}

TEST(Notebook, NeedsOneKindOfChartOnly)
{
    const auto text = contentOf(testData("notebook.ipynb"));
    EXPECT_THAT(readNotebook(withReplaced(text, "text/html", "text/other")).value(), SizeIs(16));
    EXPECT_THAT(readNotebook(withReplaced(text, "application/vnd.vegalite", "application/other")).value(), SizeIs(16));
}

TEST(Notebook, WithoutMeasurementsSaysWhatToDo)
{
    const auto text = contentOf(testData("notebook.ipynb"));
    constexpr const char* says = "has no charts of pyzmq's measurements";
    EXPECT_THAT(complaintOnNotebook(withReplaced(text, "poll", "width")), HasSubstr(says));
    EXPECT_THAT(complaintOnNotebook(R"({"cells":[],"nbformat":4})"), HasSubstr(says));
    EXPECT_THAT(complaintOnNotebook(R"({"cells":3,"nbformat":4})"), HasSubstr(says));
    EXPECT_THAT(
        complaintOnNotebook(R"({"cells":[{"outputs":[{"data":{"text/html":["})({\"datasets\":"]}}]}],"nbformat":4})"),
        HasSubstr(says));
}

TEST(Notebook, RefusesValuesThatNoTableHas)
{
    const auto text = contentOf(testData("notebook.ipynb"));
    EXPECT_THAT(complaintOnNotebook(withReplaced(text, "\"ipc\"", "\"ipc,1\"")),
                HasSubstr("as a table: line 2: column 'transport'"));
    EXPECT_THAT(complaintOnNotebook(withReplaced(text, "\"count\": 1000", "\"count\": -1")), HasSubstr("line 2"));
}

TEST(Notebook, IsNoSessionWhoseNotesSpeakOfOne)
{
    auto session = sessions::fullSession();
    session.notes = R"({"cells": [], "nbformat": 4})";
    const auto text = sessionText(session);
    EXPECT_FALSE(isNotebook(text));
    EXPECT_EQ(openSession(text, "a").value(), session);
}

} // namespace
} // namespace crossover
