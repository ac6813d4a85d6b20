// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markup.h"

namespace crossover {

std::string markupText(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        default: result += c;
        }
    }
    for (const std::string_view noCharacter : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"}) { // U+FFFE and U+FFFF
        for (auto at = result.find(noCharacter); at != std::string::npos; at = result.find(noCharacter, at))
            result.replace(at, noCharacter.size(), "\xEF\xBF\xBD");
    }
    return result;
}

} // namespace crossover
