// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/allowed_cores.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/core/measure/thread_cpus.h"
#include "tests/core/store/sessions.h"

namespace crossover {
namespace {

using ::testing::ElementsAre;

TEST(AllowedCores, AreThoseOfThisThread)
{
    auto cpus = allowedCores().apart();
    std::ranges::sort(cpus);
    EXPECT_EQ(cpus, threads::cpusOfThread("self"));
}

TEST(AllowedCores, AreFewerWhereThreadsAreRestricted)
{
    const auto cpu = threads::cpusOfThread("self").back();
    const threads::Restricted restricted({cpu});
    EXPECT_THAT(allowedCores().physical, ElementsAre(ElementsAre(cpu)));
}

/// A machine with this text as the siblings of every allowed CPU.
Cores coresWhereSiblingsAre(const std::string& text)
{
    const sessions::Folder folder;
    for (const auto cpu : threads::cpusOfThread("self")) {
        const auto topology = std::filesystem::path(folder.file(fmt::format("cpu{}", cpu))) / "topology";
        std::filesystem::create_directories(topology);
        sessions::write((topology / "thread_siblings_list").string(), text);
    }
    return allowedCores(folder.path());
}

TEST(AllowedCores, KnowTheCpusOfOneCore)
{
    EXPECT_THAT(coresWhereSiblingsAre("0-1\n").physical, ElementsAre(threads::cpusOfThread("self")));
}

TEST(AllowedCores, CountACpuOfUnknownTopologyAsACore)
{
    EXPECT_EQ(allowedCores("/nowhere").physical.size(), threads::cpusOfThread("self").size());
    EXPECT_EQ(coresWhereSiblingsAre("").physical.size(), threads::cpusOfThread("self").size());
}

} // namespace
} // namespace crossover
