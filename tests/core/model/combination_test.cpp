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

TEST(Combination, TellsInWhichTermsItDiffers)
{
    const Combination shared;
    EXPECT_EQ(differenceOf(shared, shared), "");
    auto other = shared;
    other.release = Release::Pooled;
    other.placement = Placement::Roles;
    EXPECT_EQ(differenceOf(other, shared), "pooled release, roles placement");
    other = shared;
    other.sender = Who::named("pyzmq").value();
    other.release.reset();
    other.security = Security::Curve;
    EXPECT_EQ(differenceOf(other, shared), "its own release, CURVE, pyzmq sends and thread receives");
    EXPECT_EQ(differenceOf(shared, other), "shared release, not encrypted, thread at both ends");
}

TEST(Combination, MayDifferInSomeTermsOnly)
{
    const Combination one;
    auto other = one;
    other.release = Release::Pooled;
    EXPECT_TRUE(differOnlyIn(std::vector{CombinationTerm::Release}, one, other));
    EXPECT_FALSE(differOnlyIn(std::vector{CombinationTerm::Transport}, one, other));
    other.transport = Transport::Tcp;
    EXPECT_FALSE(differOnlyIn(std::vector{CombinationTerm::Release}, one, other));
    for (const auto& term : combinationTerms) {
        auto all = one;
        all.transport = Transport::Tcp;
        all.release = Release::Owned;
        all.wait = Wait::Poll;
        all.placement = Placement::Roles;
        all.security = Security::Curve;
        all.sender = all.receiver = Who::named("process").value();
        std::vector<CombinationTerm> terms;
        for (const auto& each : combinationTerms)
            terms.push_back(each.id);
        EXPECT_TRUE(differOnlyIn(terms, one, all));
        std::erase(terms, term.id);
        EXPECT_FALSE(differOnlyIn(terms, one, all)) << term.name;
    }
}

} // namespace
} // namespace crossover
