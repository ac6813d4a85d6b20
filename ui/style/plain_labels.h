// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace crossover {

/// Makes every label, message box and tooltip of the application show plain text, unless its code asks for
/// Qt::RichText. Qt's default is to guess from the text: a title such as "<img src=...>" would load that file. What a
/// label with rich text shows from elsewhere must be escaped with toHtmlEscaped(). Needs the application; further calls
/// do nothing.
void showLabelsAsPlainText();

} // namespace crossover
