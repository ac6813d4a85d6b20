// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cctype>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace crossover {

/// A string literal of the source code; adjacent literals are one.
struct SourceLiteral {
    std::string text;
    std::vector<std::string> calls; ///< around it, outermost first: {"setText", "tr"}
    std::size_t line = 0;           ///< of its beginning, from 1
    bool first = false;             ///< argument of the innermost call
};

/// Finds string literals in C++ source. Knows just enough of C++ to skip comments, characters and includes.
class LiteralReader {
public:
    explicit LiteralReader(std::string source) : m_source(std::move(source)) {}

    std::vector<SourceLiteral> read()
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
        if (!std::isspace(static_cast<unsigned char>(c))) {
            m_continues = false;
            m_before = c;
        }
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
        if (!m_continues) m_found.push_back({{}, m_calls, lineNow(), m_before == '('});
        auto& text = m_found.back().text;
        for (++m_at; m_at < m_source.size() && m_source[m_at] != '"'; ++m_at) {
            if (m_source[m_at] == '\\') ++m_at;
            text += m_source[m_at];
        }
        ++m_at;
        m_continues = true;
    }

    [[nodiscard]] std::size_t lineNow() const
    {
        const auto at = m_source.begin() + static_cast<std::ptrdiff_t>(m_at);
        return static_cast<std::size_t>(std::count(m_source.begin(), at, '\n')) + 1;
    }

    std::string m_source;
    std::size_t m_at = 0;
    std::string m_word;
    std::vector<std::string> m_calls;
    std::vector<SourceLiteral> m_found;
    char m_before = '\0';     ///< the last one that is no white space, outside literals
    bool m_continues = false; ///< only white space since the last literal
};

struct SourceFile {
    std::filesystem::path path;
    std::string text;
};

/// All C++ files in a folder of the source tree ("core") and below.
inline std::vector<SourceFile> sourcesIn(const std::string& folder)
{
    std::vector<SourceFile> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(CROSSOVER_UI_SOURCES "/../" + folder)) {
        if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
        std::stringstream text;
        text << std::ifstream(entry.path()).rdbuf();
        files.push_back({entry.path(), text.str()});
    }
    return files;
}

} // namespace crossover
