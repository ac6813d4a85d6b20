// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markdown_look.h"

#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include "ui/style/framed_style.h"

namespace crossover {

namespace {

constexpr double marginOfHeading = 16;

void frameTables(QTextDocument& document, const QPalette& palette)
{
    for (auto* frame : document.rootFrame()->childFrames()) {
        auto* const table = qobject_cast<QTextTable*>(frame);
        if (!table) continue;
        auto format = table->format();
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(frameColour(palette));
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setCellPadding(4);
        table->setFormat(format);
    }
}

} // namespace

void arrangeMarkdown(QTextDocument& document, const QPalette& palette)
{
    frameTables(document, palette);
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        if (block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage)) {
            format.setBackground(palette.alternateBase());
        }
        if (block.blockFormat().headingLevel() > 1) format.setTopMargin(marginOfHeading);
        QTextCursor(block).mergeBlockFormat(format);
    }
}

} // namespace crossover
