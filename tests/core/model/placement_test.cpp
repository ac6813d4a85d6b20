// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/placement.h"

#include <gmock/gmock.h>

namespace crossover {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

const Cores oneCpu{{{5}}};
const Cores twoCores{{{0}, {1}}};
const Cores oneCoreOfTwo{{{2, 3}}};
const Cores fourCores{{{0, 8}, {1, 9}, {2, 10}, {3, 11}}};

TEST(Cores, AreTakenOneOfEachPhysicalCoreFirst)
{
    EXPECT_THAT(fourCores.apart(), ElementsAre(0, 1, 2, 3, 8, 9, 10, 11));
    EXPECT_EQ(fourCores.cpus(), 8U);
    EXPECT_THAT((Cores{{{4, 5}, {7}}}).apart(), ElementsAre(4, 7, 5));
    EXPECT_FALSE(Cores{}.known());
    EXPECT_THAT(Cores{}.apart(), ElementsAre());
}

TEST(UsualPlacement, SuitsTransportAndMachine)
{
    struct Usual {
        Transport transport;
        Cores cores;
        Placement placement;
    };
    for (const auto& [transport, cores, placement] :
         {Usual{Transport::Inproc, {}, Placement::Free}, Usual{Transport::Inproc, oneCpu, Placement::Free},
          Usual{Transport::Inproc, twoCores, Placement::Sides},
          Usual{Transport::Inproc, oneCoreOfTwo, Placement::Sides},
          Usual{Transport::Inproc, fourCores, Placement::Sides}, Usual{Transport::Ipc, {}, Placement::Free},
          Usual{Transport::Ipc, oneCpu, Placement::Free}, Usual{Transport::Ipc, twoCores, Placement::Roles},
          Usual{Transport::Ipc, oneCoreOfTwo, Placement::Roles}, Usual{Transport::Ipc, fourCores, Placement::Spread},
          Usual{Transport::Tcp, twoCores, Placement::Roles}, Usual{Transport::Tcp, fourCores, Placement::Spread}}) {
        EXPECT_EQ(usualPlacement(transport, cores), placement)
            << nameOf(transport) << " on " << cores.physical.size() << " cores";
        EXPECT_TRUE(applies(placement, transport));
        EXPECT_TRUE(cpusOf(placement, transport, cores));
    }
}

TEST(CpusOf, PutEveryThreadWhereThePlacementSays)
{
    const auto over = [](Placement placement) { return cpusOf(placement, Transport::Tcp, fourCores).value(); };
    EXPECT_EQ(over(Placement::Free), (ThreadCpus{}));
    EXPECT_EQ(over(Placement::Together), (ThreadCpus{0, 0, 0, 0}));
    EXPECT_EQ(over(Placement::Sides), (ThreadCpus{0, 0, 1, 1}));
    EXPECT_EQ(over(Placement::Staggered), (ThreadCpus{0, 1, 0, 1}));
    EXPECT_EQ(over(Placement::Roles), (ThreadCpus{0, 1, 1, 0}));
    EXPECT_EQ(over(Placement::Spread), (ThreadCpus{0, 1, 2, 3}));
}

TEST(CpusOf, TakeTheOtherCpuOfACoreWhereThereIsNoOtherCore)
{
    EXPECT_EQ(cpusOf(Placement::Roles, Transport::Ipc, oneCoreOfTwo).value(), (ThreadCpus{2, 3, 3, 2}));
}

TEST(CpusOf, LeaveTheIdleThreadsOfInprocAlone)
{
    EXPECT_EQ(cpusOf(Placement::Sides, Transport::Inproc, twoCores).value(),
              (ThreadCpus{0, std::nullopt, std::nullopt, 1}));
    for (const auto placement : {Placement::Staggered, Placement::Roles, Placement::Spread})
        EXPECT_FALSE(applies(placement, Transport::Inproc)) << nameOf(placement);
}

TEST(CpusTaken, CountEachCpuOnce)
{
    EXPECT_EQ(cpusTaken(Placement::Spread, Transport::Ipc, fourCores), 4U);
    EXPECT_EQ(cpusTaken(Placement::Roles, Transport::Ipc, fourCores), 2U);
    EXPECT_EQ(cpusTaken(Placement::Together, Transport::Tcp, fourCores), 1U);
    EXPECT_EQ(cpusTaken(Placement::Sides, Transport::Inproc, fourCores), 2U);
}

TEST(CpusTaken, OfAFreePlacementAreAsManyAsItsThreadsAndTheMachineHave)
{
    EXPECT_EQ(cpusTaken(Placement::Free, Transport::Ipc, fourCores), 4U);
    EXPECT_EQ(cpusTaken(Placement::Free, Transport::Inproc, fourCores), 2U);
    EXPECT_EQ(cpusTaken(Placement::Free, Transport::Ipc, oneCpu), 1U);
    EXPECT_EQ(cpusTaken(Placement::Free, Transport::Ipc, {}), 4U) << "not known";
}

TEST(CpusOf, SayWhatElseToChooseWhenThereAreTooFew)
{
    const auto spread = cpusOf(Placement::Spread, Transport::Ipc, Cores{{{0, 2}, {1, 3}}});
    ASSERT_FALSE(spread);
    EXPECT_EQ(spread.error().kind, Error::Kind::Usage);
    EXPECT_THAT(spread.error().message,
                HasSubstr("the placement spread needs 4 physical cores, but this process may use 2; choose free, "
                          "together, sides, staggered, roles, or allow it more (taskset, cpuset)"));
    const auto sides = cpusOf(Placement::Sides, Transport::Inproc, oneCpu);
    ASSERT_FALSE(sides);
    EXPECT_THAT(
        sides.error().message,
        AllOf(HasSubstr("needs 2 CPUs, but this process may use 1; choose free, together"), Not(HasSubstr("roles"))));
    const auto unknown = cpusOf(Placement::Together, Transport::Ipc, {});
    ASSERT_FALSE(unknown);
    EXPECT_THAT(unknown.error().message, HasSubstr("not known; choose the placement free"));
}

} // namespace
} // namespace crossover
