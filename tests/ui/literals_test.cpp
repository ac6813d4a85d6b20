// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a user can read in the window goes through tr(): looks for words in the sources of ui that do not.

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace crossover {
namespace {

struct Literal {
    std::string text;
    std::vector<std::string> calls; ///< that it stands in, outermost first: {"setText", "tr"}
};

/// Reads C++ just well enough to tell strings from comments, and in whose brackets they stand.
class LiteralReader {
public:
    explicit LiteralReader(std::string source) : m_source(std::move(source)) {}

    std::vector<Literal> read()
    {
        while (m_at < m_source.size())
            step();
        return m_found;
    }

private:
    [[nodiscard]] bool startsWith(const char* text) const
    {
        return m_source.compare(m_at, std::strlen(text), text) == 0;
    }
    void skipTo(const char* end) { m_at = std::min(m_source.size(), m_source.find(end, m_at)); }

    void step()
    {
        const char c = m_source[m_at];
        if (startsWith("//") || startsWith("#include")) return skipTo("\n");
        if (startsWith("/*")) return skipTo("*/");
        if (c == '"') return readString();
        if (c == '\'' && !m_word.empty() && std::isdigit(static_cast<unsigned char>(m_word.back()))) {
            ++m_at; // 10'000
            return;
        }
        if (c == '\'') return skipCharacter();
        if (std::isalnum(static_cast<unsigned char>(c)) || c == '_') {
            m_word += c;
        } else {
            if (c == '(') m_calls.push_back(m_word);
            if (c == ')' && !m_calls.empty()) m_calls.pop_back();
            m_word.clear();
        }
        ++m_at;
    }

    void skipCharacter()
    {
        m_at += m_source[m_at + 1] == '\\' ? 2 : 1;
        skipTo("'");
        ++m_at;
    }

    void readString()
    {
        Literal literal{{}, m_calls};
        for (++m_at; m_at < m_source.size() && m_source[m_at] != '"'; ++m_at) {
            if (m_source[m_at] == '\\') ++m_at;
            literal.text += m_source[m_at];
        }
        ++m_at;
        m_found.push_back(std::move(literal));
    }

    std::string m_source;
    std::size_t m_at = 0;
    std::string m_word;
    std::vector<std::string> m_calls;
    std::vector<Literal> m_found;
};

/// In one of these calls words are translated (row() of the keyboard box hands them on), or belong to an error: errors
/// are sentences of core and of the command line, too, and in English everywhere.
bool isTakenCareOf(const Literal& literal)
{
    static constexpr std::array<std::string_view, 7> calls{"tr",         "translated", "translate", "row",
                                                           "QT_TR_NOOP", "usageError", "failure"};
    return std::ranges::any_of(literal.calls,
                               [](const auto& call) { return std::ranges::find(calls, call) != calls.end(); });
}

/// Something that people read: a capitalised word, or two words in a row. Names of settings, files and fonts are none.
bool isProse(const Literal& literal)
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
    int files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(CROSSOVER_UI_SOURCES)) {
        if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
        ++files;
        std::stringstream source;
        source << std::ifstream(entry.path()).rdbuf();
        for (const auto& text : untranslated(source.str()))
            EXPECT_TRUE(isName(text)) << entry.path().filename().string() << ": \"" << text << "\" is not in tr()";
    }
    EXPECT_GT(files, 100);
}

} // namespace
} // namespace crossover
