// SPDX-License-Identifier: GPL-3.0-or-later

// Files as bad disks, editors and strangers make them: thousands of mutations of good ones, always the same. Whatever
// happens to a file, it is either refused with a message or read as a session that can be kept like any other.

#include <algorithm>
#include <array>
#include <random>

#include <gtest/gtest.h>

#include "core/store/gzip.h"
#include "core/store/journal.h"
#include "core/store/open.h"
#include "core/store/png_session.h"
#include "core/store/session.h"
#include "tests/core/store/sessions.h"

namespace crossover {
namespace {

using Random = std::mt19937_64;

std::size_t below(std::size_t end, Random& random)
{
    return end == 0 ? 0 : random() % end;
}

void cut(std::string& text, Random& random)
{
    text.resize(below(text.size(), random));
}

void flipBits(std::string& text, Random& random)
{
    for (std::size_t i = 0; i <= below(4, random) && !text.empty(); ++i)
        text[below(text.size(), random)] ^= static_cast<char>(1 << below(8, random));
}

void removePart(std::string& text, Random& random)
{
    const auto begin = below(text.size(), random);
    text.erase(begin, below(60, random));
}

void repeatPart(std::string& text, Random& random)
{
    const auto begin = below(text.size(), random);
    const auto part = text.substr(begin, below(200, random));
    for (std::size_t i = 0; i <= below(50, random); ++i)
        text.insert(begin, part);
}

void repeatLine(std::string& text, Random& random)
{
    const auto begin = text.rfind('\n', below(text.size(), random)) + 1;
    const auto end = std::min(text.find('\n', begin), text.size() - 1);
    if (begin <= end) text.insert(begin, text.substr(begin, end - begin + 1));
}

void swapParts(std::string& text, Random& random)
{
    const auto first = below(text.size(), random);
    const auto second = below(text.size(), random);
    for (std::size_t i = 0; i < 20; ++i) {
        if (first + i < text.size() && second + i < text.size()) std::swap(text[first + i], text[second + i]);
    }
}

/// Where digits stand, something else does.
void changeNumber(std::string& text, Random& random)
{
    constexpr std::array<std::string_view, 14> values{"-1",
                                                      "0",
                                                      "1e999",
                                                      "1e308",
                                                      "99999999999999999999999",
                                                      "18446744073709551616",
                                                      "4294967296",
                                                      "1e-400",
                                                      "null",
                                                      "\"7\"",
                                                      "[]",
                                                      "{}",
                                                      "0x10",
                                                      "nan"};
    const auto digits = text.find_first_of("0123456789", below(text.size(), random));
    if (digits == std::string::npos) return;
    const auto end = std::min(text.find_first_not_of("0123456789.", digits), text.size());
    text.replace(digits, end - digits, values[below(values.size(), random)]);
}

void nest(std::string& text, Random& random)
{
    text.insert(below(text.size(), random), std::string(below(100'000, random), random() % 2 == 0 ? '[' : '{'));
}

constexpr std::array mutations{cut, flipBits, removePart, repeatPart, repeatLine, swapParts, changeNumber, nest};

std::string picture()
{
    const auto text = sessions::contentOf(sessions::testData("picture.png"));
    return withSession(text, sessions::fullSession());
}

std::string journal()
{
    const sessions::Folder folder;
    auto written = Journal::begin(folder.path(), sessions::fullSession()).value();
    (void)written.end({Ending::Finished, ""});
    return sessions::contentOf(written.path());
}

struct Kind {
    const char* name;
    std::string (*content)();
};

const std::array kinds{
    Kind{"session", [] { return sessionText(sessions::fullSession()); }},
    Kind{"gzip", [] { return gzipped(sessionText(sessions::fullSession())); }},
    Kind{"picture", picture},
    Kind{"journal", journal},
    Kind{"csv", [] { return csvText(sessions::fullSession().samples); }},
    Kind{"pyzmq", [] { return sessions::contentOf(sessions::testData("pyzmq-17-throughput.csv")); }},
    Kind{"perf", [] { return sessions::contentOf(sessions::testData("pushpull_tcp_thr_results.csv")); }},
};

class DamagedFiles : public ::testing::TestWithParam<Kind> {};

TEST_P(DamagedFiles, AreRefusedOrReadWhole)
{
    constexpr int rounds = 3000;
    const auto good = GetParam().content();
    const auto name = "a-tcp-file";
    ASSERT_TRUE(openSession(good, name)) << openSession(good, name).error().message;
    Random random(20'261'122);
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        auto text = good;
        for (std::size_t i = 0; i <= below(3, random); ++i)
            mutations[below(mutations.size(), random)](text, random);
        const auto session = openSession(text, name);
        if (session) {
            const auto again = readSession(sessionText(*session));
            ASSERT_TRUE(again) << "round " << round << ": " << again.error().message;
            ASSERT_EQ(again->samples, session->samples) << "round " << round;
        } else {
            ++refused;
            ASSERT_FALSE(session.error().message.empty());
            ASSERT_LT(session.error().message.size(), 1000U) << session.error().message;
            ASSERT_TRUE(std::ranges::none_of(session.error().message,
                                             [](char c) { return static_cast<unsigned char>(c) < ' '; }))
                << "round " << round << ": " << session.error().message;
        }
    }
    EXPECT_GT(refused, rounds / 2);
    EXPECT_LT(refused, rounds) << "some mutations do no harm";
}

INSTANTIATE_TEST_SUITE_P(Open, DamagedFiles, ::testing::ValuesIn(kinds),
                         [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace crossover
