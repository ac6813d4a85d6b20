// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/words.h"

#include <atomic>
#include <cctype>

namespace crossover {

namespace {

std::atomic<Words::Translate> translation = nullptr;

} // namespace

std::string Phrase::text() const
{
    return Words::tr(m_english);
}

void Words::setTranslate(Translate translate)
{
    translation = translate;
}

std::string Words::tr(const char* english)
{
    const auto translate = translation.load();
    return translate && *english != '\0' ? translate(english) : english;
}

std::string Words::filled(fmt::string_view english, fmt::format_args values)
{
    return fmt::vformat(tr(std::string(english.data(), english.size()).c_str()), values);
}

bool Words::isTranslated()
{
    return translation.load() != nullptr;
}

std::string Words::afterColon(std::string sentence)
{
    if (!isTranslated() && !sentence.empty())
        sentence[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(sentence[0])));
    return sentence;
}

} // namespace crossover
