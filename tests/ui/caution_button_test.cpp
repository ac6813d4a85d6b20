// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caution_button.h"

#include <gtest/gtest.h>

namespace crossover {
namespace {

TEST(CautionButton, CountsCautionsAndSaysThemInItsToolTip)
{
    CautionButton button;
    EXPECT_TRUE(button.text().contains(QStringLiteral("no cautions")));
    Environment environment;
    environment.cautions = {"the machine is busy", "this is a debug build"};
    button.setEnvironment(environment);
    EXPECT_TRUE(button.text().contains(QStringLiteral("2")));
    EXPECT_EQ(button.toolTip(), "The machine is busy\nThis is a debug build");
}

} // namespace
} // namespace crossover
