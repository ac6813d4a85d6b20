// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <QString>

namespace crossover {

/// Core speaks UTF-8 in std::string, the window QString: this is the crossing.
inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A sentence of core set on its own: the first letter in upper case.
inline QString toSentence(std::string_view text)
{
    QString sentence = toQString(text);
    if (!sentence.isEmpty()) sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace crossover
