// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one place that puts core's texts into the language of the window. Sources have them in English, as whole patterns
// of fmt: a translation may number the placeholders ("{1} ... {0}") to change their order. Any thread.

#include <string>

#include <fmt/format.h>

namespace crossover {

/// Where translations find core's texts (resources/translations); lupdate knows this macro by name.
#define CROSSOVER_TR_CONTEXT(name) static constexpr const char* context = #name;

/// A text in a table, put into words where it is shown.
class Phrase {
public:
    constexpr Phrase() = default;
    [[nodiscard]] std::string text() const;
    [[nodiscard]] constexpr const char* english() const { return m_english; } ///< for files
    [[nodiscard]] constexpr bool empty() const { return *m_english == '\0'; }

private:
    friend class Words;
    constexpr explicit Phrase(const char* english) : m_english(english) {}

    const char* m_english = "";
};

class Words {
public:
    CROSSOVER_TR_CONTEXT(Words)

    using Translate = std::string (*)(const char* english);
    /// Texts are what this makes of them from now on; null: English, as at first.
    static void setTranslate(Translate translate);

    static std::string tr(const char* english);
    template <class First, class... More>
    static std::string tr(fmt::format_string<First, More...> english, First&& first, More&&... more)
    {
        return filled(english, fmt::make_format_args(first, more...));
    }

    /// For tables.
    static constexpr Phrase mark(const char* english) { return Phrase(english); }

    [[nodiscard]] static bool isTranslated();

    /// A sentence after a colon: in English it goes on with a small letter.
    static std::string afterColon(std::string sentence);

private:
    static std::string filled(fmt::string_view english, fmt::format_args values);
};

} // namespace crossover
