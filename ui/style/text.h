// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <QString>

#include "core/model/words.h"

namespace crossover {

/// Converts core's text (UTF-8 in std::string) to the window's (QString).
inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline QString toQString(const Phrase& phrase)
{
    return toQString(phrase.text());
}

/// A title in the middle of a sentence: English writes it small.
inline QString inSentence(const Phrase& title)
{
    return Words::isTranslated() ? toQString(title) : toQString(title).toLower();
}

/// Core's text as a sentence: with a capital first letter.
inline QString toSentence(std::string_view text)
{
    QString sentence = toQString(text);
    if (!sentence.isEmpty()) sentence[0] = sentence[0].toUpper();
    return sentence;
}

/// A command in a sentence or a list: the middle of a long one is left out.
inline QString shortened(const QString& text)
{
    constexpr qsizetype most = 36;
    if (text.size() <= most) return text;
    return text.left(most / 2) + QStringLiteral("…") + text.right(most / 2 - 1);
}

} // namespace crossover
