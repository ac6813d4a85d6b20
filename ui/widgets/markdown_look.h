// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPalette;
class QTextDocument;

namespace crossover {

/// What Markdown does not set: lines around cells, a background for code, space above headings. After the document got
/// its text, and again after a change of colours.
void arrangeMarkdown(QTextDocument& document, const QPalette& palette);

} // namespace crossover
