// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/combination.h"

#include <gtest/gtest.h>

namespace crossover {
namespace {

TEST(Combination, IsToldInWords)
{
    EXPECT_EQ(wordsOf(Combination{}), "ipc, shared release, blocking calls, free placement");
    EXPECT_EQ(wordsOf(Combination{Transport::Tcp, Wait::Poll, std::nullopt, Placement::Roles}),
              "tcp, unknown release, polling, roles placement");
}

TEST(Combination, IsComparedWithItselfAndWithWhatOtherProgramsMeasured)
{
    const Combination roles{Transport::Ipc, Wait::Block, Release::Shared, Placement::Roles};
    auto free = roles;
    free.placement = Placement::Free;
    const Combination foreign{Transport::Ipc, Wait::Block, std::nullopt};
    EXPECT_TRUE(comparable(roles, roles));
    EXPECT_FALSE(comparable(roles, free)) << "where threads run changes the result";
    EXPECT_TRUE(comparable(roles, foreign));
    EXPECT_TRUE(comparable(foreign, free));
    EXPECT_FALSE(comparable(roles, Combination{Transport::Tcp, Wait::Block, std::nullopt}));
}

} // namespace
} // namespace crossover
