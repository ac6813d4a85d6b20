// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cctype>
#include <string>

#include "core/model/words.h"

namespace crossover {

/// A translation: the English text in capitals, its placeholders as they are.
inline std::string shouted(const char* english)
{
    std::string text = english;
    bool placeholder = false;
    for (char& c : text) {
        if (c == '{' || c == '}') placeholder = c == '{';
        if (!placeholder) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    }
    return text;
}

/// While one lives, texts of core are what this makes of them.
class Translated {
public:
    explicit Translated(Words::Translate translate) { Words::setTranslate(translate); }
    ~Translated() { Words::setTranslate(nullptr); }
    Translated(const Translated&) = delete;
    Translated& operator=(const Translated&) = delete;
};

} // namespace crossover
