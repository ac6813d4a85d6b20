// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QFont>
#include <gtest/gtest.h>

namespace crossover {
namespace {

QPalette paletteOf(const QColor& base, const QColor& text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

TEST(Theme, StandsOutOnAnyBackground)
{
    for (const auto& palette :
         {paletteOf(Qt::white, Qt::black), paletteOf(QColor(0xF4, 0xF0, 0xE8), QColor(50, 40, 30)),
          paletteOf(QColor(30, 31, 34), QColor(223, 225, 229)), paletteOf(Qt::black, Qt::white)}) {
        const Theme theme = Theme::current(palette, QFont());
        EXPECT_GE(contrast(theme.copy, theme.background), 3.5);
        EXPECT_GE(contrast(theme.zeroCopy, theme.background), 3.5);
        EXPECT_GE(contrast(theme.hybrid, theme.background), 3.5);
        EXPECT_GE(contrast(theme.mark, theme.background), 4.5);
        EXPECT_GE(contrast(theme.muted, theme.background), 4.5);
    }
}

TEST(Theme, KeepsTheOkabeItoColoursOnWhite)
{
    EXPECT_EQ(Theme::print().copy, QColor(0x00, 0x72, 0xB2));
    EXPECT_EQ(Theme::print().of(Arm::ZeroCopy), QColor(0xD5, 0x5E, 0x00));
    EXPECT_EQ(Theme::print().of(Arm::Hybrid).hue(), QColor(0x00, 0x9E, 0x73).hue());
    EXPECT_FALSE(Theme::print().dark);
}

TEST(Theme, ContrastIsThatOfTheGuideline)
{
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21, 0.01);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

} // namespace
} // namespace crossover
