// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/caution_line.h"

#include <gtest/gtest.h>

namespace crossover {
namespace {

TEST(CautionLine, IsThereOnlyWhenSomethingSpeaksAgainstMeasuring)
{
    CautionLine line;
    line.setEnvironment({});
    EXPECT_TRUE(line.isHidden());
    Environment environment;
    environment.cautions = {"this is a debug build"};
    line.setEnvironment(environment);
    EXPECT_FALSE(line.isHidden());
    EXPECT_EQ(line.text(), "⚠ This is a debug build");
    environment.cautions.emplace_back("the machine is busy");
    line.setEnvironment(environment);
    EXPECT_EQ(line.text(), "⚠ This is a debug build (and 1 more)");
    EXPECT_EQ(line.toolTip(), "This is a debug build\nThe machine is busy");
    line.setEnvironment({});
    EXPECT_TRUE(line.isHidden());
}

} // namespace
} // namespace crossover
