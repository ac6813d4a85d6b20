// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a user can read in the window goes through tr(): looks for words in the sources of ui that do not.

#include <algorithm>
#include <array>
#include <regex>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/ui/source_literals.h"

namespace crossover {
namespace {

/// In one of these calls words are translated.
bool isTakenCareOf(const SourceLiteral& literal)
{
    static constexpr std::array<std::string_view, 4> calls{"tr", "translate", "mark", "QT_TR_NOOP"};
    return std::ranges::any_of(literal.calls,
                               [](const auto& call) { return std::ranges::find(calls, call) != calls.end(); });
}

/// Something that people read: a capitalised word, or two words in a row. Names of settings, files and fonts are none.
bool isProse(const SourceLiteral& literal)
{
    static const std::regex tags("<[^>]*(>|$)");
    static const std::regex prose("^[A-Z][a-z]{2,}|[A-Za-z]{2,} [A-Za-z]{2,}");
    return std::regex_search(std::regex_replace(literal.text, tags, ""), prose);
}

std::vector<std::string> untranslated(const std::string& source)
{
    std::vector<std::string> found;
    for (const auto& literal : LiteralReader(source).read()) {
        if (isProse(literal) && !isTakenCareOf(literal)) found.push_back(literal.text);
    }
    return found;
}

/// Not for users, or not from here: names of styles, fonts, D-Bus members, metadata, and words of core.
bool isName(const std::string& text)
{
    static constexpr std::array<std::string_view, 9> names{
        "Fusion",
        "DejaVu Sans",
        "SettingChanged",
        "Read",
        "Description", // of a PNG, as its specification names them
        "Software",
        "ZeroMQ Crossover",
        "the sweep failed: ",
        "Published with pyzmq's performance notebook: pyzmq 17 over ipc, on a machine of its authors.",
    };
    return std::ranges::find(names, text) != names.end();
}

TEST(Literals, TheCheckFindsWhatIsNotTranslated)
{
    EXPECT_EQ(untranslated("label->setText(\"Not ready\");"), std::vector<std::string>{"Not ready"});
    EXPECT_EQ(untranslated("box->setText(QStringLiteral(\"<b>Ready</b>\"));"),
              std::vector<std::string>{"<b>Ready</b>"});
    EXPECT_TRUE(untranslated("label->setText(tr(\"Not ready\") + one(2)); // \"Not ready\"").empty());
    EXPECT_EQ(untranslated("f(10'000, tr(\"Ready\"), \"not \\\"quite\\\" what it is\", '\"')").size(), 1U);
}

TEST(Literals, EverythingThatUsersReadIsTranslated)
{
    const auto files = sourcesIn("ui");
    for (const auto& file : files) {
        for (const auto& text : untranslated(file.text))
            EXPECT_TRUE(isName(text)) << file.path.filename().string() << ": \"" << text << "\" is not in tr()";
    }
    EXPECT_GT(files.size(), 100U);
}

/// Files whose errors are for the author of a worker: in English, as the protocol is.
bool isForAuthorsOfWorkers(const SourceFile& file)
{
    static constexpr std::array<std::string_view, 3> names{"worker.cpp", "end_in_use.cpp", "protocol.cpp"};
    return std::ranges::find(names, file.path.filename().string()) != names.end();
}

TEST(Literals, EverythingThatTheContractCheckSaysIsTranslated)
{
    std::size_t files = 0;
    for (const auto& file : sourcesIn("core/worker")) {
        const auto name = file.path.filename().string();
        if (!name.starts_with("checked_") && !name.starts_with("contract_")) continue;
        ++files;
        for (const auto& text : untranslated(file.text))
            EXPECT_EQ(text, "Welcome to b!") << name << ": it is not in Words::tr(); this alone goes to a worker";
    }
    EXPECT_GE(files, 10U);
}

TEST(Literals, EveryErrorOfCoreIsTranslated)
{
    std::size_t errors = 0;
    for (const auto& file : sourcesIn("core")) {
        if (isForAuthorsOfWorkers(file)) continue;
        for (const auto& literal : LiteralReader(file.text).read()) {
            const auto in = [&](const char* call) {
                return std::ranges::find(literal.calls, call) != literal.calls.end();
            };
            if (!isProse(literal) || !(in("usageError") || in("failure"))) continue;
            ++errors;
            EXPECT_TRUE(isTakenCareOf(literal)) << file.path.filename().string() << ": \"" << literal.text << '"';
        }
    }
    EXPECT_GT(errors, 80U);
}

} // namespace
} // namespace crossover
