// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/printable.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include <fmt/format.h>

namespace crossover {

namespace {

constexpr std::string_view replacement = "\ufffd";
constexpr char32_t notUtf8 = 0xffffffff;

struct Range {
    char32_t first;
    char32_t last;
};

/// Characters that do something instead of being seen.
constexpr std::array<Range, 12> active{{
    {0x00, 0x1f},       // control characters, among them ESC
    {0x7f, 0x9f},       // DEL, and the control characters of which some terminals take CSI and OSC
    {0x061c, 0x061c},   // direction of text
    {0x200e, 0x200f},   // direction of text
    {0x2028, 0x2029},   // line and paragraph separator
    {0x202a, 0x202e},   // direction of text: "Trojan source"
    {0x2060, 0x206f},   // invisible operators, direction of text, deprecated formats
    {0xfeff, 0xfeff},   // byte order mark
    {0xfff9, 0xfffb},   // annotations
    {0xfffe, 0xffff},   // no characters; XML refuses them
    {0xe0000, 0xe0fff}, // tags
    {0x110000, notUtf8},
}};

bool isActive(char32_t character)
{
    return std::ranges::any_of(active,
                               [&](const Range& range) { return range.first <= character && character <= range.last; });
}

/// The length of a sequence by its first byte; 0 for a byte that begins none.
std::size_t lengthOf(unsigned char first)
{
    if (first < 0x80) return 1;
    if (first < 0xc2) return 0; // a continuation, or longer than needed
    if (first < 0xe0) return 2;
    if (first < 0xf0) return 3;
    return first < 0xf5 ? 4 : 0;
}

/// Takes the first character off the text. Of bytes that are not UTF-8, it takes one.
char32_t takeCharacter(std::string_view& text)
{
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const auto first = static_cast<unsigned char>(text.front());
    const auto length = lengthOf(first);
    char32_t character = length < 2 ? first : first & (0x7fU >> length);
    bool valid = length > 0 && length <= text.size();
    for (std::size_t i = 1; valid && i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        valid = (next & 0xc0U) == 0x80;
        character = (character << 6U) | (next & 0x3fU);
    }
    const bool surrogate = character >= 0xd800 && character <= 0xdfff;
    valid = valid && !surrogate && character >= least[length] && character <= 0x10ffff;
    text.remove_prefix(valid ? length : 1);
    return valid ? character : notUtf8;
}

std::string cleaned(std::string_view text, bool keepLines)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const auto before = text;
        const auto character = takeCharacter(text);
        if (character == '\n' && keepLines) {
            result += '\n';
        } else if (character == '\n' || character == '\r' || character == '\t') {
            result += ' ';
        } else if (isActive(character)) {
            result += replacement;
        } else {
            result += before.substr(0, before.size() - text.size());
        }
    }
    return result;
}

/// "\u202e", and two of these beyond 16 bits.
std::string jsonEscape(char32_t character)
{
    if (character <= 0xffff) return fmt::format("\\u{:04x}", std::uint32_t{character});
    const std::uint32_t rest = character - 0x10000;
    return fmt::format("\\u{:04x}\\u{:04x}", 0xd800 + (rest >> 10U), 0xdc00 + (rest & 0x3ffU));
}

} // namespace

std::string printable(std::string_view text)
{
    return cleaned(text, false);
}

std::string printableLines(std::string_view text)
{
    return cleaned(text, true);
}

std::string printableJson(std::string_view json)
{
    std::string result;
    result.reserve(json.size());
    while (!json.empty()) {
        const auto before = json;
        const auto character = takeCharacter(json);
        const bool inText = character > 0x1f && character != notUtf8; // line ends are between the texts
        if (inText && isActive(character)) {
            result += jsonEscape(character);
        } else {
            result += before.substr(0, before.size() - json.size());
        }
    }
    return result;
}

} // namespace crossover
